import { describe, expect, test } from 'vitest';
import { readData } from '../../../src/core.js';
import { expand, nextPage, problemOf, readCrm, recordsFrom } from '../../../src/source/crm/index.js';
import { isFailure } from '../../../src/source/failure.js';

const only = (crm: string, kind: string, row: unknown, around = {}): unknown => recordsFrom(crm, kind, [row], around)[0];

describe('a response', () => {
  test('is read as one envelope, as pages, as rows, and as text', () => {
    const page = { success: true, data: [{ id: 1, status: 'won' }], additional_data: {} };
    for (const given of [page, [page], page.data, JSON.stringify(page), [JSON.stringify(page), null, '']]) expect(recordsFrom('pipedrive', 'deals', given)).toEqual([{ id: '1', status: 'won' }]);
  });

  test('that is an error says which, and gives no record', () => {
    const refused = [{ message: 'Session expired', errorCode: 'INVALID_SESSION_ID' }];
    expect(problemOf('salesforce', refused)).toEqual({ code: 'crm-error', message: 'Salesforce says INVALID_SESSION_ID: Session expired', detail: 'Salesforce: INVALID_SESSION_ID: Session expired' });
    expect(recordsFrom('salesforce', 'deals', refused)).toEqual([]);
    expect(problemOf('hubspot', { records: [] })).toEqual({ code: 'not-crm', message: 'this is no list of HubSpot', detail: 'HubSpot' });
    expect(problemOf('hubspot', 'nothing')).toMatchObject({ code: 'not-json' });
  });

  test('is never changed', () => {
    const page = Object.freeze({ results: Object.freeze([Object.freeze({ id: '1', properties: Object.freeze({ amount: '5', dealstage: 'closedwon' }) })]) });
    expect(recordsFrom('hubspot', 'deals', page)).toEqual([{ id: '1', amount: 5, stage: 'closedwon', status: 'won' }]);
  });

  test('of an unknown CRM or kind is a misuse', () => {
    expect(() => recordsFrom('sugar', 'deals', [])).toThrow('unknown crm: sugar');
    expect(() => recordsFrom('hubspot', 'dels', [])).toThrow('did you mean deals?');
  });

  test('with words like constructor and __proto__ is data like any other', () => {
    const row = JSON.parse('{"id":1,"custom_fields":{"constructor":"A"},"__proto__":{"status":"won"}}') as unknown;
    expect(only('pipedrive', 'deals', row, { map: { product: 'constructor', channel: 'toString' } })).toEqual({ id: '1', product: 'A' });
  });

  test('keeps what cannot be read, so that it is named', () => {
    const records = recordsFrom('bitrix24', 'deals', { result: [{ ID: '1', OPPORTUNITY: 'many', DATE_CREATE: 'soon' }] });
    expect(readData({ deals: records }).issues.map(({ code }) => code).sort()).toEqual(['not-a-date', 'not-a-number']);
  });
});

describe('a mapping', () => {
  test('names the CRM\'s fields, custom ones by id, code or title, and wins', () => {
    const row = { id: 5, status_id: 10, price: 100, custom_fields_values: [{ field_id: 77, field_code: 'MARGIN', field_name: 'Marge', values: [{ value: '40.5' }] }, { field_id: 78, field_name: 'Waren', values: [{ value: 'A' }, { value: 'B' }] }] };
    for (const name of ['77', 'MARGIN', 'Marge']) expect(only('amocrm', 'deals', row, { map: { amount: name } })).toMatchObject({ amount: 40.5 });
    expect(only('amocrm', 'deals', row, { map: { product: 'Waren' } })).toMatchObject({ amount: 100, product: 'A, B' });
  });

  test('of the status decides what the close date means', () => {
    const row = { id: '1', properties: { dealstage: '9', closedate: '2026-05-01', hs_is_closed: 'false' } };
    expect(only('hubspot', 'deals', row)).toMatchObject({ status: 'open', expectedCloseAt: '2026-05-01' });
    expect(only('hubspot', 'deals', row, { map: { status: { from: 'dealstage', values: { 9: 'won', '*': 'open' } } } })).toEqual({ id: '1', stage: '9', status: 'won', closedAt: '2026-05-01' });
  });

  test('may add a kind that the preset does not know', () => {
    expect(recordsFrom('salesforce', 'products', { done: true, records: [{ Id: 'p1', Name: 'Oven' }] }, { map: { id: 'Id', name: 'Name' } })).toEqual([{ id: 'p1', name: 'Oven' }]);
  });

  test('that names what is not there says so, with what there is', () => {
    const read = readCrm('pipedrive', { success: true, data: [{ id: 1, title: 'A' }] }, { map: { product: '40ab' } }, 1);
    expect(isFailure(read) ? read : read.issues).toMatchObject([{ code: 'no-such-column', params: { column: '40ab', known: 'id, title' } }]);
  });

  test('adds its fields to what is asked for', () => {
    const map = { deals: { product: 'Product__c', lostReason: { from: 'Why__c' } } };
    const [request] = expand('salesforce', '/crm', { map }).get('deals')!;
    expect(new URLSearchParams(request!.url.split('?')[1]).get('q')).toMatch(/AccountId, LastActivityDate, Product__c, Why__c FROM Opportunity$/);
    expect(expand('hubspot', { deals: { url: '/hs/crm/v3/objects/0-3/search', method: 'POST', body: { limit: 5 } } }, { map: { deals: { cost: 'costs' } } }).get('deals')![0]!.body).toMatchObject({ limit: 5, properties: expect.arrayContaining(['dealname', 'costs']) as string[] });
  });
});

describe('what is asked', () => {
  test('keeps what the address says, and leaves an address of unknown form alone', () => {
    expect(expand('pipedrive', { deals: '/p/v1/deals?limit=20&status=won' }).get('deals')).toEqual([{ url: '/p/v1/deals?limit=20&status=won' }]);
    expect(expand('pipedrive', { deals: '/my/deals' }).get('deals')).toEqual([{ url: '/my/deals' }]);
    expect(expand('salesforce', { deals: '/services/data/v58.0/query?q=SELECT+Id+FROM+Opportunity' }).get('deals')).toEqual([{ url: '/services/data/v58.0/query?q=SELECT+Id+FROM+Opportunity' }]);
  });

  test('may be several lists for one kind', () => {
    expect(expand('hubspot', '/hs').get('activities')!.map(({ url }) => url.split('?')[0])).toEqual(['/hs/crm/v3/objects/calls', '/hs/crm/v3/objects/meetings']);
  });
});

describe('the next page', () => {
  test('stays on the host that was asked, whatever the CRM names', () => {
    const amo = { _links: { next: { href: 'https://evil.example/api/v4/leads?page=2&limit=250' } }, _embedded: { leads: [] } };
    expect(nextPage('amocrm', '/proxy/api/v4/leads?tenant=a&limit=250', amo)).toEqual({ url: '/proxy/api/v4/leads?tenant=a&limit=250&page=2' });
    const sf = { done: false, nextRecordsUrl: 'https://evil.example/services/data/v61.0/query/01g-2000', records: [] };
    expect(nextPage('salesforce', '/sf/services/data/v61.0/query?q=x', sf)).toEqual({ url: '/sf/services/data/v61.0/query/01g-2000' });
    expect(nextPage('salesforce', 'https://own.example/deals', sf)).toEqual({ url: 'https://own.example/services/data/v61.0/query/01g-2000' });
  });

  test('is in the body where the request has one', () => {
    expect(nextPage('hubspot', { url: '/search', method: 'POST', body: { limit: 2 } }, { results: [], paging: { next: { after: '2' } } })).toEqual({ url: '/search', method: 'POST', body: { limit: 2, after: '2' } });
    expect(nextPage('bitrix24', { url: '/crm.item.list', body: { entityTypeId: 2 } }, { result: { items: [] }, next: 50 })).toEqual({ url: '/crm.item.list', body: { entityTypeId: 2, start: 50 } });
  });

  test('is none on the last', () => {
    for (const [crm, page] of [['salesforce', { done: true, records: [] }], ['hubspot', { results: [] }], ['pipedrive', { success: true, data: null, additional_data: { pagination: { more_items_in_collection: false } } }], ['amocrm', null], ['bitrix24', { result: [] }]] as const) expect(nextPage(crm, '/x', page)).toBeUndefined();
  });
});

describe('an outcome', () => {
  test('that a HubSpot deal does not say is told by its stage', () => {
    const stages = recordsFrom('hubspot', 'stages', { results: [{ id: 'p', displayOrder: 0, stages: [{ id: '8', label: 'A', displayOrder: 0, metadata: { probability: '0.2', isClosed: 'false' } }, { id: '9', label: 'W', displayOrder: 1, metadata: { probability: '1.0', isClosed: 'true' } }] }] });
    const deal = (dealstage: string): unknown => only('hubspot', 'deals', { id: '1', properties: { dealstage, closedate: '2026-05-01' } }, { stages });
    expect(deal('9')).toMatchObject({ status: 'won', closedAt: '2026-05-01' });
    expect(deal('8')).toMatchObject({ status: 'open', expectedCloseAt: '2026-05-01' });
    expect(deal('7')).toEqual({ id: '1', stage: '7', closedAt: '2026-05-01' });
  });

  test('of Bitrix24 is in the stage\'s name where nothing else says it', () => {
    const status = (stageId: string, closed: string): unknown => (only('bitrix24', 'deals', { id: 1, stageId, closed }) as { status?: string }).status;
    expect([status('C2:WON', 'Y'), status('LOSE', 'Y'), status('C2:APOLOGY', 'Y'), status('C2:UC_1', 'Y'), status('C2:NEW', 'N')]).toEqual(['won', 'lost', 'lost', 'lost', 'open']);
  });

  test('of Salesforce is not lost only because IsWon was not asked for', () => {
    expect(only('salesforce', 'deals', { Id: 'a', StageName: 'X', IsClosed: true })).toEqual({ id: 'a', stage: 'X' });
  });
});

describe('traps', () => {
  test('deleted and archived rows are no records', () => {
    expect([only('salesforce', 'deals', { Id: 'a', IsDeleted: true }), only('hubspot', 'deals', { id: '1', archived: true, properties: {} }), only('pipedrive', 'deals', { id: 1, status: 'deleted' }), only('amocrm', 'deals', { id: 1, is_deleted: true })]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('times: UTC without a zone, seconds, milliseconds as text, an offset without a colon', () => {
    const at = { createdAt: '2020-10-22T21:03:23.000Z' };
    expect(only('pipedrive', 'deals', { id: 1, add_time: '2020-10-22 21:03:23' }, { timezone: 'Asia/Tokyo' })).toMatchObject(at);
    expect(only('amocrm', 'deals', { id: 1, created_at: 1603400603 })).toMatchObject(at);
    expect(only('hubspot', 'deals', { id: '1', properties: { createdate: '1603400603000' } })).toMatchObject(at);
    expect(only('salesforce', 'deals', { Id: '1', CreatedDate: '2020-10-22T21:03:23.000+0000' })).toMatchObject(at);
  });

  test('a Bitrix24 date is the day that was meant, in any zone of the portal', () => {
    expect(only('bitrix24', 'deals', { ID: '1', STAGE_SEMANTIC_ID: 'P', CLOSEDATE: '2026-05-31T00:00:00+10:00' })).toMatchObject({ expectedCloseAt: '2026-05-31' });
  });

  test('Pipedrive links are objects or numbers', () => {
    expect(only('pipedrive', 'deals', { id: 1, user_id: { id: 8, name: 'A', value: 8 }, org_id: null, person_id: { name: 'P', value: 11 } })).toEqual({ id: '1', owner: '8', customer: '11' });
    expect(only('pipedrive', 'deals', { id: 1, user_id: 8, org_id: 5 })).toEqual({ id: '1', owner: '8', customer: '5' });
  });

  test('amoCRM\'s won and lost are one for all pipelines', () => {
    const pipelines = [2, 1].map(id => ({ id, sort: id, _embedded: { statuses: [{ id: id * 10, name: `S${id}`, sort: 10 }, { id: 142, name: 'Won', sort: 10000 }, { id: 143, name: 'Lost', sort: 11000 }] } }));
    expect(recordsFrom('amocrm', 'stages', { _embedded: { pipelines } })).toEqual([
      { id: '10', name: 'S1', pipeline: '1', order: 1 }, { id: '20', name: 'S2', pipeline: '2', order: 2 }, { id: '142', name: 'Won', outcome: 'won', order: 3 }, { id: '143', name: 'Lost', outcome: 'lost', order: 4 },
    ]);
  });

  test('moves stand in deals: Salesforce\'s sub-query, HubSpot\'s history and its dates by stage', () => {
    const sf = { Id: '006', IsClosed: false, OpportunityHistories: { totalSize: 1, done: true, records: [{ StageName: 'A', CreatedDate: '2026-01-01T00:00:00.000+0000' }] } };
    const hs = { id: '1', properties: { hs_v2_date_entered_77: '2026-01-01T00:00:00Z', hs_v2_date_exited_77: '2026-01-02T00:00:00Z', hs_v2_date_entered_78: null } };
    const moves = (crm: string, deal: unknown): unknown => { const read = readCrm(crm, { deals: [deal] }, {}, 1); return isFailure(read) ? read : read.dataset.tables.get('moves')?.given?.records; };
    expect(moves('salesforce', sf)).toEqual([{ deal: '006', stage: 'A', enteredAt: '2026-01-01T00:00:00.000Z' }]);
    expect(moves('hubspot', hs)).toEqual([{ deal: '1', stage: '77', enteredAt: '2026-01-01T00:00:00.000Z', leftAt: '2026-01-02T00:00:00.000Z' }]);
  });

  test('what was marked as done later was held when it was due', () => {
    const activity = { id: 1, type: 'meeting', done: true, due_date: '2026-01-05', due_time: '10:00' };
    expect(only('pipedrive', 'activities', { ...activity, marked_as_done_time: '2026-01-09 08:00:00' })).toMatchObject({ scheduledAt: '2026-01-05T10:00:00.000Z', heldAt: '2026-01-05T10:00:00.000Z' });
    expect(only('pipedrive', 'activities', { ...activity, marked_as_done_time: '2026-01-04 08:00:00' })).toMatchObject({ heldAt: '2026-01-04T08:00:00.000Z' });
  });
});
