/** HubSpot CRM v3: lists and searches; every property is text or null, and only those that were asked for come. */
import type { Get } from '../../core/read/map.js';
import { withParams } from './address.js';
import { cellOf, first, isMissing, isObject, listOf, own, words } from './cell.js';
import { closing } from './closing.js';
import type { Ask, List, Preset, Status } from './preset.js';

const properties = {
  deals: 'dealname amount deal_currency_code dealstage pipeline closedate createdate hubspot_owner_id dealtype hs_is_closed hs_is_closed_won hs_is_closed_lost hs_deal_stage_probability closed_lost_reason hs_analytics_source hs_manual_forecast_category notes_last_contacted',
  contacts: 'firstname lastname createdate hubspot_owner_id hs_analytics_source hs_sa_first_engagement_date notes_last_contacted num_contacted_notes hs_lifecyclestage_salesqualifiedlead_date hs_lifecyclestage_opportunity_date hs_lifecyclestage_customer_date',
  calls: 'hs_timestamp hs_call_title hs_call_direction hs_call_status hs_call_duration hs_activity_type hubspot_owner_id',
  meetings: 'hs_timestamp hs_meeting_title hs_meeting_start_time hs_meeting_outcome hs_activity_type hubspot_owner_id',
};

const ask = (object: keyof typeof properties, type: string, associations?: string): Ask => {
  const names = (extra: readonly string[]): string[] => [...new Set([...properties[object].split(' '), ...extra])];
  return {
    path: `crm/v3/objects/${object}`,
    match: new RegExp(`/objects/(${object}|${object.slice(0, -1)}|${type})(/search)?/?$`),
    query: extra => ({ limit: 100, properties: names(extra).join(','), ...(associations !== undefined && { associations }) }),
    body: extra => ({ limit: 200, properties: names(extra) }),
  };
};

const on = (value: unknown): boolean | undefined => (isMissing(value) ? undefined : String(value) === 'true');

function statusOf(get: Get, outcome: Status | undefined): Status | undefined {
  const closed = on(get('hs_is_closed')), won = on(get('hs_is_closed_won')), stage = get('dealstage');
  if (won === true || stage === 'closedwon') return 'won';
  if (on(get('hs_is_closed_lost')) === true || (closed === true && won === false) || stage === 'closedlost') return 'lost';
  if (closed === false) return 'open';
  if (outcome) return outcome;
  // The last resort: a stage that is neither certain nor hopeless is open.
  const chance = get('hs_deal_stage_probability');
  return isMissing(chance) || Number.isNaN(Number(chance)) ? undefined : Number(chance) >= 1 ? 'won' : Number(chance) <= 0 ? 'lost' : 'open';
}

const forecasts = new Map([['commit', 'commit'], ['best_case', 'best-case'], ['pipeline', 'pipeline'], ['omit', 'omitted'], ['omitted', 'omitted']]);
const outcomes = new Map([['completed', 'held'], ['no_show', 'no-show'], ['canceled', 'cancelled'], ['cancelled', 'cancelled'], ['rescheduled', 'rescheduled']]);
const directions = new Map([['inbound', 'inbound'], ['outbound', 'outbound']]);

function activityOf(get: Get): string | undefined {
  if (/demo/i.test(String(get('hs_activity_type') ?? ''))) return 'demo';
  // A property that was asked for is there, if only as null.
  if (['hs_meeting_outcome', 'hs_meeting_start_time', 'hs_meeting_title'].some(name => get(name) !== undefined)) return 'meeting';
  return ['hs_call_direction', 'hs_call_status', 'hs_call_duration', 'hs_call_title'].some(name => get(name) !== undefined) ? 'call' : undefined;
}

const outcomeOf = (get: Get): string | undefined => words(first(get, 'hs_meeting_outcome', 'hs_call_status'), outcomes);

/** A property's history is newest first; where it was not asked for, the dates of each stage tell the same. */
function movesOf(deal: unknown): readonly unknown[] {
  const id = own(deal, 'id'), history = listOf(deal, 'propertiesWithHistory.dealstage');
  if (history.length > 0) return history.map(row => ({ deal: id, value: own(row, 'value'), timestamp: own(row, 'timestamp') }));
  const cells = own(deal, 'properties');
  return (isObject(cells) ? Object.entries(cells) : []).flatMap(([name, value]) => {
    const stage = /^hs_(?:v2_)?date_entered_(.+)$/.exec(name)?.[1];
    return stage === undefined || isMissing(value) ? [] : [{ deal: id, value: stage, timestamp: value, left: own(cells, name.replace('entered', 'exited')) }];
  });
}

function stagesOf(pipeline: unknown): readonly unknown[] {
  return listOf(pipeline, 'stages').map(stage => ({ ...(isObject(stage) ? stage : {}), pipeline: own(pipeline, 'id'), rank: own(pipeline, 'displayOrder') }));
}

const chanceOf = (get: Get): number | undefined => { const chance = get('metadata.probability'); return isMissing(chance) ? undefined : Number(chance); };
const archived = (get: Get): boolean => get('archived') === true;

const lists: readonly (readonly [string, List])[] = [
  ['deals', {
    columns: {
      id: ['id', 'hs_object_id'], url: 'url', name: 'dealname', createdAt: ['createdate', 'createdAt'], customer: 'associations.companies.results.0.id', owner: 'hubspot_owner_id', channel: 'hs_analytics_source',
      pipeline: 'pipeline', stage: 'dealstage', status: (get, near) => statusOf(get, near.outcomeOf(get('dealstage'))), amount: 'amount', currency: 'deal_currency_code', ...closing('closedate'),
      forecast: get => words(get('hs_manual_forecast_category'), forecasts), lostReason: 'closed_lost_reason', lastContactAt: 'notes_last_contacted',
      repeat: get => (get('dealtype') === 'existingbusiness' ? true : get('dealtype') === 'newbusiness' ? false : undefined),
    },
    leftOut: archived,
    asks: [ask('deals', '0-3', 'companies')],
  }],
  // Contacts: who may buy. The younger lead object (0-136) has its dates under the same names or is mapped.
  ['leads', {
    columns: {
      id: ['id', 'hs_object_id'], url: 'url', name: get => (first(get, 'hs_lead_name') ?? [get('firstname'), get('lastname')].filter(part => !isMissing(part)).join(' ')),
      createdAt: ['createdate', 'hs_createdate', 'createdAt'], channel: 'hs_analytics_source', owner: 'hubspot_owner_id', firstResponseAt: ['hs_sa_first_engagement_date', 'hs_first_outreach_date'],
      lastContactAt: 'notes_last_contacted', touches: 'num_contacted_notes', qualifiedAt: ['hs_v2_date_entered_salesqualifiedlead', 'hs_lifecyclestage_salesqualifiedlead_date'],
      dealAt: ['hs_v2_date_entered_opportunity', 'hs_lifecyclestage_opportunity_date'], customerAt: ['hs_v2_date_entered_customer', 'hs_lifecyclestage_customer_date'],
    },
    leftOut: archived,
    asks: [ask('contacts', '0-1')],
  }],
  ['stages', {
    columns: {
      id: 'id', name: 'label', pipeline: 'pipeline', order: get => Number(get('rank') ?? 0) * 1e6 + Number(get('displayOrder') ?? 0), probability: chanceOf,
      outcome: get => (on(get('metadata.isClosed')) === false ? undefined : chanceOf(get) === 1 ? 'won' : chanceOf(get) === 0 && on(get('metadata.isClosed')) === true ? 'lost' : undefined),
    },
    unfold: stagesOf,
    leftOut: archived,
    asks: [{ path: 'crm/v3/pipelines/deals', match: /\/pipelines\/(deals?|0-3)\/?$/ }],
  }],
  ['moves', {
    columns: { deal: 'deal', stage: 'value', enteredAt: 'timestamp', leftAt: 'left' },
    unfold: movesOf,
    within: movesOf,
    // A search knows no history.
    asks: [{ path: 'crm/v3/objects/deals', match: /\/objects\/(deals?|0-3)\/?$/, query: () => ({ limit: 50, properties: 'dealstage', propertiesWithHistory: 'dealstage' }) }],
  }],
  ['activities', {
    columns: {
      id: ['id', 'hs_object_id'], url: 'url', name: ['hs_call_title', 'hs_meeting_title'], kind: activityOf, owner: 'hubspot_owner_id', deal: 'associations.deals.results.0.id', lead: 'associations.contacts.results.0.id',
      customer: 'associations.companies.results.0.id', scheduledAt: ['hs_meeting_start_time', 'hs_timestamp'],
      heldAt: get => (outcomeOf(get) === 'held' ? first(get, 'hs_meeting_start_time', 'hs_timestamp') : undefined), outcome: outcomeOf, callType: get => words(get('hs_call_direction'), directions),
    },
    leftOut: get => archived(get) || activityOf(get) === undefined,
    asks: [ask('calls', '0-48', 'deals,contacts,companies'), ask('meetings', '0-47', 'deals,contacts,companies')],
  }],
  ['reps', {
    columns: {
      id: 'id', name: get => [get('firstName'), get('lastName')].filter(part => !isMissing(part)).join(' ') || get('email'),
      team: get => { const teams = get('teams'), list = Array.isArray(teams) ? teams : []; return own(list.find(team => own(team, 'primary') === true) ?? list[0], 'name'); },
    },
    asks: [{ path: 'crm/v3/owners', match: /\/owners\/?$/, query: () => ({ limit: 100 }) }],
  }],
];

export const hubspot: Preset = {
  name: 'hubspot',
  title: 'HubSpot',
  page: response => (Array.isArray(own(response, 'results')) ? listOf(response, 'results') : undefined),
  problem: response => (own(response, 'status') === 'error' ? `${String(own(response, 'category') ?? 'error')}: ${String(own(response, 'message') ?? '')}` : undefined),
  // A limit of ten seconds passes with them, one of the day does not; the answer tells no time that a page may read.
  passes: response => { const policy = String(own(response, 'policyName') ?? ''); return policy === 'DAILY' ? false : policy === 'TEN_SECONDLY_ROLLING' ? 10 : undefined; },
  total: response => { const total = own(response, 'total'); return typeof total === 'number' ? total : undefined; },
  next(request, response) {
    const after = cellOf(response, 'paging.next.after');
    if (typeof after !== 'string' && typeof after !== 'number') return undefined;
    return isObject(request.body) ? { ...request, body: { ...request.body, after } } : { ...request, url: withParams(request.url, { after }) };
  },
  view(row) {
    const cells = own(row, 'properties');
    return {
      get: path => { const cell = own(cells, path); return cell === undefined ? cellOf(row, path) : cell; },
      names: () => [...(isObject(row) ? Object.keys(row).filter(name => name !== 'properties') : []), ...(isObject(cells) ? Object.keys(cells) : [])],
    };
  },
  // Older lists write milliseconds as text.
  moment: value => (typeof value === 'string' && /^\d{11,14}$/.test(value) ? Number(value) : value),
  lists: new Map(lists),
};
