/** The languages: English is always there, others are loaded when a reader asks for them. */
import type { Kpi } from '../kpi/language.js';
import { en, type Words } from './en.js';
import { translated, type KpiTexts } from './kpi-text.js';

export type { Words } from './en.js';

interface Language { readonly words: Words; readonly kpis?: KpiTexts }

const loaded = new Map<string, Language>([['en', { words: en }]]);
const loaders: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ['ru', async () => {
    const [{ ru }, { ruKpis }] = await Promise.all([import('./ru.js'), import('./ru-kpis/index.js')]);
    return { words: ru, kpis: ruKpis };
  }],
]);

/** The languages that have words, by their codes. */
export const languages: readonly string[] = ['en', ...loaders.keys()];

/** The nearest language that has words: `ru-RU` → `ru`, `de` → `en`. */
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
  const found = loaded.get(language) ?? await loaders.get(language)?.();
  if (!found) return en;
  loaded.set(language, found);
  return found.words;
}
