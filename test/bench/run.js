/** `npm start --prefix test/bench`: a table of limits and what was found; ends with 1 where a limit is missed. DEALS and TIMES may be set, and ONLY=reading or dashboard. */
import { dashboard } from './dashboard.js';
import { reading } from './reading.js';
import { buildPages, serve } from './site.js';
import { table } from './table.js';

const options = { deals: Number(process.env.DEALS ?? 100_000), times: Number(process.env.TIMES ?? 5) };
const benches = Object.entries({ reading, dashboard }).filter(([name]) => (process.env.ONLY ?? name) === name);
await buildPages(benches.map(([name]) => name));
const site = await serve();
const rows = [];
for (const [, bench] of benches) rows.push(...await bench(site, options));
site.close();
console.log(table(rows));
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
