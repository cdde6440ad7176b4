import { launch, open } from './site.js';
import { median } from './table.js';

const frame = 16.7;
const roles = ['executive', 'head-of-sales', 'sales-manager', 'account-executive', 'sdr', 'bdr', 'marketing', 'customer-success'];

/** The script time from a tick in the filter until all leading cards show it: values that were not asked for before, and back to all. */
export async function dashboard({ base }, { deals, times }) {
  const browser = await launch();
  try {
    const site = await open(browser, `${base}/dashboard.html`);
    await site.call('load', deals);
    const found = [];
    for (const role of roles) {
      await site.call('show', role);
      const owners = (await site.call('owners')).slice(0, times + 1), fresh = [], back = [];
      for (const owner of owners) {
        const there = await site.script('tick', owner);
        if (there.result.changed < there.result.of) throw new Error(`${role}: only ${there.result.changed} of ${there.result.of} cards changed`);
        fresh.push(there.script);
        back.push((await site.script('tick', owner)).script);
      }
      const [first, ...later] = fresh, middle = median(later);
      found.push({ what: `filter, ${role}: first / median / best / undone`, limit: `median ${frame} ms`, found: `${[first, middle, Math.min(...later), median(back)].map(ms => ms.toFixed(1)).join(' / ')} ms`, holds: middle <= frame });
    }
    return found;
  } finally {
    await browser.close();
  }
}
