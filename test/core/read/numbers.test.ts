import { describe, expect, test } from 'vitest';
import { readData } from '../../../src/core.js';
import { column, issuesOf, readColumn } from './column.js';

const comma = { separator: ',' };

describe('a number as people write it', () => {
  test.each([
    ['1234.5', 1234.5], ['-7', -7], ['5e2', 500], ['1,234,567', 1_234_567], ['1,234.50', 1234.5], ['12,34,567.5', 1_234_567.5],
    ['1 234.5', 1234.5], ['1\u00A0234.5', 1234.5], ['1\u202F234.5', 1234.5], ["1'234.50", 1234.5], ['1’234.50', 1234.5], ['1 234 567', 1_234_567],
    ['1.234,50', 1234.5], ['1234,5', 1234.5], ['0,125', 0.125], ['1.234.567', 1_234_567], ['1 234,5', 1234.5], ['12,5', 12.5],
    ['$1,234.50', 1234.5], ['1 234,50 €', 1234.5], ['€ 12.50', 12.5], ['USD 12.50', 12.5], ['12,50 руб.', 12.5], ['R$ 1.234,50', 1234.5], ['99 ₽', 99],
    ['(1,234.50)', -1234.5], ['($1,234.50)', -1234.5], ['-$5', -5], ['CHF 1’200.-', 1200], ['1.200,–', 1200], ['5.--', 5], ['$-5', -5], ['5-', -5], ['−5', -5], ['+5', 5],
    ['12.5%', 0.125], ['12,5 %', 0.125], ['.7%', 0.007], ['-0.7%', -0.007],
  ])('%s', (text, value) => {
    const read = readColumn('amount', [text], comma);
    expect(issuesOf(read)).toEqual([]);
    expect(column(read, 'amount')).toEqual([value]);
  });

  test.each(['much', '5 mln', '2.5M', '1k', '1,23,4', '12,345,67', '1.2.3', '1,234.567,8', '--5', '(5', '(-5)', '$€5', '0x10', '1_000', '٣', '1e999', '1e200', '5%%', '1,2345,678', 'NaN', 'Infinity', '#REF!'])('%s is none, and not 0', text => {
    const read = readColumn('amount', [text], comma);
    expect(issuesOf(read)).toEqual([['not-a-number', 'deals[0].amount', 1]]);
    expect(column(read, 'amount')).toEqual([null]);
  });
});

describe('1,234 and 1.234 are one thing or another', () => {
  test('a column without a sign that tells leaves both out, and says so once with their number', () => {
    const read = readColumn('amount', ['1,234', '12', '5,678'], comma);
    expect(column(read, 'amount')).toEqual([null, 12, null]);
    expect(issuesOf(read)).toEqual([['ambiguous-number', 'deals[0].amount', 2]]);
    expect(read.issues[0]!.message).toContain('amount is 1,234');
  });
  test('one number that can be meant one way only tells how all are meant', () => {
    expect(column(readColumn('amount', ['1,234', '5.5']), 'amount')).toEqual([1234, 5.5]);
    expect(column(readColumn('amount', ['1,234', '5,5']), 'amount')).toEqual([1.234, 5.5]);
    expect(column(readColumn('amount', ['1.234', '5,5']), 'amount')).toEqual([1234, 5.5]);
    expect(column(readColumn('amount', ['1.234', '1.234.567']), 'amount')).toEqual([1234, 1_234_567]);
  });
  test('where both ways occur nothing is told: what is sure counts, what is not is left out', () => {
    const read = readColumn('amount', ['1.5', '1,5', '1,234']);
    expect(column(read, 'amount')).toEqual([1.5, 1.5, null]);
    expect(issuesOf(read)).toEqual([['ambiguous-number', 'deals[2].amount', 1]]);
  });
  test('1.234 alone is the plain form, unless the table is one of a country with decimal commas', () => {
    expect(column(readColumn('amount', ['1.234'], comma), 'amount')).toEqual([1.234]);
    expect(column(readData({ deals: [{ id: 1, amount: '1.234' }] }), 'amount')).toEqual([1.234]);
    const read = readColumn('amount', ['1.234']);
    expect([column(read, 'amount'), issuesOf(read)]).toEqual([[null], [['ambiguous-number', 'deals[0].amount', 1]]]);
  });
  test('beside 1,234 also 1.234 is in doubt', () => {
    expect(column(readColumn('amount', ['1,234', '1.234'], comma), 'amount')).toEqual([null, null]);
  });
  test('a mapping states it', () => {
    const stated = (format: string) => column(readColumn('value', ['1,234', '1.234'], { map: { amount: { from: 'value', format } } }), 'amount');
    expect(stated('1,234.5')).toEqual([1234, 1.234]);
    expect(stated('1.234,5')).toEqual([1.234, 1234]);
  });
  test('each column tells for itself', () => {
    const read = readData('id;amount;cost\n1;1.234,5;1,234.5\n2;1.234;1,234', { kind: 'deals' });
    expect([column(read, 'amount'), column(read, 'cost')]).toEqual([[1234.5, 1234], [1234.5, 1234]]);
  });
  test('what a row that was left out said does not stay in its place', () => {
    const read = readData([{ at: '2026-01-01', from: 'EUR', to: 'USD', rate: '1,234' }, { at: '2026-01-01', from: 'EUR', to: 'USD', rate: 5 }], { kind: 'rates' });
    expect(column(read, 'rate', 'rates')).toEqual([5]);
    expect(issuesOf(read)).toEqual([['ambiguous-number', 'rates[0].rate', 1], ['row-left-out', 'rates[0].rate', 1]]);
  });
});

describe('what a number may be', () => {
  test('a fraction is from 0 to 1, or a percentage', () => {
    const stages = (probability: unknown, map = {}) => readData({ stages: [{ id: 'a', order: 1, probability }] }, { map: { stages: map } });
    expect(column(stages('25%'), 'probability', 'stages')).toEqual([0.25]);
    expect(issuesOf(stages(60))).toEqual([['not-a-fraction', 'stages[0].probability', 1]]);
    expect(column(stages('0.7', { probability: { from: 'probability', format: 'percent' } }), 'probability', 'stages')).toEqual([0.007]);
    expect(column(stages(60, { probability: { from: 'probability', format: 'percent' } }), 'probability', 'stages')).toEqual([0.6]);
  });
  test('amounts with several signs and no currency beside them are told', () => {
    expect(issuesOf(readColumn('amount', ['$5', '€5', '€6']))).toEqual([['several-currencies', 'deals[1].amount', 1]]);
    expect(issuesOf(readData('id;amount;currency\n1;$5;USD\n2;€5;EUR', { kind: 'deals' }))).toEqual([]);
  });
  test('a boolean, a list or a number without end is none', () => {
    const read = readData({ deals: [true, [5], Infinity, NaN, {}, 12n].map((amount, id) => ({ id, amount })) });
    expect(column(read, 'amount')).toEqual([null, null, null, null, null, 12]);
    expect(issuesOf(read)).toEqual([['not-a-number', 'deals[0].amount', 5]]);
  });
});
