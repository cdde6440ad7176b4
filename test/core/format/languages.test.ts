/** Numbers, money, times and counts as a reader of each language writes them. */
import { describe, expect, test } from 'vitest';
import { formatter, languages, loadWords } from '../../../src/core.js';

await Promise.all(languages.map(loadWords));

/** Intl's spaces that do not break read as plain ones here. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');
const said = (locale: string, currency: string, say: (format: ReturnType<typeof formatter>) => string[]): string[] => say(formatter({ locale, currency })).map(plain);

test('money in full below 100,000, short above, with a true minus', () => {
  const amounts = (locale: string, currency: string) => said(locale, currency, format => [format.money(20_590), format.money(4_320_000), format.money(-12_345_678), format.money(0.5), format.money(1500, 'compact')]);
  expect(amounts('en', 'USD')).toEqual(['$20,590', '$4.32M', '−$12.3M', '$0.50', '$1.5K']);
  expect(amounts('de', 'EUR')).toEqual(['20.590 €', '4,32 Mio. €', '−12,3 Mio. €', '0,50 €', '1.500 €']);
  expect(amounts('ru', 'RUB')).toEqual(['20 590 ₽', '4,32 млн ₽', '−12,3 млн ₽', '0,50 ₽', '1,5 тыс. ₽']);
});

test('a number that nobody reads digit by digit is short', () => {
  const huge = (locale: string) => said(locale, 'EUR', format => [format.number(99_999_999), format.number(987_654_321_012), format.percent(9_876_543_210), format.count(987_654_321_012, 'deal'), format.number(0.000004, 1)]);
  expect(huge('en')).toEqual(['99,999,999', '988B', '988B%', '988B deals', '0']);
  expect(huge('de')).toEqual(['99.999.999', '988 Mrd.', '988 Mrd. %', '988 Mrd. Deals', '0']);
  expect(huge('ru')).toEqual(['99 999 999', '988 млрд', '988 млрд %', '988 млрд сделок', '0']);
});

test('shares, points, ratios and durations', () => {
  const written = (locale: string) => said(locale, 'EUR', format => [format.percent(0.242), format.points(0.017), format.times(3.2), format.duration(47, 'days', 'short'), format.duration(1, 'days'), format.duration(1.5, 'months'), format.duration(168, 'seconds')]);
  expect(written('en')).toEqual(['24.2%', '1.7 pp', '3.2×', '47 d', '1 day', '1.5 months', '2:48']);
  expect(written('de')).toEqual(['24,2 %', '1,7 %-Pkt.', '3,2×', '47 Tg.', '1 Tag', '1,5 Monate', '2:48']);
  expect(written('ru')).toEqual(['24,2 %', '1,7 п.п.', '3,2×', '47 дн.', '1 день', '1,5 месяца', '2:48']);
});

describe('a count with its noun', () => {
  test.each([
    ['en', ['1 deal', '2 deals', '5 deals', '21 deals'], ['1 customer', '21 customers']],
    ['de', ['1 Deal', '2 Deals', '5 Deals', '21 Deals'], ['1 Kunden', '21 Kunden']],
    ['ru', ['1 сделка', '2 сделки', '5 сделок', '21 сделка'], ['1 клиента', '21 клиента']],
  ])('%s', (locale, deals, ofCustomers) => {
    expect(said(locale, 'EUR', format => [1, 2, 5, 21].map(n => format.count(n, 'deal')))).toEqual(deals);
    expect(said(locale, 'EUR', format => [1, 21].map(n => format.count(n, 'customer', 'of')))).toEqual(ofCustomers);
  });
  test('after “von” a German noun bends: 3 Anrufe, von 3 Anrufen', () => {
    expect(said('de', 'EUR', format => [format.fill('{calls:call}, {inBand} von {calls:call.of}', { calls: 3, inBand: 1 })])).toEqual(['3 Anrufe, 1 von 3 Anrufen']);
  });
});

test('a sentence that ends with an abbreviation has one full stop', () => {
  expect(said('de', 'EUR', format => [format.fill('Ein Zehntel liegt über {value}. Noch mehr.', { value: format.duration(50, 'days', 'short') }), format.fill('Über {value}.', { value: '50 Tage' })])).toEqual(['Ein Zehntel liegt über 50 Tg. Noch mehr.', 'Über 50 Tage.']);
});

test('a period by its name, and what it is compared with', () => {
  const october = { start: '2026-10-01', end: '2026-11-01' }, third = { start: '2026-07-01', end: '2026-10-01' }, days = { start: '2026-11-01', end: '2026-11-23' };
  const named = (locale: string) => said(locale, 'EUR', format => [format.period(october), format.versus(october, october), format.period(third), format.period(days), format.date('2026-11-23')]);
  expect(named('en')).toEqual(['October 2026', 'vs October', 'Q3 2026', '1 – 22 Nov 2026', '23 Nov 2026']);
  expect(named('de')).toEqual(['Oktober 2026', 'ggü. Oktober', 'Q3 2026', '1.–22. Nov. 2026', '23. Nov. 2026']);
  expect(named('ru')).toEqual(['октябрь 2026', 'к октябрю', '3 квартал 2026', '1–22 нояб. 2026 г.', '23 нояб. 2026 г.']);
});

test('a noun keeps its capital within a sentence where the language says so', () => {
  expect(['en', 'de', 'ru'].map(locale => formatter({ locale }).continued(locale === 'ru' ? 'Канал' : 'Kanal'))).toEqual(['kanal', 'Kanal', 'канал']);
});
