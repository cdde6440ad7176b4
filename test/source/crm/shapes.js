/** The company in each CRM's shape: names, types, dates and traps as crm-responses.md tells. */
import { activities, deals, leads, reps, stages } from './company.js';

const seconds = iso => Date.parse(iso) / 1000;
const number = id => (id === undefined ? null : Number(id));
const closed = ({ status }) => status !== 'open';
const day = iso => iso?.slice(0, 10) ?? null;
/** The stage before it closed: where closing is no stage. */
export const lastOpenStage = deal => deal.way.filter(([stage]) => Number(stage) < 100).at(-1)[0];

// Salesforce: objects by name. Ids tell their object.
const sfTime = iso => iso.replace('Z', '+0000');
export const salesforce = {
  Opportunity: deals.map(deal => ({
    Id: `006${deal.id}`, Name: deal.name, Amount: deal.amount ?? null, StageName: deal.stage, IsClosed: closed(deal), IsWon: deal.status === 'won', CloseDate: closed(deal) ? day(deal.closedAt) : deal.expected ?? null,
    CreatedDate: sfTime(deal.createdAt), ForecastCategoryName: closed(deal) ? 'Closed' : 'Best Case', LeadSource: deal.channel, Type: null, OwnerId: deal.owner ?? null, AccountId: deal.customer ?? null,
    CurrencyIsoCode: 'EUR', LastActivityDate: null, Loss__c: deal.lostReason ?? null, Pipe__c: '7', Closed_At__c: deal.closedAt ? sfTime(deal.closedAt) : null,
  })),
  Lead: leads.map(lead => ({ Id: lead.id, Name: lead.name, CreatedDate: sfTime(lead.createdAt), LeadSource: lead.channel, OwnerId: lead.owner, ConvertedDate: null, ConvertedOpportunityId: null, LastActivityDate: null })),
  OpportunityStage: stages.map(stage => ({ Id: `01J${stage.id}`, ApiName: stage.id, MasterLabel: stage.name, SortOrder: stage.order, DefaultProbability: stage.probability * 100, IsClosed: stage.outcome !== undefined, IsWon: stage.outcome === 'won' })),
  // It logs amounts as well: the stage stands twice.
  OpportunityHistory: deals.flatMap(deal => deal.way.flatMap(([stage, at], index) => [0, 60_000].slice(0, index === 0 ? 2 : 1).map(later => ({
    Id: `008${deal.id}${index}${later}`, OpportunityId: `006${deal.id}`, StageName: stage, Amount: deal.amount ?? null, CloseDate: deal.expected ?? null, ForecastCategory: 'BestCase', CreatedDate: sfTime(new Date(Date.parse(at) + later).toISOString()),
  })))),
  Task: activities.filter(({ kind }) => kind === 'call').map(call => ({
    Id: call.id, Subject: call.name, OwnerId: call.owner, WhatId: `006${call.deal}`, WhoId: null, AccountId: null, TaskSubtype: 'Call', Status: 'Completed', IsClosed: true, ActivityDate: day(call.at), CompletedDateTime: sfTime(call.at),
    CallType: call.callType === 'inbound' ? 'Inbound' : 'Outbound', CallDurationInSeconds: 120,
  })),
  Event: activities.filter(({ kind }) => kind === 'meeting').map(event => ({ Id: event.id, Subject: event.name, OwnerId: event.owner, WhatId: `006${event.deal}`, WhoId: null, AccountId: null, StartDateTime: sfTime(event.at) })),
  User: reps.map(rep => ({ Id: rep.id, Name: rep.name, Department: rep.team, UserRole: null, Title: null })),
};

// HubSpot: every property is text or null.
const text = value => (value === undefined || value === null ? null : String(value));
const object = (id, properties, more = {}) => ({ id, properties: { ...properties, hs_object_id: id }, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', archived: false, ...more });
const associated = (kind, id) => (id ? { associations: { [kind]: { results: [{ id, type: 'any' }] } } } : {});
export const hubspot = {
  deals: deals.map(deal => object(deal.id, {
    dealname: deal.name, amount: text(deal.amount), deal_currency_code: 'EUR', dealstage: deal.stage, pipeline: '7', closedate: deal.closedAt ?? deal.expected ?? null, createdate: deal.createdAt, hubspot_owner_id: text(deal.owner),
    hs_is_closed: text(closed(deal)), hs_is_closed_won: text(deal.status === 'won'), hs_is_closed_lost: text(deal.status === 'lost'), closed_lost_reason: text(deal.lostReason), hs_analytics_source: deal.channel, dealtype: null,
    hs_manual_forecast_category: 'BEST_CASE', notes_last_contacted: null,
  }, { ...associated('companies', deal.customer), propertiesWithHistory: { dealstage: deal.way.map(([value, timestamp]) => ({ value, timestamp, sourceType: 'CRM_UI' })).reverse() } })),
  contacts: leads.map(lead => object(lead.id, { firstname: lead.name.split(' ')[0], lastname: lead.name.split(' ')[1], createdate: String(Date.parse(lead.createdAt)), hubspot_owner_id: lead.owner, hs_analytics_source: lead.channel })),
  calls: activities.filter(({ kind }) => kind === 'call').map(call => object(call.id, { hs_timestamp: call.at, hs_call_title: call.name, hs_call_direction: call.callType.toUpperCase(), hs_call_status: 'COMPLETED', hs_call_duration: '120000', hs_activity_type: null, hubspot_owner_id: call.owner }, associated('deals', call.deal))),
  meetings: activities.filter(({ kind }) => kind === 'meeting').map(meeting => object(meeting.id, { hs_timestamp: meeting.at, hs_meeting_title: meeting.name, hs_meeting_start_time: meeting.at, hs_meeting_outcome: meeting.held ? 'COMPLETED' : 'SCHEDULED', hs_activity_type: null, hubspot_owner_id: meeting.owner }, associated('deals', meeting.deal))),
  pipelines: [{ id: '7', label: 'Sales', displayOrder: 0, archived: false, stages: stages.map(stage => ({ id: stage.id, label: stage.name, displayOrder: stage.order - 1, archived: false, metadata: { isClosed: String(stage.outcome !== undefined), probability: String(stage.probability) } })).reverse() }],
  owners: reps.map(rep => ({ id: rep.id, email: `${rep.id}@acme.example`, firstName: rep.name.split(' ')[0], lastName: rep.name.split(' ')[1], userId: Number(rep.id), archived: false, teams: [{ id: '1', name: 'All', primary: false }, { id: '2', name: rep.team, primary: true }] })),
};

// Pipedrive: v1 without a zone and with objects for links, v2 with numbers and RFC 3339. Closing is no stage.
const v1Time = iso => iso?.slice(0, 19).replace('T', ' ') ?? null;
const v2Time = iso => iso?.replace('.000', '') ?? null;
const openStages = stages.filter(({ outcome }) => !outcome);
export const pipedrive = version => {
  const time = version === 'v1' ? v1Time : v2Time;
  const linked = (key, id, more) => (version === 'v1' ? { [key]: id === undefined ? null : { ...more, value: Number(id) } } : { [key === 'user_id' ? 'owner_id' : key]: number(id) });
  return {
    deals: deals.map(deal => ({
      id: Number(deal.id), title: deal.name, value: deal.amount ?? null, currency: 'EUR', status: deal.status, stage_id: Number(lastOpenStage(deal)), pipeline_id: 7, add_time: time(deal.createdAt), update_time: time(deal.createdAt),
      close_time: time(deal.closedAt), won_time: deal.status === 'won' ? time(deal.closedAt) : null, lost_time: deal.status === 'lost' ? time(deal.closedAt) : null, lost_reason: deal.lostReason ?? null, expected_close_date: deal.expected ?? null,
      channel: null, ...linked('user_id', deal.owner, { id: Number(deal.owner), name: 'x' }), ...linked('org_id', deal.customer, { name: 'x', owner_id: 1 }), probability: null,
      ...(version === 'v1' ? { '9f1c': deal.channel, formatted_value: '€1,00', deleted: false } : { custom_fields: { '9f1c': deal.channel }, is_deleted: false }),
    })),
    leads: leads.map(lead => ({ id: lead.id, title: lead.name, owner_id: Number(lead.owner), source_name: lead.channel, add_time: lead.createdAt, value: null, is_archived: false })),
    stages: openStages.map(stage => ({ id: Number(stage.id), name: stage.name, order_nr: stage.order - 1, pipeline_id: 7, deal_probability: stage.probability * 100, ...(version === 'v1' ? { active_flag: true } : { is_deleted: false }) })).reverse(),
    activities: activities.map(activity => ({
      id: Number(activity.id), subject: activity.name, type: activity.kind, done: activity.held, due_date: day(activity.at), due_time: activity.at.slice(11, 16), duration: '00:30', marked_as_done_time: activity.held ? v1Time(new Date(Date.parse(activity.at) + 86_400_000).toISOString()) : '',
      ...(version === 'v1' ? { user_id: Number(activity.owner), active_flag: true } : { owner_id: Number(activity.owner), is_deleted: false }), deal_id: Number(activity.deal), org_id: null,
    })).concat([{ id: 99, subject: 'Write', type: 'email', done: true, due_date: '2026-01-01', due_time: '', user_id: 71, deal_id: 1 }]),
    users: reps.map(rep => ({ id: Number(rep.id), name: rep.name, email: 'x', active_flag: true })),
    flow: id => {
      const way = deals.find(deal => deal.id === id).way.filter(([stage]) => Number(stage) < 100);
      return way.slice(1).map(([stage, at], index) => ({ object: 'dealChange', timestamp: v1Time(at), data: { id: index, item_id: Number(id), user_id: 71, field_key: 'stage_id', old_value: way[index][0], new_value: stage, log_time: v1Time(at) } }))
        .concat([{ object: 'dealChange', timestamp: v1Time(way[0][1]), data: { item_id: Number(id), field_key: 'value', old_value: null, new_value: '5', log_time: v1Time(way[0][1]) } }, { object: 'note', timestamp: v1Time(way[0][1]), data: { id: 1, content: 'x' } }]).reverse();
    },
  };
};

// amoCRM: Unix seconds; a lead is a deal; won and lost are 142 and 143.
const field = (field_id, field_name, value) => (value === undefined ? [] : [{ field_id, field_name, field_code: null, field_type: 'text', values: [{ value }] }]);
const page = (kind, id) => ({ _links: { self: { href: `https://acme.amocrm.ru/api/v4/${kind}/${id}` } } });
export const amocrm = {
  leads: deals.map(deal => {
    const fields = [...field(901, 'Channel', deal.channel), ...field(902, 'Expected', deal.expected && seconds(`${deal.expected}T00:00:00Z`)), ...field(903, 'Lost because', deal.lostReason)];
    return {
      id: Number(deal.id), name: deal.name, price: deal.amount ?? null, status_id: Number(deal.stage), pipeline_id: 7, loss_reason_id: null, responsible_user_id: Number(deal.owner ?? 0), created_at: seconds(deal.createdAt), updated_at: seconds(deal.createdAt),
      closed_at: deal.closedAt ? seconds(deal.closedAt) : null, is_deleted: false, custom_fields_values: fields.length > 0 ? fields : null, ...page('leads', deal.id),
      _embedded: { tags: [], companies: deal.customer ? [{ id: Number(deal.customer) }] : [], loss_reason: deal.lostReason ? [{ id: 1, name: deal.lostReason }] : [] },
    };
  }),
  unsorted: leads.map(lead => ({ uid: lead.id, source_name: lead.channel, category: 'forms', pipeline_id: 7, created_at: seconds(lead.createdAt), metadata: {}, _embedded: { contacts: [], leads: [{ id: 1, name: lead.name }] } })),
  pipelines: [{ id: 7, name: 'Sales', sort: 1, is_main: true, _embedded: { statuses: stages.map(stage => ({ id: Number(stage.id), name: stage.name, sort: stage.outcome ? 10000 + stage.order : stage.order * 10, type: 0, pipeline_id: 7 })) } }],
  events: deals.flatMap(deal => deal.way.slice(1).map(([stage, at], index) => ({
    id: `e${deal.id}${index}`, type: 'lead_status_changed', entity_id: Number(deal.id), entity_type: 'lead', created_at: seconds(at), value_before: [{ lead_status: { id: Number(deal.way[index][0]), pipeline_id: 7 } }], value_after: [{ lead_status: { id: Number(stage), pipeline_id: 7 } }],
  }))).reverse(),
  notes: activities.filter(({ kind }) => kind === 'call').map(call => ({ id: Number(call.id), entity_id: Number(call.deal), note_type: call.callType === 'inbound' ? 'call_in' : 'call_out', params: { duration: 120, call_status: 4, phone: '1' }, created_at: seconds(call.at), responsible_user_id: Number(call.owner) })),
  tasks: activities.filter(({ kind }) => kind === 'meeting').map(task => ({ id: Number(task.id), entity_id: Number(task.deal), entity_type: 'leads', is_completed: task.held, task_type_id: 2, text: task.name, complete_till: seconds(task.at), updated_at: seconds(task.at) + (task.held ? 500 : -500), responsible_user_id: Number(task.owner) })),
  users: reps.map(rep => ({ id: Number(rep.id), name: rep.name, email: 'x', _embedded: { groups: [{ id: 1, name: rep.team }], roles: [] } })),
};

// Bitrix24: text for numbers, Y and N; times in the portal's zone; item lists in camelCase.
const portal = iso => (iso ? new Date(Date.parse(iso) + 3 * 3_600_000).toISOString().replace('.000Z', '+03:00') : '');
const semantic = ({ status }) => (status === 'won' ? 'S' : status === 'lost' ? 'F' : 'P');
const planned = deal => `${deal.expected ?? '2026-12-31'}T03:00:00+03:00`;
const blank = value => (value === undefined ? null : String(value));
export const bitrix24 = {
  'crm.deal.list': deals.map(deal => ({
    ID: deal.id, TITLE: deal.name, STAGE_ID: deal.stage, STAGE_SEMANTIC_ID: semantic(deal), CATEGORY_ID: '7', OPPORTUNITY: deal.amount === undefined ? null : deal.amount.toFixed(2), CURRENCY_ID: 'EUR', DATE_CREATE: portal(deal.createdAt),
    CLOSEDATE: deal.id === '7' ? '' : planned(deal), CLOSED: closed(deal) ? 'Y' : 'N', MOVED_TIME: portal(deal.way.at(-1)[1]), ASSIGNED_BY_ID: blank(deal.owner), SOURCE_ID: deal.channel, IS_RETURN_CUSTOMER: 'N', LEAD_ID: null, COMPANY_ID: deal.customer ?? '0', UF_CRM_LOSS: deal.lostReason ?? '',
  })),
  'crm.item.list': deals.map(deal => ({
    id: Number(deal.id), title: deal.name, stageId: deal.stage, stageSemanticId: semantic(deal), categoryId: 7, opportunity: deal.amount ?? null, currencyId: 'EUR', createdTime: portal(deal.createdAt), closedate: deal.id === '7' ? null : planned(deal),
    closed: closed(deal) ? 'Y' : 'N', movedTime: portal(deal.way.at(-1)[1]), assignedById: number(deal.owner), sourceId: deal.channel, isReturnCustomer: 'N', companyId: Number(deal.customer ?? 0), ufCrmLoss: deal.lostReason ?? '',
  })),
  'crm.lead.list': leads.map(lead => ({ ID: lead.id, TITLE: lead.name, STATUS_ID: 'NEW', STATUS_SEMANTIC_ID: 'P', SOURCE_ID: lead.channel, ASSIGNED_BY_ID: lead.owner, DATE_CREATE: portal(lead.createdAt), DATE_CLOSED: '' })),
  'crm.status.list': stages.map(stage => ({ ID: `8${stage.id}`, ENTITY_ID: 'DEAL_STAGE_7', STATUS_ID: stage.id, NAME: stage.name, SORT: String(stage.order * 10), SEMANTICS: stage.outcome === 'won' ? 'S' : stage.outcome === 'lost' ? 'F' : null, CATEGORY_ID: '7' }))
    .concat([{ ID: '1', ENTITY_ID: 'SOURCE', STATUS_ID: 'WEB', NAME: 'Web', SORT: '1', SEMANTICS: null }]),
  'crm.stagehistory.list': deals.flatMap(deal => deal.way.map(([stage, at], index) => ({ ID: Number(deal.id) * 10 + index, TYPE_ID: index === 0 ? 1 : 2, OWNER_ID: Number(deal.id), CREATED_TIME: portal(at), CATEGORY_ID: 7, STAGE_SEMANTIC_ID: 'P', STAGE_ID: stage }))),
  'crm.activity.list': activities.map(activity => ({
    ID: activity.id, SUBJECT: activity.name, TYPE_ID: activity.kind === 'call' ? '2' : '1', DIRECTION: activity.callType === 'inbound' ? '1' : '2', OWNER_ID: activity.deal, OWNER_TYPE_ID: '2', RESPONSIBLE_ID: activity.owner, START_TIME: portal(activity.at), END_TIME: portal(activity.at), COMPLETED: activity.held ? 'Y' : 'N',
  })).concat([{ ID: '98', SUBJECT: 'Mail', TYPE_ID: '4', OWNER_ID: '1', OWNER_TYPE_ID: '2', COMPLETED: 'Y', START_TIME: '' }]),
  'user.get': reps.map(rep => ({ ID: rep.id, ACTIVE: true, NAME: rep.name.split(' ')[0], LAST_NAME: rep.name.split(' ')[1], UF_DEPARTMENT: [rep.team], WORK_POSITION: '' })),
};
