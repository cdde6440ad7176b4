/** Pipedrive v1 (pagination by start) and v2 (by cursor); the rows tell which it is. */
import type { Get } from '../../core/read/map.js';
import { paramsOf, withParams } from './address.js';
import { cellOf, earlier, first, isMissing, isObject, link, listOf, own, percent, words } from './cell.js';
import type { Ask, List, Preset } from './preset.js';

const ask = (version: string, name: string): Ask => ({ path: `api/${version}/${name}`, match: new RegExp(`/v[12]/${name}(/collection)?/?$`), query: () => ({ limit: 500 }) });

const statuses = new Map([['open', 'open'], ['won', 'won'], ['lost', 'lost']]);

/** A user, a person or an organisation: an object in the lists of v1, a number elsewhere. */
const linked = (...paths: readonly string[]) => (get: Get): unknown => {
  for (const path of paths) {
    const value = get(path), id = isObject(value) ? link(value, isMissing(own(value, 'value')) ? 'id' : 'value') : link(value);
    if (!isMissing(id)) return id;
  }
  return undefined;
};

const deleted = (get: Get): boolean => get('is_deleted') === true || get('deleted') === true || get('status') === 'deleted';

function activityOf(get: Get): string | undefined {
  const type = String(get('type') ?? '');
  if (/demo|presentation/i.test(type)) return 'demo';
  return /call/i.test(type) ? 'call' : /meet|lunch/i.test(type) ? 'meeting' : undefined;
}

/** Day and time stand apart; the time is in UTC, and may be missing. */
function dueOf(get: Get): string | undefined {
  const day = get('due_date'), time = get('due_time');
  if (typeof day !== 'string' || day === '') return undefined;
  return typeof time === 'string' && time !== '' ? `${day} ${time}` : day;
}

const done = (get: Get): boolean => get('done') === true || get('done') === 1;

/** Times of v1 are in UTC and do not say so. */
function moment(value: unknown): unknown {
  if (typeof value !== 'string' || value.startsWith('0000-')) return typeof value === 'string' ? undefined : value;
  return /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value) ? `${value}Z` : value;
}

/** An option, an amount or an address of v2 is an object with its value. */
const unwrapped = (value: unknown): unknown => (isObject(value) && !Array.isArray(value) ? first(path => cellOf(value, path), 'value', 'label', 'id') : value);

export const pipedrive: Preset = {
  name: 'pipedrive',
  title: 'Pipedrive',
  // Nothing found is `data: null` in v1.
  page: response => (own(response, 'success') !== true ? undefined : Array.isArray(own(response, 'data')) ? listOf(response, 'data') : own(response, 'data') === null ? [] : undefined),
  problem: response => (own(response, 'success') === false ? String(first(path => own(response, path), 'error', 'error_info', 'message') ?? 'error') : undefined),
  next(request, response) {
    const cursor = cellOf(response, 'additional_data.next_cursor');
    if (typeof cursor === 'string' && cursor !== '') return { ...request, url: withParams(request.url, { cursor }) };
    const pagination = cellOf(response, 'additional_data.pagination');
    if (own(pagination, 'more_items_in_collection') !== true) return undefined;
    const told = own(pagination, 'next_start'), limit = Number(own(pagination, 'limit') ?? listOf(response, 'data').length);
    const start = typeof told === 'number' ? told : Number(own(pagination, 'start') ?? paramsOf(request.url).get('start') ?? 0) + limit;
    return { ...request, url: withParams(request.url, { start }) };
  },
  view(row) {
    const custom = own(row, 'custom_fields');
    return {
      get: path => { const value = cellOf(row, path); return value === undefined ? unwrapped(own(custom, path)) : value; },
      names: () => [...(isObject(row) ? Object.keys(row) : []), ...(isObject(custom) ? Object.keys(custom) : [])],
    };
  },
  moment,
  lists: new Map<string, List>([
    ['deals', {
      columns: {
        id: 'id', name: 'title', createdAt: 'add_time', customer: linked('org_id', 'person_id'), owner: linked('owner_id', 'user_id'), channel: 'channel', pipeline: 'pipeline_id', stage: 'stage_id',
        status: get => words(get('status'), statuses), amount: 'value', currency: 'currency',
        closedAt: (get, { status }) => (status === 'won' ? first(get, 'won_time', 'close_time') : status === 'lost' ? first(get, 'lost_time', 'close_time') : undefined),
        expectedCloseAt: 'expected_close_date', lostReason: 'lost_reason', lastContactAt: 'last_activity_date',
      },
      leftOut: deleted,
      asks: [ask('v2', 'deals')],
    }],
    ['leads', {
      columns: { id: 'id', name: 'title', createdAt: 'add_time', channel: ['source_name', 'channel'], owner: linked('owner_id') },
      asks: [ask('v1', 'leads')],
    }],
    // Won and lost are no stages here: a deal keeps the stage in which it closed.
    ['stages', {
      columns: { id: 'id', name: 'name', pipeline: 'pipeline_id', order: get => Number(get('pipeline_id') ?? 0) * 1e6 + Number(get('order_nr') ?? 0), probability: get => percent(get('deal_probability')) },
      leftOut: get => deleted(get) || get('active_flag') === false,
      asks: [ask('v2', 'stages')],
    }],
    // The flow of one deal.
    ['moves', {
      columns: { deal: ['data.item_id', 'data.deal_id'], stage: 'data.new_value', from: 'data.old_value', enteredAt: ['data.log_time', 'timestamp'] },
      leftOut: get => get('object') !== 'dealChange' || get('data.field_key') !== 'stage_id' || isMissing(get('data.new_value')),
      asks: [{ path: 'api/v1/deals/{deal}/flow', match: /\/v1\/deals\/[^/]+\/flow\/?$/, query: () => ({ limit: 500, items: 'change' }) }],
    }],
    ['activities', {
      columns: {
        id: 'id', name: 'subject', kind: activityOf, owner: linked('owner_id', 'user_id', 'assigned_to_user_id'), deal: linked('deal_id'), lead: linked('lead_id'), customer: linked('org_id', 'person_id'),
        scheduledAt: dueOf, outcome: get => (done(get) ? 'held' : undefined),
        heldAt: get => { const marked = get('marked_as_done_time'); return done(get) ? earlier(moment(dueOf(get)) as string | undefined, moment(isMissing(marked) ? undefined : marked) as string | undefined) : undefined; },
      },
      leftOut: get => deleted(get) || get('active_flag') === false || activityOf(get) === undefined,
      asks: [ask('v2', 'activities')],
    }],
    ['reps', { columns: { id: 'id', name: 'name' }, asks: [{ path: 'api/v1/users', match: /\/v1\/users\/?$/ }] }],
  ]),
};
