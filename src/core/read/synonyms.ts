/** Other words for our columns, as CRMs and spreadsheets have them in English, German and Russian: small letters, no separators, the surest first. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  id: ['opportunityid', 'dealid', 'recordid', 'leadid', 'customerid', 'accountid', 'userid', 'key', 'number', 'nummer', 'kennung', 'номер', 'код'],
  owner: ['salesagent', 'agent', 'salesrep', 'rep', 'responsible', 'assignedto', 'assignedbyid', 'salesperson', 'manager', 'ownerid', 'dealowner', 'verkäufer', 'zuständig', 'verantwortlich', 'ответственный', 'менеджер'],
  customer: ['account', 'accountname', 'company', 'client', 'organization', 'accountid', 'kunde', 'firma', 'unternehmen', 'клиент', 'компания', 'контрагент'],
  createdAt: ['engagedate', 'created', 'createdate', 'createddate', 'creationdate', 'opened', 'opendate', 'startdate', 'adddate', 'addtime', 'datecreate', 'angelegtam', 'erstelltam', 'angelegt', 'erstellt', 'erstellungsdatum', 'датасоздания', 'создана'],
  closedAt: ['closedate', 'closed', 'closeddate', 'closingdate', 'closetime', 'wondate', 'abschlussdatum', 'abgeschlossenam', 'abgeschlossen', 'датазакрытия', 'закрыта'],
  expectedCloseAt: ['expectedclosedate', 'expectedclose', 'closeplanned', 'forecastdate', 'erwarteterabschluss', 'erwartetesabschlussdatum', 'предполагаемаядатазакрытия', 'плановаядатазакрытия'],
  amount: ['closevalue', 'value', 'dealvalue', 'price', 'opportunity', 'revenue', 'sum', 'total', 'betrag', 'auftragswert', 'dealwert', 'umsatz', 'wert', 'summe', 'сумма', 'бюджет', 'выручка'],
  cost: ['costs', 'kosten', 'себестоимость', 'затраты'],
  stage: ['dealstage', 'stagename', 'phase', 'stageid', 'pipelinestage', 'verkaufsphase', 'vertriebsphase', 'этап', 'стадия', 'этапсделки'],
  status: ['dealstatus', 'outcome', 'result', 'dealstage', 'stagename', 'stage', 'ergebnis', 'phase', 'verkaufsphase', 'vertriebsphase', 'статус', 'этап', 'стадия', 'этапсделки'],
  channel: ['source', 'leadsource', 'utmsource', 'kanal', 'quelle', 'источник', 'канал'], product: ['productname', 'item', 'produkt', 'товар', 'продукт'], pipeline: ['воронка'],
  name: ['title', 'dealname', 'opportunityname', 'fullname', 'subject', 'bezeichnung', 'titel', 'название', 'имя'], team: ['manager', 'department', 'group', 'regionaloffice', 'abteilung', 'отдел', 'команда'],
  currency: ['currencycode', 'currencyisocode', 'währung', 'валюта'], listPrice: ['salesprice', 'price', 'listenpreis', 'preis', 'цена'], heldAt: ['date', 'start', 'calldate', 'datum', 'дата'],
  acquiredAt: ['signedup', 'since', 'customersince'], monthlyRevenue: ['mrr'], acquisitionCost: ['cac'], period: ['month', 'quarter', 'zeitraum', 'monat', 'период', 'месяц'], probability: ['wahrscheinlichkeit', 'вероятность'], lostReason: ['lossreason', 'closedlostreason', 'verlustgrund', 'причинаотказа'],
}));

/** In a file of reps, customers or products without ids the name is the id, as deals refer to them. */
export const named: ReadonlyMap<string, readonly string[]> = new Map([
  ['reps', ['salesagent', 'agent', 'salesrep', 'rep', 'verkäufer', 'name', 'fullname', 'имя']],
  ['customers', ['account', 'accountname', 'company', 'client', 'organization', 'kunde', 'firma', 'name', 'клиент', 'компания']],
  ['products', ['product', 'productname', 'item', 'produkt', 'name', 'товар', 'продукт']],
]);

/** What a file may be called, besides the kind's own name. */
export const fileNames: readonly (readonly [string, RegExp])[] = [
  ['deals', /deal|pipeline|opportunit|сделк/], ['reps', /rep|team|agent|user|verkäufer|менеджер|сотрудник/], ['customers', /customer|account|client|kunde|клиент/],
  ['activities', /activit|call|meeting|aktivit|anruf|termin|звонк|встреч/], ['leads', /lead|лид/], ['moves', /move|history|transition/], ['quotas', /quota/], ['targets', /target|goal|ziele|план/],
  ['spend', /spend|cost|ausgabe|kosten|расход/], ['products', /product|price|produkt|товар|продукт/], ['stages', /stage|этап/],
];

/** Won and lost by their words, in English, German and Russian; everything else, also “not won”, is open. */
export function outcomeOf(value: string): 'open' | 'won' | 'lost' {
  if (/\b(not|un)[\s-]?won\b|\bnicht\s(gewonnen|verloren)\b/i.test(value)) return 'open';
  if (/\b(lost|lose|fail\w*|verloren)\b|проигр|потер|отказ|не\s?реализован/iu.test(value)) return 'lost';
  return /\b(won|win|success\w*|gewonnen)\b|выигр|успеш|оплачен/iu.test(value) ? 'won' : 'open';
}
