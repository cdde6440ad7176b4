import type { Role } from './role.js';
import { accountExecutive } from './account-executive.js';
import { bdr } from './bdr.js';
import { customerSuccess } from './customer-success.js';
import { executive } from './executive.js';
import { headOfSales } from './head-of-sales.js';
import { marketing } from './marketing.js';
import { salesManager } from './sales-manager.js';
import { sdr } from './sdr.js';

/** Every sales role by its name. A card whose KPI is not in the catalogue is left out by whoever draws it. */
export const roles: ReadonlyMap<string, Role> = new Map([
  executive,
  headOfSales,
  salesManager,
  accountExecutive,
  sdr,
  bdr,
  marketing,
  customerSuccess,
].map(role => [role.id, role]));
