/** The languages: English is always there, others are loaded when a reader asks for them. */
import { en, type Words } from './en.js';

export type { Words } from './en.js';

const loaded = new Map<string, Words>([['en', en]]);
const loaders: ReadonlyMap<string, () => Promise<Words>> = new Map([
  ['ru', async () => (await import('./ru.js')).ru],
]);

/** The languages that have words, by their codes. */
export const languages: readonly string[] = ['en', ...loaders.keys()];

/** The nearest language that has words: `ru-RU` → `ru`, `de` → `en`. */
export function nearest(locale: string): string {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.includes(language) ? language : 'en';
}

/** The words of the nearest language; `undefined` while that language is not loaded. */
export const words = (locale: string): Words | undefined => loaded.get(nearest(locale));

/** Loads the words of the nearest language, once; rejects when the module cannot be fetched, and may be asked again. */
export async function loadWords(locale: string): Promise<Words> {
  const language = nearest(locale);
  const found = loaded.get(language);
  if (found) return found;
  const fresh = (await loaders.get(language)?.()) ?? en;
  loaded.set(language, fresh);
  return fresh;
}
