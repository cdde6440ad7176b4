/** What is wrong with data is said in the language of who reads it. */
import { expect, test } from 'vitest';
import { issueText, loadWords, readData, reasonText, suggestMap } from '../../../src/core.js';

const [en, de, ru] = await Promise.all([loadWords('en'), loadWords('de'), loadWords('ru')]);
test('an issue in English is its message, and in another language names the same value', () => {
  const { issues } = readData({ deals: [{ id: 1, amount: 'много' }, { id: 2, amount: [] }, 5] });
  expect(issues.map(issue => issueText(issue, en))).toEqual(issues.map(({ message }) => message));
  expect(issues.map(issue => issueText(issue, ru))).toEqual(['amount: много — не число.', 'Запись в deals — 5, а не объект; она пропущена.']);
  expect(issues.map(issue => issueText(issue, de))).toEqual(['amount: много ist keine Zahl.', 'Ein Datensatz in deals ist 5, kein Objekt; er wurde ausgelassen.']);
  expect(issueText(readData([], { kind: 'deals' }).issues[0] ?? { path: '', code: 'of a later version', message: 'as it is', count: 1 }, ru)).toBe('as it is');
});

test('what is no text has a word of the language', () => {
  expect(readData({ deals: { a: 1 } }).issues.map(issue => [en, de, ru].map(words => issueText(issue, words)))).toEqual([['deals is an object, not an array of records.', 'deals ist ein Objekt, keine Liste von Datensätzen.', 'deals: нужен список записей, а это объект.']]);
});

test('a proposal says why', () => {
  const { reasons } = suggestMap(['Номер', 'created'], [['1', '1603400603']], { kind: 'deals' });
  expect(reasons.map(reason => reasonText(reason, en))).toEqual(['Номер is another word for id.', 'created is another word for createdAt.', 'created holds seconds since 1970, such as 1603400603.']);
  expect(reasons.map(reason => reasonText(reason, de))).toEqual(['Ein anderes Wort für id.', 'Ein anderes Wort für createdAt.', 'Sekunden seit 1970, zum Beispiel 1603400603.']);
  expect(reasons.map(reason => reasonText(reason, ru))).toEqual(['Другое слово для id.', 'Другое слово для createdAt.', 'Секунды с 1970 года, например 1603400603.']);
});
