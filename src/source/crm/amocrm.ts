/** amoCRM, which is Kommo elsewhere: v4. Its leads are deals; times are Unix seconds; nothing found is a 204 without a body. */
import type { Get } from '../../core/read/map.js';
import { withQueryOf } from './address.js';
import { cellOf, earlier, first, isMissing, isObject, link, listOf, own } from './cell.js';
import type { Ask, List, Preset, Status } from './preset.js';

const ask = (name: string, query: Readonly<Record<string, string | number>> = { limit: 250 }): Ask => ({ path: `api/v4/${name}`, match: new RegExp(`/api/v4/${name}/?$`), query: () => query });

/** The same two in every pipeline. */
const closed = new Map<string, Status>([['142', 'won'], ['143', 'lost']]);
const statusOf = (get: Get): Status | undefined => (isMissing(get('status_id')) ? undefined : closed.get(String(get('status_id'))) ?? 'open');

/** A field is named by its id, its code or its title; of several values all count. */
function custom(row: unknown, name: string): unknown {
  const field = listOf(row, 'custom_fields_values').find(field => ['field_id', 'field_code', 'field_name'].some(key => { const value = own(field, key); return !isMissing(value) && String(value) === name; }));
  const values = listOf(field, 'values').map(value => own(value, 'value'));
  return values.length > 1 ? values : values[0];
}

/** Its page, by the address that the API gives. */
const pageOf = (get: Get): string | undefined => { const href = get('_links.self.href'); return typeof href === 'string' && /^https:/.test(href) ? `${href.split('/api/')[0]}/leads/detail/${String(get('id'))}` : undefined; };

/** A note of a call, or a task to call or to meet. */
function activityOf(get: Get): 'call' | 'meeting' | undefined {
  if (/^call_(in|out)$/.test(String(get('note_type') ?? ''))) return 'call';
  return get('task_type_id') === 1 ? 'call' : get('task_type_id') === 2 ? 'meeting' : undefined;
}

const isTask = (get: Get): boolean => !isMissing(get('task_type_id'));
const seconds = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
/** Of a call's statuses only 4 is a conversation; where none is given, its length tells. */
const held = (get: Get): boolean => (isTask(get) ? get('is_completed') === true : isMissing(get('params.call_status')) ? Number(get('params.duration') ?? 0) > 0 : Number(get('params.call_status')) === 4);

export const amocrm: Preset = {
  name: 'amocrm',
  title: 'amoCRM',
  page(response) {
    if (response === null || response === undefined || response === '') return [];
    const embedded = own(response, '_embedded');
    return isObject(embedded) ? Object.values(embedded).find((value): value is unknown[] => Array.isArray(value)) : undefined;
  },
  problem: response => (isObject(response) && !Object.hasOwn(response, '_embedded') && typeof own(response, 'title') === 'string' && own(response, 'status') !== undefined ? `${String(own(response, 'title'))}: ${String(own(response, 'detail') ?? own(response, 'status'))}` : undefined),
  next(request, response) {
    const next = cellOf(response, '_links.next.href');
    return typeof next === 'string' && next !== '' ? { ...request, url: withQueryOf(request.url, next) } : undefined;
  },
  view: row => ({
    get: path => { const value = cellOf(row, path); return value === undefined ? custom(row, path) : value; },
    names: () => [...(isObject(row) ? Object.keys(row) : []), ...listOf(row, 'custom_fields_values').map(field => String(own(field, 'field_name') ?? own(field, 'field_id')))],
  }),
  // Seconds reach into the year 5138 before they could be milliseconds.
  moment: value => (typeof value === 'number' ? (value > 0 && value < 1e11 ? value * 1000 : value > 0 ? value : undefined) : typeof value === 'string' && /^\d{9,10}$/.test(value) ? Number(value) * 1000 : value),
  lists: new Map<string, List>([
    ['deals', {
      columns: {
        id: 'id', url: pageOf, name: 'name', createdAt: 'created_at', customer: get => link(first(get, '_embedded.companies.0.id', '_embedded.contacts.0.id')), owner: get => link(get('responsible_user_id')),
        channel: ['_embedded.source.name', 'source_id'], pipeline: 'pipeline_id', stage: 'status_id', status: statusOf, amount: 'price',
        closedAt: (get, { status }) => (status === 'open' ? undefined : get('closed_at')), lostReason: '_embedded.loss_reason.0.name',
      },
      leftOut: get => get('is_deleted') === true,
      asks: [ask('leads', { limit: 250, with: 'loss_reason,contacts,source_id' })],
    }],
    // What came in and nobody has taken yet.
    ['leads', {
      columns: { id: ['uid', 'id'], name: ['_embedded.leads.0.name', 'metadata.form_name'], createdAt: 'created_at', channel: 'source_name' },
      asks: [ask('leads/unsorted')],
    }],
    ['stages', {
      columns: { id: 'id', name: 'name', pipeline: 'pipeline', order: get => Number(get('rank') ?? 0) * 1e6 + Number(get('sort') ?? 0), outcome: get => closed.get(String(get('id'))) },
      unfold: pipeline => listOf(pipeline, '_embedded.statuses').map(status => ({ ...(isObject(status) ? status : {}), pipeline: own(pipeline, 'id'), rank: own(pipeline, 'sort') })),
      asks: [ask('leads/pipelines', {})],
    }],
    ['moves', {
      columns: { deal: 'entity_id', stage: 'value_after.0.lead_status.id', from: 'value_before.0.lead_status.id', enteredAt: 'created_at' },
      leftOut: get => get('type') !== 'lead_status_changed',
      asks: [ask('events', { limit: 100, 'filter[type]': 'lead_status_changed' })],
    }],
    ['activities', {
      columns: {
        // Notes and tasks count apart.
        id: get => (isTask(get) ? `task-${String(get('id'))}` : get('id')), name: 'text', kind: activityOf, owner: get => link(first(get, 'responsible_user_id', 'created_by')),
        deal: get => (isTask(get) && get('entity_type') !== 'leads' ? undefined : get('entity_id')),
        scheduledAt: ['complete_till', 'created_at'], heldAt: get => (!held(get) ? undefined : isTask(get) ? earlier(seconds(get('complete_till')), seconds(get('updated_at'))) : get('created_at')),
        outcome: get => (held(get) ? 'held' : undefined), callType: get => (get('note_type') === 'call_in' ? 'inbound' : get('note_type') === 'call_out' ? 'outbound' : undefined),
      },
      leftOut: get => activityOf(get) === undefined,
      asks: [ask('leads/notes', { limit: 250, 'filter[note_type][0]': 'call_in', 'filter[note_type][1]': 'call_out' }), ask('tasks', { limit: 250, 'filter[entity_type]': 'leads' })],
    }],
    ['reps', {
      columns: { id: 'id', name: 'name', team: '_embedded.groups.0.name', role: '_embedded.roles.0.name' },
      asks: [ask('users', { limit: 250, with: 'group,role' })],
    }],
  ]),
};
