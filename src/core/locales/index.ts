/** The languages: English is always there, others are loaded when a reader asks for them. */
import type { Kpi } from '../kpi/language.js';
import { en, type Words } from './en.js';
import { translated } from './kpi-text.js';
import type { Translation } from './language.js';

export type { Words } from './en.js';

/** A further language is its folder and a line here: nothing else knows it by name. */
const loaders: ReadonlyMap<string, () => Promise<{ readonly language: Translation }>> = new Map([
  ['de', () => import('./de/index.js')],
  ['ru', () => import('./ru/index.js')],
]);
const loaded = new Map<string, { readonly words: Words; readonly kpis?: Translation['kpis'] }>([['en', { words: en }]]);

/** The languages that have words, by their codes. */
export const languages: readonly string[] = ['en', ...loaders.keys()];

/** The nearest language that has words: `ru-RU` → `ru`, `fr` → `en`. */
export function nearest(locale: string): string {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.includes(language) ? language : 'en';
}

/** The words of the nearest language; `undefined` while that language is not loaded. */
export const words = (locale: string): Words | undefined => loaded.get(nearest(locale))?.words;

/** The definition with its texts in the nearest language that is loaded. */
export const kpiText = (kpi: Kpi, locale: string): Kpi => translated(kpi, loaded.get(nearest(locale))?.kpis);

/** Loads the words of the nearest language, once; rejects when the module cannot be fetched, and may be asked again. */
export async function loadWords(locale: string): Promise<Words> {
  const language = nearest(locale);
  const found = loaded.get(language) ?? (await loaders.get(language)?.())?.language;
  if (!found) return en;
  loaded.set(language, found);
  return found.words;
}
