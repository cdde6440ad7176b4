/** Other words for our columns, as CRMs and spreadsheets have them in English and Russian: small letters, no separators, the surest first. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  id: ['opportunityid', 'dealid', 'recordid', 'leadid', 'customerid', 'accountid', 'userid', 'key', 'number', 'номер', 'код'],
  owner: ['salesagent', 'agent', 'salesrep', 'rep', 'responsible', 'assignedto', 'assignedbyid', 'salesperson', 'manager', 'ownerid', 'dealowner', 'ответственный', 'менеджер'],
  customer: ['account', 'accountname', 'company', 'client', 'organization', 'accountid', 'клиент', 'компания', 'контрагент'],
  createdAt: ['engagedate', 'created', 'createdate', 'createddate', 'creationdate', 'opened', 'opendate', 'startdate', 'adddate', 'addtime', 'datecreate', 'датасоздания', 'создана'],
  closedAt: ['closedate', 'closed', 'closeddate', 'closingdate', 'closetime', 'wondate', 'датазакрытия', 'закрыта'],
  expectedCloseAt: ['expectedclosedate', 'expectedclose', 'closeplanned', 'forecastdate', 'предполагаемаядатазакрытия', 'плановаядатазакрытия'],
  amount: ['closevalue', 'value', 'dealvalue', 'price', 'opportunity', 'revenue', 'sum', 'total', 'сумма', 'бюджет', 'выручка'],
  cost: ['costs', 'себестоимость', 'затраты'],
  stage: ['dealstage', 'stagename', 'phase', 'stageid', 'pipelinestage', 'этап', 'стадия', 'этапсделки'],
  status: ['dealstatus', 'outcome', 'result', 'dealstage', 'stagename', 'stage', 'статус', 'этап', 'стадия', 'этапсделки'],
  channel: ['source', 'leadsource', 'utmsource', 'источник', 'канал'], product: ['productname', 'item', 'товар', 'продукт'], pipeline: ['воронка'],
  name: ['title', 'dealname', 'opportunityname', 'fullname', 'subject', 'название', 'имя'], team: ['manager', 'department', 'group', 'regionaloffice', 'отдел', 'команда'],
  currency: ['currencycode', 'currencyisocode', 'валюта'], listPrice: ['salesprice', 'price', 'цена'], heldAt: ['date', 'start', 'calldate', 'дата'],
  acquiredAt: ['signedup', 'since', 'customersince'], monthlyRevenue: ['mrr'], acquisitionCost: ['cac'], period: ['month', 'quarter', 'период', 'месяц'], probability: ['вероятность'], lostReason: ['lossreason', 'closedlostreason', 'причинаотказа'],
}));

/** In a file of reps, customers or products without ids the name is the id, as deals refer to them. */
export const named: ReadonlyMap<string, readonly string[]> = new Map([
  ['reps', ['salesagent', 'agent', 'salesrep', 'rep', 'name', 'fullname', 'имя']],
  ['customers', ['account', 'accountname', 'company', 'client', 'organization', 'name', 'клиент', 'компания']],
  ['products', ['product', 'productname', 'item', 'name', 'товар', 'продукт']],
]);

/** What a file may be called, besides the kind's own name. */
export const fileNames: readonly (readonly [string, RegExp])[] = [
  ['deals', /deal|pipeline|opportunit|сделк/], ['reps', /rep|team|agent|user|менеджер|сотрудник/], ['customers', /customer|account|client|клиент/],
  ['activities', /activit|call|meeting|звонк|встреч/], ['leads', /lead|лид/], ['moves', /move|history|transition/], ['quotas', /quota/], ['targets', /target|goal|план/],
  ['spend', /spend|cost|расход/], ['products', /product|price|товар|продукт/], ['stages', /stage|этап/],
];

/** Won and lost by their words, in English and Russian; everything else, also “not won”, is open. */
export function outcomeOf(value: string): 'open' | 'won' | 'lost' {
  if (/\b(not|un)[\s-]?won\b/i.test(value)) return 'open';
  if (/\b(lost|lose|fail\w*)\b|проигр|потер|отказ|не\s?реализован/iu.test(value)) return 'lost';
  return /\b(won|win|success\w*)\b|выигр|успеш|оплачен/iu.test(value) ? 'won' : 'open';
}
