/** Each way to ask a CRM for the company, what it does not know, and how a page would map what it keeps in fields of its own. */
import type { KindMap } from '../../../src/core.js';
import type { CrmSources } from '../../../src/source/crm/index.js';
import { activities, deals, leads, reps, stages } from './company.js';
import { lastOpenStage } from './shapes.js';

type Row = Record<string, unknown>;

export interface Variant {
  readonly name: string;
  readonly crm: string;
  readonly sources: (base: string) => CrmSources;
  readonly map?: Readonly<Record<string, KindMap>>;
  /** What this CRM says otherwise. */
  readonly otherwise?: Readonly<Record<string, (rows: Row[]) => Row[]>>;
}

const without = (...names: readonly string[]) => (rows: Row[]): Row[] => rows.map(row => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))));
const byEntries = (rows: Row[], entries: (deal: string) => boolean): Row[] => rows.filter(({ deal }) => entries(String(deal)));
const moved = (deal: string): boolean => deals.find(({ id }) => id === deal)!.way.length > 1;
const open = (id: unknown): boolean => Number(id) < 100;

const ofPipedrive: Variant['otherwise'] = {
  // Closing is no stage, and of a flow that never changed there is nothing.
  deals: rows => rows.map(row => ({ ...row, stage: lastOpenStage(deals.find(({ id }) => id === row['id'])) })),
  stages: rows => rows.filter(({ outcome }) => outcome === undefined),
  moves: rows => byEntries(rows, deal => deals.find(({ id }) => id === deal)!.way.filter(([stage]) => open(stage)).length > 1).filter(({ stage }) => open(stage)),
  activities: without('callType'),
  reps: without('team'),
};
const pipedriveMap = { deals: { channel: '9f1c' } };
const each = (base: string, paths: Readonly<Record<string, string>>): CrmSources => Object.fromEntries(Object.entries(paths).map(([kind, path]) => [kind, `${base}${path}`]));

export const variants: readonly Variant[] = [
  {
    name: 'salesforce', crm: 'salesforce', sources: base => `${base}/salesforce`,
    map: { deals: { lostReason: 'Loss__c', pipeline: 'Pipe__c', currency: 'CurrencyIsoCode', closedAt: 'Closed_At__c' } },
    otherwise: {
      deals: rows => rows.map(row => ({ ...row, id: `006${String(row['id'])}` })),
      stages: without('pipeline'),
      moves: rows => rows.map(row => ({ ...row, deal: `006${String(row['deal'])}` })),
      // A call's day is a day; a meeting does not say whether it was held.
      activities: rows => rows.map(({ outcome, heldAt, ...row }) => ({ ...row, deal: `006${String(row['deal'])}`, ...(row['kind'] === 'call' ? { outcome, heldAt, scheduledAt: String(row['scheduledAt']).slice(0, 10) } : {}) })),
    },
  },
  { name: 'hubspot', crm: 'hubspot', sources: base => `${base}/hubspot/` },
  {
    name: 'hubspot by search', crm: 'hubspot',
    sources: base => ({ ...(each(`${base}/hubspot/crm/v3`, { leads: '/objects/contacts', stages: '/pipelines/deals', moves: '/objects/deals', reps: '/owners' }) as object), deals: { url: `${base}/hubspot/crm/v3/objects/deals/search`, method: 'POST', body: { limit: 3 } }, activities: [`${base}/hubspot/crm/v3/objects/calls`, `${base}/hubspot/crm/v3/objects/meetings`] }),
    // A search brings no associations.
    otherwise: { deals: without('customer') },
  },
  { name: 'pipedrive v2', crm: 'pipedrive', sources: base => `${base}/pipedrive`, map: pipedriveMap, otherwise: ofPipedrive },
  {
    name: 'pipedrive v1', crm: 'pipedrive', map: pipedriveMap, otherwise: ofPipedrive,
    sources: base => each(`${base}/pipedrive/api/v1`, { deals: '/deals', leads: '/leads', stages: '/stages', moves: '/deals/{deal}/flow', activities: '/activities', reps: '/users' }),
  },
  {
    name: 'amocrm', crm: 'amocrm', sources: base => `${base}/amocrm`,
    map: { deals: { currency: { const: 'EUR' }, channel: 'Channel', expectedCloseAt: '902' } },
    otherwise: {
      // A custom date comes as seconds.
      deals: rows => rows.map(({ expectedCloseAt, ...row }) => ({ ...row, ...(expectedCloseAt !== undefined && { expectedCloseAt: `${String(expectedCloseAt)}T00:00:00.000Z` }) })),
      leads: without('owner'),
      stages: without('probability'),
      moves: rows => byEntries(rows, moved),
      activities: rows => rows.map(row => (row['kind'] === 'meeting' ? { ...row, id: `task-${String(row['id'])}` } : row)),
    },
  },
  { name: 'bitrix24', crm: 'bitrix24', sources: base => `${base}/bitrix24/rest`, map: { deals: { lostReason: 'UF_CRM_LOSS' } }, otherwise: { stages: without('probability') } },
  {
    name: 'bitrix24 by items', crm: 'bitrix24', map: { deals: { lostReason: 'ufCrmLoss' } }, otherwise: { stages: without('probability') },
    sources: base => ({ ...(each(`${base}/bitrix24/rest`, { leads: '/crm.lead.list', stages: '/crm.status.list', moves: '/crm.stagehistory.list', activities: '/crm.activity.list', reps: '/user.get' }) as object), deals: { url: `${base}/bitrix24/rest/crm.item.list`, method: 'POST' } }),
  },
];

/** The columns that all CRMs can say; what one adds of its own (a page, a forecast) is not compared. */
const columns: Readonly<Record<string, readonly string[]>> = {
  deals: ['id', 'name', 'amount', 'stage', 'status', 'owner', 'channel', 'customer', 'lostReason', 'pipeline', 'currency', 'createdAt', 'closedAt', 'expectedCloseAt'],
  leads: ['id', 'name', 'createdAt', 'channel', 'owner'],
  stages: ['id', 'name', 'order', 'probability', 'outcome', 'pipeline'],
  moves: ['deal', 'stage', 'enteredAt'],
  activities: ['id', 'kind', 'owner', 'deal', 'scheduledAt', 'heldAt', 'outcome', 'callType'],
  reps: ['id', 'name', 'team'],
};
export const kindsAsked = Object.keys(columns);

const key = (row: Row): string => `${String(row['deal'] ?? '')} ${String(row['enteredAt'] ?? '')} ${String(row['id'] ?? '')}`;
export const compared = (kind: string, rows: readonly Row[]): Row[] => rows
  .map(row => Object.fromEntries(columns[kind]!.map(name => [name, row[name]] as const).filter(([, value]) => value !== undefined && value !== null)))
  .sort((a, b) => (key(a) < key(b) ? -1 : 1));

const company: Readonly<Record<string, readonly Row[]>> = {
  deals: (deals as readonly Row[]).map(deal => ({ ...deal, ...(deal['expected'] !== undefined && { expectedCloseAt: deal['expected'] }) })),
  leads, stages: stages.map(stage => ({ ...stage, pipeline: '7' })), reps,
  moves: deals.flatMap(({ id, way }) => way.map(([stage, enteredAt]) => ({ deal: id, stage, enteredAt }))),
  activities: (activities as readonly Row[]).map(({ at, held, ...activity }) => ({ ...activity, scheduledAt: at, ...(held === true && { heldAt: at, outcome: 'held' }) })),
};

export const expected = ({ otherwise }: Variant, kind: string): Row[] => {
  const rows = compared(kind, company[kind]!);
  return compared(kind, otherwise?.[kind]?.(rows) ?? rows);
};
