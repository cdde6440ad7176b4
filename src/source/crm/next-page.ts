/** The request for the page after. */
import type { CrmRequest } from './preset.js';
import { presetOf } from './presets.js';
import { parsed } from './records.js';

/** `undefined` where the response was the last page. It never leaves the host that was asked. */
export const nextPage = (crm: string, request: CrmRequest | string, response: unknown): CrmRequest | undefined => presetOf(crm).next(typeof request === 'string' ? { url: request } : request, parsed(response));
