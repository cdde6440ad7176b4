/** What is wrong with data is said in the language of who reads it. */
import { expect, test } from 'vitest';
import { issueText, loadWords, readData, reasonText, suggestMap } from '../../../src/core.js';
import { sentences } from '../../../src/core/read/issue.js';
import { reasonSentences } from '../../../src/core/read/suggest.js';

const [en, ru] = await Promise.all([loadWords('en'), loadWords('ru')]);
const holes = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

test('each issue has its sentence in both, which names the same things; each reason has its own', () => {
  for (const [code, sentence] of Object.entries(sentences)) expect([code, holes(ru.issues[code] ?? 'none')]).toEqual([code, holes(sentence)]);
  expect(Object.keys(ru.reasons).sort()).toEqual(Object.keys(reasonSentences).sort());
});

test('an issue in English is its message, and in Russian names the same value', () => {
  const { issues } = readData({ deals: [{ id: 1, amount: 'много' }, { id: 2, amount: [] }, 5] });
  expect(issues.map(issue => issueText(issue, en))).toEqual(issues.map(({ message }) => message));
  expect(issues.map(issue => issueText(issue, ru))).toEqual(['amount: много — не число.', 'Запись в deals — 5, а не объект; она пропущена.']);
  expect(issueText(readData([], { kind: 'deals' }).issues[0] ?? { path: '', code: 'of a later version', message: 'as it is', count: 1 }, ru)).toBe('as it is');
});

test('what is no text has a word of the language', () => {
  expect(readData({ deals: { a: 1 } }).issues.map(issue => [issueText(issue, en), issueText(issue, ru)])).toEqual([['deals is an object, not an array of records.', 'deals: нужен список записей, а это объект.']]);
});

test('a proposal says why, in both', () => {
  const { reasons } = suggestMap(['Номер', 'created'], [['1', '1603400603']], { kind: 'deals' });
  expect(reasons.map(reason => reasonText(reason, en))).toEqual(['Номер is another word for id.', 'created is another word for createdAt.', 'created holds seconds since 1970, such as 1603400603.']);
  expect(reasons.map(reason => reasonText(reason, ru))).toEqual(['Другое слово для id.', 'Другое слово для createdAt.', 'Секунды с 1970 года, например 1603400603.']);
});
