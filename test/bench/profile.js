/** Where the time of ticking owners goes: `node profile.js <role>`; for whoever makes it faster. */
import { buildPages, launch, open, serve } from './site.js';
process.env.READABLE = '1';
const role = process.argv[2] ?? 'head-of-sales';
await buildPages(['dashboard']);
const { base, close } = await serve();
const browser = await launch();
const site = await open(browser, `${base}/dashboard.html`);
await site.call('load', Number(process.argv[3] ?? 100_000));
await site.call('show', role);
const owners = await site.call('owners');
await site.call('tick', owners[0]); await site.call('tick', owners[0]);
await site.cdp.send('Profiler.enable');
await site.cdp.send('Profiler.setSamplingInterval', { interval: 200 });
await site.cdp.send('Profiler.start');
for (const owner of owners.slice(1, 7)) { await site.call('tick', owner); await site.call('tick', owner); }
const { profile } = await site.cdp.send('Profiler.stop');
const self = new Map(), total = new Map(), byId = new Map(profile.nodes.map(node => [node.id, node]));
const parent = new Map();
for (const node of profile.nodes) for (const child of node.children ?? []) parent.set(child, node.id);
const time = new Map();
profile.samples.forEach((id, at) => time.set(id, (time.get(id) ?? 0) + profile.timeDeltas[at] / 1000));
const nameOf = ({ callFrame: { functionName, lineNumber } }) => `${functionName || '(anonymous)'}:${lineNumber + 1}`;
for (const [id, ms] of time) {
  const own = nameOf(byId.get(id));
  self.set(own, (self.get(own) ?? 0) + ms);
  const seen = new Set();
  for (let at = id; at !== undefined; at = parent.get(at)) { const name = nameOf(byId.get(at)); if (!seen.has(name)) { seen.add(name); total.set(name, (total.get(name) ?? 0) + ms); } }
}
const top = (map, count) => [...map].sort((a, b) => b[1] - a[1]).slice(0, count).map(([name, ms]) => `${(ms / 6).toFixed(2).padStart(8)} ${name}`).join('\n');
console.log(`self, ms a pair of ticks\n${top(self, 35)}\n\ntotal\n${top(total, 70)}`);
await browser.close();
close();
