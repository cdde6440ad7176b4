/** The CRMs whose own responses can be read. */
import { unknown } from '../../core/kpi/did-you-mean.js';
import { amocrm } from './amocrm.js';
import { bitrix24 } from './bitrix24.js';
import { hubspot } from './hubspot.js';
import { pipedrive } from './pipedrive.js';
import type { Preset } from './preset.js';
import { salesforce } from './salesforce.js';

export const presets: ReadonlyMap<string, Preset> = new Map([
  ['salesforce', salesforce],
  ['hubspot', hubspot],
  ['pipedrive', pipedrive],
  ['amocrm', amocrm],
  ['kommo', amocrm],
  ['bitrix24', bitrix24],
]);

/** Throws a RangeError for a CRM that is not known. */
export function presetOf(crm: string): Preset {
  const preset = presets.get(crm);
  if (!preset) throw unknown('crm', crm, [...presets.keys()]);
  return preset;
}
