/** What holds for every language that has words: a further one is tried by being there. */
import { describe, expect, test } from 'vitest';
import { catalogue, kpiText, languages, loadWords, type Kpi } from '../../../src/core.js';
import { sentences } from '../../../src/core/read/issue.js';
import { reasonSentences } from '../../../src/core/read/suggest.js';

const words = new Map(await Promise.all(languages.map(async language => [language, await loadWords(language)] as const)));
const en = words.get('en')!;
const translated = languages.filter(language => language !== 'en');

/** Every text by its path. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`)) : [];
}

/** The values that a text asks for, whatever their form: `{won:deal.of}` is `won`. */
const asked = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();

const read = ({ title, question, caption, definition, pitfall, names, verdicts, sources }: Kpi) => ({ title, question, caption, definition, pitfall, names, verdicts, sources: sources.map(({ name }) => name) });

describe.each(languages)('%s', language => {
  const own = words.get(language)!;

  test('has a form of every noun for every number that Intl tells apart', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    expect(own.language).toBe(language);
    for (const nouns of [own.nouns, own.nounsOf]) for (const [noun, plural] of Object.entries(nouns)) for (const form of forms) expect([noun, form, plural[form] ?? '']).toEqual([noun, form, expect.stringMatching(/\S/)]);
  });

  test('says every KPI in full: a question asks, a sentence ends, nobody shouts', () => {
    for (const kpi of catalogue.values()) {
      const { title, question, definition, pitfall, verdicts } = kpiText(kpi, language);
      expect([kpi.id, title, question]).toEqual([kpi.id, expect.stringMatching(/\S$/), expect.stringMatching(/\?$/)]);
      for (const sentence of [definition, pitfall, ...Object.values(verdicts).flatMap(({ says, why, advice }) => [says, why ?? says, advice])]) expect([kpi.id, sentence]).toEqual([kpi.id, expect.stringMatching(/^[^!]+[.?]$/)]);
    }
  });

  test('keeps a judgement and its reason to a line', () => {
    for (const kpi of catalogue.values()) for (const { says, why = '' } of Object.values(kpiText(kpi, language).verdicts)) expect([kpi.id, `${says} ${why.replace(/\{(\w+)[^}]*\}/g, '12,3')}`.length > 90 && says]).toEqual([kpi.id, false]);
  });
});

describe.each(translated)('%s beside English', language => {
  const own = words.get(language)!;

  test('asks for the same values in the same places', () => {
    const ofEnglish = new Map(texts({ ...en, issues: sentences }));
    // Nouns and months are words, not sentences; a reason to map may leave out what stands beside it.
    for (const [path, text] of texts(own)) if (!/^\.(nouns|nounsOf|periods|reasons|types)\./.test(path)) expect([path, asked(text)]).toEqual([path, asked(ofEnglish.get(path) ?? text)]);
    for (const kpi of catalogue.values()) {
      const theirs = new Map(texts(read(kpi)));
      for (const [path, text] of texts(read(kpiText(kpi, language)))) expect([kpi.id, path, asked(text)]).toEqual([kpi.id, path, asked(theirs.get(path)!)]);
    }
  });

  test('has a sentence of its own for every issue and every reason', () => {
    expect(Object.keys(own.issues).sort()).toEqual(Object.keys(sentences).sort());
    expect(Object.keys(own.reasons).sort()).toEqual(Object.keys(reasonSentences).sort());
  });

  test('leaves no sentence in English', () => {
    const sentence = (text: string): boolean => text.split(' ').length > 3;
    const same = new Set([...texts(en), ...[...catalogue.values()].flatMap(kpi => texts(read(kpi)))].map(([, text]) => text).filter(sentence));
    const found = [...texts(own), ...[...catalogue.values()].flatMap(kpi => texts(read(kpiText(kpi, language))))].filter(([, text]) => same.has(text));
    // Only where nothing but holes and signs stand is it the same.
    expect(found.filter(([, text]) => /\p{L}{3}/u.test(text.replace(/\{[^}]*\}/g, '')))).toEqual([]);
  });
});
