/** Salesforce REST: `/services/data/vNN.0/query?q=…`; sub-queries are nested envelopes. */
import type { Get } from '../../core/read/map.js';
import { pathOf } from './address.js';
import { cellOf, first, isMissing, isObject, listOf, own, percent, plainView, words } from './cell.js';
import { closing } from './closing.js';
import type { Ask, List, Preset, Status } from './preset.js';

const ask = (object: string, fields: string, where = ''): Ask => ({
  path: 'services/data/v61.0/query',
  match: /\/services\/data\/v[\d.]+\/query(All)?\/?$/,
  query: extra => ({ q: `SELECT ${[...new Set([...fields.split(' '), ...extra])].join(', ')} FROM ${object}${where}` }),
});

const forecasts = new Map([['commit', 'commit'], ['forecast', 'commit'], ['best case', 'best-case'], ['bestcase', 'best-case'], ['most likely', 'best-case'], ['mostlikely', 'best-case'], ['pipeline', 'pipeline'], ['omitted', 'omitted']]);
const directions = new Map([['inbound', 'inbound'], ['outbound', 'outbound'], ['internal', 'internal']]);

function statusOf(get: Get, outcome: Status | undefined): Status | undefined {
  if (get('IsWon') === true) return 'won';
  if (get('IsClosed') === false) return 'open';
  if (get('IsClosed') === true && get('IsWon') === false) return 'lost';
  return outcome;
}

/** A Task is a call or nothing that is counted here; an Event is a meeting. */
function activityOf(get: Get): string | undefined {
  const type = String(first(get, 'Type', 'TaskSubtype', 'EventSubtype') ?? '');
  if (/demo/i.test(type)) return 'demo';
  if (/call/i.test(type) || String(get('TaskSubtype')) === 'Call' || !isMissing(first(get, 'CallType', 'CallDurationInSeconds'))) return 'call';
  return /meeting/i.test(type) || !isMissing(get('StartDateTime')) ? 'meeting' : undefined;
}

/** An id tells its object by its first three characters. */
const linked = (path: string, prefix: string) => (get: Get): unknown => { const id = get(path); return typeof id === 'string' && id.startsWith(prefix) ? id : undefined; };
const done = (get: Get): boolean => get('IsClosed') === true || get('Status') === 'Completed';
const deleted = (get: Get): boolean => get('IsDeleted') === true;

export const salesforce: Preset = {
  name: 'salesforce',
  title: 'Salesforce',
  page: response => (Array.isArray(own(response, 'records')) && typeof own(response, 'done') === 'boolean' ? listOf(response, 'records') : undefined),
  // An error is a list, where an answer is an object.
  problem: response => (Array.isArray(response) && typeof own(response[0], 'errorCode') === 'string' ? `${String(own(response[0], 'errorCode'))}: ${String(own(response[0], 'message') ?? '')}` : undefined),
  // Too many at once (status 403) passes; too many in a day under the same code does not.
  passes: response => (Array.isArray(response) && own(response[0], 'errorCode') === 'REQUEST_LIMIT_EXCEEDED' ? /concurrent/i.test(String(own(response[0], 'message'))) : undefined),
  total: response => { const total = own(response, 'totalSize'); return typeof total === 'number' ? total : undefined; },
  next({ headers, map, url }, response) {
    const next = own(response, 'nextRecordsUrl');
    if (own(response, 'done') !== false || typeof next !== 'string') return undefined;
    // Host-relative; what a proxy puts before the path stays.
    const path = next.replace(/^https?:\/\/[^/]+/, '');
    const asked = pathOf(url);
    const at = asked.indexOf('/services/data/');
    const origin = at >= 0 ? asked.slice(0, at) : /^https?:\/\/[^/]+/.exec(asked)?.[0] ?? '';
    return { url: origin + path, ...(headers && { headers }), ...(map !== undefined && { map }) };
  },
  view: plainView,
  lists: new Map<string, List>([
    ['deals', {
      columns: {
        id: 'Id', name: 'Name', createdAt: 'CreatedDate', customer: 'AccountId', owner: 'OwnerId', channel: 'LeadSource', pipeline: 'RecordType.Name', stage: 'StageName',
        status: (get, { outcomeOf }) => statusOf(get, outcomeOf(get('StageName'))),
        amount: 'Amount', currency: 'CurrencyIsoCode', ...closing('CloseDate'),
        forecast: get => words(first(get, 'ForecastCategoryName', 'ForecastCategory'), forecasts),
        repeat: get => { const type = String(get('Type') ?? ''); return /^existing/i.test(type) ? true : /^new/i.test(type) ? false : undefined; },
        lastContactAt: 'LastActivityDate',
      },
      leftOut: deleted,
      asks: [ask('Opportunity', 'Id Name Amount StageName IsClosed IsWon CloseDate CreatedDate ForecastCategoryName LeadSource Type OwnerId AccountId LastActivityDate')],
    }],
    ['leads', {
      columns: {
        id: 'Id', name: 'Name', createdAt: 'CreatedDate', channel: 'LeadSource', owner: 'OwnerId', qualifiedAt: 'ConvertedDate',
        dealAt: get => (isMissing(get('ConvertedOpportunityId')) ? undefined : get('ConvertedDate')),
        firstResponseAt: get => [get('FirstCallDateTime'), get('FirstEmailDateTime')].filter(value => !isMissing(value)).sort()[0], lastContactAt: 'LastActivityDate',
      },
      leftOut: deleted,
      asks: [ask('Lead', 'Id Name CreatedDate LeadSource OwnerId ConvertedDate ConvertedOpportunityId LastActivityDate')],
    }],
    ['stages', {
      columns: {
        // StageName holds the API name.
        id: ['ApiName', 'MasterLabel'], name: 'MasterLabel', order: 'SortOrder', probability: get => percent(get('DefaultProbability')),
        outcome: get => (get('IsWon') === true ? 'won' : get('IsClosed') === true ? 'lost' : undefined),
      },
      asks: [ask('OpportunityStage', 'Id ApiName MasterLabel SortOrder DefaultProbability IsClosed IsWon')],
    }],
    ['moves', {
      columns: {
        deal: 'OpportunityId', stage: ['StageName', 'NewValue'], from: 'OldValue', enteredAt: 'CreatedDate', amount: 'Amount', expectedCloseAt: 'CloseDate',
        forecast: get => words(get('ForecastCategory'), forecasts),
      },
      within: deal => listOf(deal, 'OpportunityHistories.records').map(row => (isObject(row) ? { ...row, OpportunityId: cellOf(deal, 'Id') } : row)),
      // OpportunityFieldHistory holds the changes of all fields.
      leftOut: get => deleted(get) || (!isMissing(get('Field')) && get('Field') !== 'StageName'),
      asks: [ask('OpportunityHistory', 'Id OpportunityId StageName Amount CloseDate ForecastCategory CreatedDate')],
    }],
    ['activities', {
      columns: {
        id: 'Id', name: 'Subject', kind: activityOf, owner: 'OwnerId', deal: linked('WhatId', '006'), lead: linked('WhoId', '00Q'), customer: 'AccountId',
        scheduledAt: ['StartDateTime', 'ActivityDateTime', 'ActivityDate'],
        // An Event does not say whether it took place.
        heldAt: get => (done(get) ? first(get, 'CompletedDateTime', 'ActivityDate') : undefined),
        outcome: get => (done(get) ? 'held' : undefined), callType: get => words(get('CallType'), directions),
      },
      leftOut: get => deleted(get) || activityOf(get) === undefined,
      asks: [
        ask('Task', 'Id Subject OwnerId WhatId WhoId AccountId TaskSubtype Status IsClosed ActivityDate CompletedDateTime CallType CallDurationInSeconds', " WHERE TaskSubtype = 'Call'"),
        ask('Event', 'Id Subject OwnerId WhatId WhoId AccountId StartDateTime'),
      ],
    }],
    ['reps', {
      columns: { id: 'Id', name: 'Name', team: 'Department', role: ['UserRole.Name', 'Title'] },
      asks: [ask('User', 'Id Name Department UserRole.Name Title')],
    }],
  ]),
};
