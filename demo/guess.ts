/** Guesses what a file holds: its kind by its columns, our columns by the names of theirs, an outcome by its word. */
import { kinds, type KindMap } from '../src/core.js';

/** Other words for our columns, as CRMs and spreadsheets have them; lower case, without separators. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  id: ['opportunityid', 'dealid', 'recordid', 'key', 'number'], owner: ['salesagent', 'agent', 'salesrep', 'rep', 'responsible', 'assignedto', 'manager', 'ownerid'], customer: ['account', 'company', 'client', 'organization', 'accountid'],
  createdAt: ['engagedate', 'created', 'createdate', 'createddate', 'opened', 'opendate', 'startdate', 'adddate', 'addtime'], closedAt: ['closedate', 'closed', 'closingdate', 'closetime', 'wondate'],
  expectedCloseAt: ['expectedclosedate', 'expectedclose', 'closeplanned'], amount: ['closevalue', 'value', 'dealvalue', 'price', 'opportunity', 'revenue', 'sum', 'total'], stage: ['dealstage', 'stagename', 'phase', 'stageid'],
  status: ['dealstatus', 'outcome', 'result', 'dealstage'], channel: ['source', 'leadsource', 'utmsource'], product: ['productname', 'item'], name: ['title', 'dealname', 'fullname', 'salesagent'], team: ['manager', 'department', 'group', 'regionaloffice'],
  listPrice: ['salesprice', 'price'], heldAt: ['date', 'start', 'calldate'], acquiredAt: ['signedup', 'since', 'customersince'], monthlyRevenue: ['mrr'], acquisitionCost: ['cac'], period: ['month', 'quarter'],
};

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Our column to theirs, each of theirs at most once, but for the stage, which also tells the outcome. */
export function guessMap(kind: string, columns: readonly string[]): Record<string, string> {
  const theirs = new Map(columns.map(column => [plain(column), column]));
  const found: Record<string, string> = {};
  const taken = new Set<string>();
  const ours = [...(kinds.get(kind)?.columns.keys() ?? [])];
  for (const column of ours) { const same = theirs.get(plain(column)); if (same !== undefined) { found[column] = same; taken.add(same); } }
  for (const column of ours) {
    if (Object.hasOwn(found, column)) continue;
    const other = (Object.hasOwn(synonyms, column) ? synonyms[column]! : []).map(word => theirs.get(word)).find(name => name !== undefined && (!taken.has(name) || column === 'status' || (kind === 'reps' && column === 'name')));
    if (other !== undefined) { found[column] = other; taken.add(other); }
  }
  // A file of reps has no id of its own: the name is what the deals say.
  if (kind === 'reps' && !Object.hasOwn(found, 'id')) { const name = theirs.get('salesagent') ?? theirs.get('rep') ?? theirs.get('name'); if (name !== undefined) found['id'] = name; }
  if (found['status'] !== undefined && !Object.hasOwn(found, 'stage')) found['stage'] = found['status'];
  return found;
}

/** The kind whose columns fit best; its name in the file's name decides between equals. */
export function guessKind(file: string, columns: readonly string[]): string {
  const name = file.toLowerCase();
  const scored = ['deals', 'reps', 'leads', 'customers', 'activities', 'moves', 'quotas', 'targets', 'spend', 'products', 'stages'].map(kind => {
    const map = guessMap(kind, columns), required = kinds.get(kind)!.required;
    const complete = required.every(column => Object.hasOwn(map, column));
    const named = name.includes(kind.replace(/s$/, '')) || (kind === 'reps' && /team|agent|user/.test(name)) || (kind === 'deals' && /pipeline|opportunit/.test(name));
    return { kind, score: (complete ? 2 : 0) + Object.keys(map).length / 4 + (named ? 6 : 0) };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).kind;
}

/** Won and lost by their words, in English and Russian; everything else is open. */
export function guessOutcome(value: string): 'open' | 'won' | 'lost' {
  if (/\b(won|win|success)|выигр|успеш|оплачен/iu.test(value)) return 'won';
  return /\b(lost|lose|fail)|проигр|потеря|отказ/iu.test(value) ? 'lost' : 'open';
}

/** The mapping that `readData` takes, with the outcomes of the values of the status column. */
export function mapOf(columns: Readonly<Record<string, string>>, outcomes: ReadonlyMap<string, string>): KindMap {
  return Object.fromEntries(Object.entries(columns).filter(([, theirs]) => theirs !== '').map(([ours, theirs]) =>
    [ours, ours === 'status' && outcomes.size > 0 ? { from: theirs, values: { ...Object.fromEntries(outcomes), '*': 'open' } } : theirs]));
}
