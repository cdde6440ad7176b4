/** Bitrix24: the old lists (`crm.deal.list`: UPPER_CASE, numbers as text, Y and N) and the universal one (`crm.item.list`: camelCase). */
import type { Get } from '../../core/read/map.js';
import { withParams } from './address.js';
import { first, isMissing, isObject, link, own, plainView, words } from './cell.js';
import type { Ask, CrmRequest, List, Preset, Status } from './preset.js';

const ask = (method: string, body: Readonly<Record<string, unknown>> = {}, query: Readonly<Record<string, string | number>> = {}): Ask => ({ path: method, match: new RegExp(`/${method.replaceAll('.', '\\.')}(\\.json)?/?$`), query: () => query, body: () => body });

/** All fields, the custom ones too. */
const everything = { select: ['*', 'UF_*'] };
const everythingAsked = { 'select[0]': '*', 'select[1]': 'UF_*' };

/** STAGE_ID, or stageId. */
const both = (name: string): readonly [string, string] => [name, name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];
const value = (get: Get, ...names: readonly string[]): unknown => first(get, ...names.flatMap(both));
const linked = (...names: readonly string[]) => (get: Get): unknown => names.map(name => link(value(get, name))).find(id => !isMissing(id));

const semantics = new Map<string, Status>([['s', 'won'], ['f', 'lost'], ['p', 'open'], ['success', 'won'], ['failure', 'lost'], ['apology', 'lost'], ['process', 'open']]);
/** WON and C2:WON, LOSE and C2:LOSE, APOLOGY. */
const byName = (stage: unknown): Status | undefined => (/(^|:)WON$/.test(String(stage)) ? 'won' : /(^|:)(LOSE|APOLOGY)$/.test(String(stage)) ? 'lost' : undefined);

function statusOf(get: Get, outcome: Status | undefined): Status | undefined {
  const stage = value(get, 'STAGE_ID');
  const told = words(value(get, 'STAGE_SEMANTIC_ID'), semantics) as Status | undefined ?? byName(stage);
  if (told) return told;
  // Every closed stage but one is a loss.
  const closed = value(get, 'CLOSED');
  return closed === 'Y' || closed === true ? 'lost' : closed === 'N' || closed === false ? 'open' : outcome;
}

/** A date comes as a midnight in the portal's zone: the day is what was meant. */
const day = (given: unknown): unknown => (typeof given === 'string' ? given.slice(0, 10) : given);
const flag = (given: unknown): unknown => (given === 'Y' ? true : given === 'N' ? false : given);
const ended = (get: Get, wanted: Status): unknown => (words(value(get, 'STATUS_SEMANTIC_ID', 'STAGE_SEMANTIC_ID'), semantics) === wanted ? value(get, 'DATE_CLOSED', 'MOVED_TIME') : undefined);
const completed = (get: Get): boolean => value(get, 'COMPLETED') === 'Y' || value(get, 'COMPLETED') === true;
const ownedBy = (type: string) => (get: Get): unknown => (String(value(get, 'OWNER_TYPE_ID')) === type ? value(get, 'OWNER_ID') : undefined);
const activities = new Map([['1', 'meeting'], ['2', 'call']]);
const directions = new Map([['1', 'inbound'], ['2', 'outbound']]);
const category = (get: Get): number => Number(first(get, 'CATEGORY_ID', 'categoryId') ?? /^DEAL_STAGE_(\d+)$/.exec(String(get('ENTITY_ID')))?.[1] ?? 0);

/** `result`, the one list in it, or the lists of a batch. */
function page(response: unknown): readonly unknown[] | undefined {
  const result = own(response, 'result');
  if (Array.isArray(result)) return result;
  const batch = own(result, 'result');
  if (isObject(batch)) return Object.values(batch).flatMap(part => page({ result: part }) ?? []);
  return isObject(result) ? Object.values(result).find((part): part is unknown[] => Array.isArray(part)) : undefined;
}

/** Of the request, or of commands in a batch. */
function errorsIn(response: unknown): string[] {
  const batch = own(own(response, 'result'), 'result_error');
  return [response, ...(isObject(batch) ? Object.values(batch) : [])].flatMap(part => {
    const error = own(part, 'error');
    return typeof error === 'string' || typeof error === 'number' ? [`${error}: ${String(own(part, 'error_description') ?? '')}`] : [];
  });
}

/** `start: -1` counts nothing and is quick: the next page begins after the last id. */
function afterLast(request: CrmRequest, body: Record<string, unknown>, rows: readonly unknown[]): CrmRequest | undefined {
  const last = rows.at(-1), key = own(last, 'ID') === undefined ? 'id' : 'ID';
  return rows.length < 50 || own(last, key) === undefined ? undefined : { ...request, body: { ...body, filter: { ...(isObject(body['filter']) ? body['filter'] : {}), [`>${key}`]: own(last, key) } } };
}

export const bitrix24: Preset = {
  name: 'bitrix24',
  title: 'Bitrix24',
  page,
  problem: response => errorsIn(response)[0],
  // Two requests a second; also with status 200, and for one command of a batch.
  passes: response => (errorsIn(response).every(error => /^(QUERY_LIMIT_EXCEEDED|OPERATION_TIME_LIMIT)/.test(error)) ? true : undefined),
  total: response => { const total = own(response, 'total'); return typeof total === 'number' && total > 0 ? total : undefined; },
  next(request, response) {
    if (isObject(request.body) && Number(request.body['start']) === -1) return afterLast(request, request.body, page(response) ?? []);
    const start = own(response, 'next');
    if (typeof start !== 'number' && typeof start !== 'string') return undefined;
    return isObject(request.body) ? { ...request, body: { ...request.body, start } } : { ...request, url: withParams(request.url, { start }) };
  },
  view: plainView,
  lists: new Map<string, List>([
    ['deals', {
      columns: {
        id: both('ID'), name: both('TITLE'), createdAt: ['DATE_CREATE', 'createdTime'], lead: linked('LEAD_ID'), customer: linked('COMPANY_ID', 'CONTACT_ID'), owner: linked('ASSIGNED_BY_ID'), channel: both('SOURCE_ID'),
        pipeline: both('CATEGORY_ID'), stage: both('STAGE_ID'), status: (get, { outcomeOf }) => statusOf(get, outcomeOf(value(get, 'STAGE_ID'))), amount: both('OPPORTUNITY'), currency: both('CURRENCY_ID'),
        // CLOSEDATE stays what was planned.
        closedAt: (get, { status }) => (status === 'open' ? undefined : value(get, 'MOVED_TIME') ?? day(value(get, 'CLOSEDATE'))),
        expectedCloseAt: (get, { status }) => (status === 'open' ? day(value(get, 'CLOSEDATE')) : undefined),
        repeat: get => flag(value(get, 'IS_RETURN_CUSTOMER')), lastContactAt: both('LAST_ACTIVITY_TIME'),
      },
      asks: [ask('crm.deal.list', everything, everythingAsked), { ...ask('crm.item.list', { entityTypeId: 2 }, { entityTypeId: 2 }), instead: true }],
    }],
    ['leads', {
      columns: {
        id: both('ID'), name: both('TITLE'), createdAt: ['DATE_CREATE', 'createdTime'], channel: both('SOURCE_ID'), owner: linked('ASSIGNED_BY_ID'), qualifiedAt: get => ended(get, 'won'), dealAt: get => ended(get, 'won'),
        disqualifiedAt: get => ended(get, 'lost'), lastContactAt: both('LAST_ACTIVITY_TIME'),
      },
      asks: [ask('crm.lead.list', everything, everythingAsked), { ...ask('crm.item.list', { entityTypeId: 1 }, { entityTypeId: 1 }), instead: true }],
    }],
    ['stages', {
      columns: {
        id: 'STATUS_ID', name: 'NAME', pipeline: category, order: get => category(get) * 1e6 + Number(get('SORT') ?? 0),
        outcome: get => { const told = words(first(get, 'SEMANTICS', 'EXTRA.SEMANTICS'), semantics) ?? byName(get('STATUS_ID')); return told === 'open' ? undefined : told; },
      },
      // The same list holds sources, salutations and all other dictionaries.
      leftOut: get => !isMissing(get('ENTITY_ID')) && !/^DEAL_STAGE(_\d+)?$/.test(String(get('ENTITY_ID'))),
      asks: [ask('crm.status.list')],
    }],
    ['moves', {
      columns: { deal: both('OWNER_ID'), stage: both('STAGE_ID'), enteredAt: both('CREATED_TIME') },
      asks: [ask('crm.stagehistory.list', { entityTypeId: 2 }, { entityTypeId: 2 })],
    }],
    ['activities', {
      columns: {
        id: both('ID'), name: both('SUBJECT'), kind: get => activities.get(String(value(get, 'TYPE_ID'))), owner: linked('RESPONSIBLE_ID'), lead: ownedBy('1'), deal: ownedBy('2'), customer: ownedBy('4'),
        scheduledAt: get => value(get, 'START_TIME', 'DEADLINE'), heldAt: get => (completed(get) ? value(get, 'START_TIME', 'END_TIME') : undefined), outcome: get => (completed(get) ? 'held' : undefined),
        callType: get => (String(value(get, 'TYPE_ID')) === '2' ? directions.get(String(value(get, 'DIRECTION'))) : undefined),
      },
      leftOut: get => !activities.has(String(value(get, 'TYPE_ID'))),
      asks: [ask('crm.activity.list')],
    }],
    ['reps', {
      columns: { id: both('ID'), name: get => [value(get, 'NAME'), value(get, 'LAST_NAME')].filter(part => !isMissing(part)).join(' '), team: 'UF_DEPARTMENT.0', role: 'WORK_POSITION', startedAt: get => day(get('UF_EMPLOYMENT_DATE')) },
      asks: [ask('user.get')],
    }],
  ]),
};
