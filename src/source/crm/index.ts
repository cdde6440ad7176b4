/** Responses of CRMs, read as they come. */
export { expand, kindAt, type CrmSources, type Wish } from './expand.js';
export { loadCrm, type CrmOptions } from './load-crm.js';
export { nextPage } from './next-page.js';
export type { Ask, Column, CrmRequest, List, Preset } from './preset.js';
export { presetOf, presets } from './presets.js';
export { readCrm } from './read-crm.js';
export { problemOf, recordsFrom, recordsWithin, type Around, type PlainRecord } from './records.js';
