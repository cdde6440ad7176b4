/** The same company in every story: seeded, small, in the reader's language. */
import { generateCrm } from '../demo/data/index.js';
import { readData, type Dataset } from '../src/core.js';

/** What counts as now in every story, so that a picture of today is the picture of tomorrow. */
export const now = '2026-11-23T12:40:00Z';

type Crm = ReturnType<typeof generateCrm>;
const made = new Map<string, Crm>();

export function crm(language: string): Crm {
  let found = made.get(language);
  if (!found) made.set(language, found = generateCrm({ deals: 1500, now, language }));
  return found;
}

export const dataset = (language: string): Dataset => readData(crm(language)).dataset;
