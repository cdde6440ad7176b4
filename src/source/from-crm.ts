/** What a CRM gives: its presets are loaded when a page first names one. */
import type { Progress } from './body.js';
import type { Failure } from './failure.js';
import { kept } from './kept.js';
import type { Loaded, Reading, SourceRequest } from './load.js';
import type { ObtainOptions } from './obtain.js';
import { notLoaded } from './reader.js';
import { keyOf, Together } from './together.js';

const presets = (): Promise<typeof import('./crm/index.js')> => import('./crm/index.js');
const requests = new Together<Loaded | Failure, Progress>();

/**
 * Page after page: the lists of several kinds, or one address. That is a list of the kind that the CRM has there, else of
 * the element's; where it ends with a slash it is the CRM's base, and all kinds are asked for.
 */
export async function fromCrm(crm: string, asked: string | Readonly<Record<string, SourceRequest>>, reading: Reading, { signal, progress, ...options }: ObtainOptions, now: () => number, last?: Loaded): Promise<Loaded | Failure> {
  const result = await requests.ask(keyOf([crm, asked, reading, options, [...last?.pages ?? []].map(([key, { validators }]) => [key, validators])]), { signal, progress }, async around => {
    try {
      const { kindAt, loadCrm } = await presets();
      const sources = typeof asked !== 'string' || asked.endsWith('/') ? asked : { [kindAt(crm, asked, reading.kind)]: asked };
      return await loadCrm(crm, sources, reading, { ...options, ...around }, now, last);
    } catch (error) {
      return notLoaded(error);
    }
  });
  return kept(result, last);
}

/** `data` that is a CRM's own response. */
export async function readFromCrm(crm: string, data: unknown, reading: Reading, at: number): Promise<Loaded | Failure> {
  try {
    return (await presets()).readCrm(crm, data, reading, at);
  } catch (error) {
    return notLoaded(error);
  }
}
