/** Guesses what a file holds: its kind by its columns, our columns by the names of theirs, an outcome by its word. */
import { kinds, type KindMap } from '../src/core.js';

/** Other words for our columns, as CRMs and spreadsheets have them: lower case, without separators, the surest first. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  id: ['opportunityid', 'dealid', 'recordid', 'leadid', 'customerid', 'accountid', 'userid', 'key', 'number', 'номер', 'код'],
  owner: ['salesagent', 'agent', 'salesrep', 'rep', 'responsible', 'assignedto', 'salesperson', 'manager', 'ownerid', 'ответственный', 'менеджер'],
  customer: ['account', 'accountname', 'company', 'client', 'organization', 'accountid', 'клиент', 'компания'],
  createdAt: ['engagedate', 'created', 'createdate', 'createddate', 'creationdate', 'opened', 'opendate', 'startdate', 'adddate', 'addtime', 'датасоздания', 'создана'],
  closedAt: ['closedate', 'closed', 'closeddate', 'closingdate', 'closetime', 'wondate', 'датазакрытия', 'закрыта'],
  expectedCloseAt: ['expectedclosedate', 'expectedclose', 'closeplanned', 'forecastdate'],
  amount: ['closevalue', 'value', 'dealvalue', 'price', 'opportunity', 'revenue', 'sum', 'total', 'сумма', 'бюджет'],
  stage: ['dealstage', 'stagename', 'phase', 'stageid', 'pipelinestage', 'этап', 'стадия'],
  status: ['dealstatus', 'outcome', 'result', 'dealstage', 'stagename', 'stage', 'статус', 'этап', 'стадия'],
  channel: ['source', 'leadsource', 'utmsource', 'источник', 'канал'], product: ['productname', 'item', 'товар', 'продукт'],
  name: ['title', 'dealname', 'opportunityname', 'fullname', 'subject', 'название', 'имя'], team: ['manager', 'department', 'group', 'regionaloffice', 'отдел', 'команда'],
  currency: ['currencycode', 'currencyisocode', 'валюта'], listPrice: ['salesprice', 'price'], heldAt: ['date', 'start', 'calldate'],
  acquiredAt: ['signedup', 'since', 'customersince'], monthlyRevenue: ['mrr'], acquisitionCost: ['cac'], period: ['month', 'quarter'],
};

/** In a file of reps, customers or products without ids the name is the id, as deals refer to them. */
const named: ReadonlyMap<string, readonly string[]> = new Map([
  ['reps', ['salesagent', 'agent', 'salesrep', 'rep', 'name', 'fullname']],
  ['customers', ['account', 'accountname', 'company', 'client', 'organization', 'name', 'клиент', 'компания']],
  ['products', ['product', 'productname', 'item', 'name', 'товар', 'продукт']],
]);

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const wordsFor = (kind: string, column: string): readonly string[] => {
  const known = Object.hasOwn(synonyms, column) ? synonyms[column]! : [];
  return ['id', 'name'].includes(column) ? [...known, ...(named.get(kind) ?? [])] : known;
};

/** Our column to theirs. Each of theirs is taken once, but for a stage that also tells the outcome and a name that is the id. */
export function guessMap(kind: string, columns: readonly string[]): Record<string, string> {
  const theirs = new Map(columns.map(column => [plain(column), column]));
  const found = new Map<string, string>();
  const ours = [...(kinds.get(kind)?.columns.keys() ?? [])];
  for (const column of ours) {
    const same = theirs.get(plain(column));
    if (same !== undefined) found.set(column, same);
  }
  const taken = new Set(found.values());
  for (const column of ours) {
    if (found.has(column)) continue;
    const shares = column === 'status' || (column === 'name' && named.has(kind));
    const other = wordsFor(kind, column).map(word => theirs.get(word)).find(name => name !== undefined && (shares || !taken.has(name)));
    if (other === undefined) continue;
    found.set(column, other);
    taken.add(other);
  }
  return Object.fromEntries(found);
}

/** What a file may be called, besides the kind's own name. */
const fileNames: readonly (readonly [string, RegExp])[] = [
  ['deals', /deal|pipeline|opportunit|сделк/], ['reps', /rep|team|agent|user|менеджер|сотрудник/], ['customers', /customer|account|client|клиент/],
  ['activities', /activit|call|meeting|звонк|встреч/], ['leads', /lead|лид/], ['moves', /move|history|transition/], ['quotas', /quota/], ['targets', /target|goal|план/],
  ['spend', /spend|cost|расход/], ['products', /product|price|товар|продукт/], ['stages', /stage|этап/],
];

/** The kind whose columns and file name fit best; deals when nothing does. */
export function guessKind(file: string, columns: readonly string[]): string {
  const name = file.toLowerCase();
  const scored = fileNames.map(([kind, called]) => {
    const map = guessMap(kind, columns);
    const complete = kinds.get(kind)!.required.every(column => Object.hasOwn(map, column));
    return { kind, score: (complete ? 2 : 0) + Object.keys(map).length / 4 + (called.test(name) ? 6 : 0) };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).kind;
}

/** Won and lost by their words, in English and Russian; everything else, also “not won”, is open. */
export function guessOutcome(value: string): 'open' | 'won' | 'lost' {
  if (/\b(not|un)[\s-]?won\b/i.test(value)) return 'open';
  if (/\b(lost|lose|fail\w*)\b|проигр|потер|отказ|не\s?реализован/iu.test(value)) return 'lost';
  return /\b(won|win|success\w*)\b|выигр|успеш|оплачен/iu.test(value) ? 'won' : 'open';
}

/** The mapping that `readData` takes, with what the values of the status column mean and in what currency the amounts are. */
export function mapOf(kind: string, columns: Readonly<Record<string, string>>, outcomes: ReadonlyMap<string, string>, currency?: string): KindMap {
  // Amounts of a file that names no currency are in the one that the reader states.
  const stated = currency !== undefined && kinds.get(kind)?.columns.has('currency') === true && !Object.hasOwn(columns, 'currency') ? { currency: { const: currency } } : {};
  const mapped = Object.fromEntries(Object.entries(columns).map(([ours, theirs]) =>
    [ours, ours === 'status' && outcomes.size > 0 ? { from: theirs, values: { ...Object.fromEntries(outcomes), '*': 'open' } } : theirs]));
  return { ...mapped, ...stated };
}
