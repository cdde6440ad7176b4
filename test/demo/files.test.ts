/** Files as people have them. */
import { describe, expect, test } from 'vitest';
import { open } from '../../demo/files.js';

const file = (text: string, name: string): File => new File([text], name);

describe('a dropped file', () => {
  test('of comma separated text has its header for columns, quotes and BOM aside', async () => {
    const [source] = await open(file('\uFEFF"Opportunity ID","Close, value","say ""hi"""\n1,2,3\n', 'x.csv'));
    expect(source!.columns).toEqual(['Opportunity ID', 'Close, value', 'say "hi"']);
  });
  test('may be separated by semicolons or tabs', async () => {
    expect((await open(file('id;status\n1;won\n', 'x.csv')))[0]!.columns).toEqual(['id', 'status']);
    expect((await open(file('id\tstatus\n1\twon\n', 'x.tsv')))[0]!.columns).toEqual(['id', 'status']);
  });
  test('of JSON with several kinds is several sources', async () => {
    const sources = await open(file('{"deals":[{"id":1,"status":"won"}],"reps":[{"id":"a","name":"Ann"}],"total":1}', 'crm.json'));
    expect(sources.map(({ name, kind }) => [name, kind])).toEqual([['crm.json: deals', 'deals'], ['crm.json: reps', 'reps']]);
  });
  test('of JSON with one list under a foreign name is that list', async () => {
    const [source] = await open(file('{"records":[{"opportunity_id":1,"deal_stage":"Won"}]}', 'export.json'));
    expect([source!.kind, source!.map['id'], source!.outcomes.get('Won')]).toEqual(['deals', 'opportunity_id', 'won']);
  });
  test('of JSON lines has the keys of its lines', async () => {
    expect((await open(file('{"id":1}\n{"id":2,"status":"won"}\n', 'deals.ndjson')))[0]!.columns).toEqual(['id', 'status']);
  });
  test('knows each value of the status column once, with what it means', async () => {
    const [source] = await open(file('id,stage\n1,Won\n2,Demo\n3,Won\n4,\n5,Lost\n', 'deals.csv'));
    expect([...source!.outcomes]).toEqual([['Won', 'won'], ['Demo', 'open'], ['Lost', 'lost']]);
  });
  test('that is nothing readable has no columns to map, and does not throw', async () => {
    expect((await open(file('', 'empty.csv')))[0]!.columns).toEqual([]);
    expect((await open(file('{"broken', 'x.json')))[0]!.columns).toEqual([]);
    expect((await open(file('null', 'x.json')))[0]!.kind).toBe('deals');
  });
});
