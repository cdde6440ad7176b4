import { describe, expect, test } from 'vitest';
import { readData, type Progress } from '../../src/core.js';
import { messagesOf, Rebuilt } from '../../src/source/messages.js';
import { isLarge, readInSlices } from '../../src/source/slices.js';

const deals = Array.from({ length: 12_000 }, (_, id) => ({ id: `d${id}`, owner: id % 3 === 0 ? 'Ann' : 'Bob', amount: id, createdAt: '2026-10-01', closedAt: '2026-10-02T10:00:00Z', repeat: id % 2 === 0 }));
const forms: [string, unknown, { format?: 'csv'; kind?: string }][] = [
  ['objects', { deals }, {}],
  ['JSON', JSON.stringify({ deals }), {}],
  ['bytes of lines', new TextEncoder().encode(deals.map(deal => JSON.stringify(deal)).join('\n')), { kind: 'deals' }],
  ['bytes of a table', new TextEncoder().encode(`id,owner,amount,createdAt,closedAt,repeat\n${deals.map(deal => Object.values(deal).join(',')).join('\n')}`), { kind: 'deals' }],
];

describe('reading in slices', () => {
  test.each(forms)('gives what reading at once gives: %s', async (_, input, options) => {
    const heard: Progress[] = [];
    const read = await readInSlices(input, options, { progress: progress => { heard.push(progress); } }, 1);
    expect(read).toEqual(readData(input, options));
    expect(read.dataset.tables.get('deals')!.length).toBe(12_000);
    expect(heard.length).toBeGreaterThan(2);
    for (const [at, { rows, done, total }] of heard.entries()) {
      expect(done).toBeLessThanOrEqual(total);
      expect(rows).toBeGreaterThanOrEqual(heard[at - 1]?.rows ?? 0);
    }
  });
  test('ends when it is stopped, with the reason', async () => {
    const stop = new AbortController();
    const reading = readInSlices(forms[1]![1], {}, { signal: stop.signal, progress: () => { stop.abort(new Error('gone')); } }, 1);
    await expect(reading).rejects.toThrow('gone');
  });
  test('rejects what a programmer got wrong', async () => {
    await expect(readInSlices([], { kind: 'deal' })).rejects.toThrow('did you mean deals?');
  });
  test('is for what is large', () => {
    expect(forms.map(([, input]) => isLarge(input))).toEqual([true, true, true, true]);
    expect([{ deals: [{ id: 1 }] }, '{"deals":[]}', null, 5, new Proxy({}, { ownKeys: () => { throw new Error('no'); } })].map(isLarge)).toEqual([false, false, false, false, false]);
  });
});

test('what a Worker says column by column is the same dataset, in messages of which none is large', () => {
  const read = readData({ deals: JSON.stringify(deals), reps: 'id,name\n1,Ann' }), rebuilt = new Rebuilt();
  let last;
  for (const { told, handed } of messagesOf(1, read)) {
    if ('words' in told) expect(told.words.length).toBeLessThanOrEqual(10_000);
    last = rebuilt.hear(structuredClone(told, { transfer: handed as ArrayBuffer[] }));
  }
  expect(last).toEqual(readData({ deals: JSON.stringify(deals), reps: 'id,name\n1,Ann' }));
});
