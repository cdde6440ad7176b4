import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import { barriers, deals, october, settled, shown } from './setting.js';

const card = (records: unknown = deals, more = ''): Promise<KpiCard> => shown<KpiCard>(`<kpi-card kpi="win-rate" form="ranked" by="owner" ${october} ${more} data='${JSON.stringify(records).replaceAll("'", '&#39;')}'></kpi-card>`);

const dialogOf = (element: KpiCard): HTMLDialogElement | null => element.renderRoot.querySelector('dialog');

async function opened(element: KpiCard): Promise<HTMLDialogElement> {
  await waitUntil(() => dialogOf(element)?.open, 'no dialog', { timeout: 5000 });
  return dialogOf(element)!;
}

const names = (dialog: Element): string[] => [...dialog.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim());
const headline = (element: KpiCard): HTMLButtonElement => element.renderRoot.querySelector('button.v')!;
const mark = (element: KpiCard): HTMLElement => element.renderRoot.querySelector('[data-mark][tabindex]')!;

describe('the records behind a number', () => {
  it('are one click away: seven closed deals, the largest first', async () => {
    const element = await card();
    headline(element).click();
    const dialog = await opened(element);
    expect(names(dialog)).to.deep.equal(['7', '6', '5', '4', '3', '2', '1']);
    expect(dialog.querySelector('h2')!.textContent).to.equal('Win rate');
    expect(dialog.querySelector('.sub')!.textContent).to.equal('7\u00A0deals · October 2026');
    expect(await barriers(element)).to.deep.equal([]);
  });

  it('of a mark are its own, and the title says which', async () => {
    const element = await card();
    mark(element).click();
    const dialog = await opened(element);
    expect(names(dialog)).to.deep.equal(['3', '2', '1']);
    expect(dialog.querySelector('h2')!.textContent).to.contain('Win rate: Ann');
  });

  it('that were left out open the same way', async () => {
    const element = await card();
    element.renderRoot.querySelector<HTMLButtonElement>('.foot .link')!.click();
    const dialog = await opened(element);
    expect(names(dialog)).to.deep.equal(['9']);
    expect(dialog.querySelector('h2')!.textContent).to.contain('1 without a close date excluded');
  });

  it('are not shown where the page prevents it: it opens its own view', async () => {
    const element = await card();
    const asked: unknown[] = [];
    element.addEventListener('kpi-select', event => { event.preventDefault(); asked.push(event.detail.records.length); });
    headline(element).click();
    mark(element).click();
    element.renderRoot.querySelector<HTMLButtonElement>('.foot .link')!.click();
    await aTimeout(100);
    expect(asked).to.deep.equal([7, 3, 1]);
    expect(dialogOf(element)).to.equal(null);
  });

  it('are not there for ready-made figures: the number is text', async () => {
    const element = await shown<KpiCard>(`<kpi-card kpi="win-rate" data='{"figures":{"won":30,"closed":100}}'></kpi-card>`);
    expect(element.renderRoot.querySelector('[part=value]')!.localName).to.equal('span');
  });

  it('close by Escape, by the button and beside it, and the focus is where it was', async () => {
    const element = await card();
    headline(element).focus();
    headline(element).click();
    const dialog = await opened(element);
    expect((element.renderRoot as ShadowRoot).activeElement?.localName).to.equal('h2');
    dialog.querySelector<HTMLButtonElement>('header .ib')!.click();
    await waitUntil(() => !dialogOf(element), 'still open', { timeout: 5000 });
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(headline(element));
    headline(element).click();
    (await opened(element)).click();
    await waitUntil(() => !dialogOf(element), 'still open', { timeout: 5000 });
  });

  it('follow the data while they are open', async () => {
    const element = await card();
    headline(element).click();
    const dialog = await opened(element);
    element.data = { deals: deals.slice(0, 2) };
    await settled(element);
    expect(names(dialog)).to.deep.equal(['2', '1']);
  });
});

describe('the list of records', () => {
  it('is searched in all its columns, and says how many are left', async () => {
    const element = await card();
    headline(element).click();
    const dialog = await opened(element);
    const search = dialog.querySelector<HTMLInputElement>('.search')!;
    search.value = 'aNN';
    search.dispatchEvent(new Event('input'));
    expect(names(dialog)).to.deep.equal(['3', '2', '1']);
    expect(dialog.querySelector('.found')!.textContent).to.equal('3 of 7');
    search.value = 'nobody';
    search.dispatchEvent(new Event('input'));
    expect(dialog.textContent).to.contain('No record matches.');
  });

  it('is sorted by a column, and turned round by a second click', async () => {
    const element = await card();
    headline(element).click();
    const dialog = await opened(element);
    const [, owner] = dialog.querySelectorAll<HTMLButtonElement>('thead button');
    owner!.click();
    expect(names(dialog).slice(0, 3).sort()).to.deep.equal(['1', '2', '3']);
    expect(owner!.closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
    owner!.click();
    expect(names(dialog).slice(0, 4).sort()).to.deep.equal(['4', '5', '6', '7']);
    expect(owner!.closest('th')!.getAttribute('aria-sort')).to.equal('descending');
  });

  it('leads to the CRM by http, https, mailto, tel and relative addresses, and by nothing else', async () => {
    const urls = ['https://crm.example/1', 'javascript:alert(1)', '/deals/3', ' JAVASCRIPT:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'vbscript:x'];
    const element = await card(deals.slice(0, 7).map((deal, at) => ({ ...deal, url: urls[at] })));
    headline(element).click();
    const dialog = await opened(element);
    expect([...dialog.querySelectorAll('a')].map(link => link.getAttribute('href')).sort()).to.deep.equal(['/deals/3', 'https://crm.example/1', 'mailto:a@b.example']);
  });

  it('draws what is in sight of five thousand, and the rest as it comes', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ id: `d${at}`, owner: 'Ann', createdAt: '2026-09-01', closedAt: '2026-10-05', status: 'won', amount: at }));
    const element = await shown<KpiCard>(`<kpi-card kpi="win-rate" ${october}></kpi-card>`);
    element.data = { deals: many };
    await settled(element);
    headline(element).click();
    const dialog = await opened(element);
    expect(dialog.querySelector('table')!.getAttribute('aria-rowcount')).to.equal('5001');
    expect(names(dialog).length).to.be.below(100);
    expect(names(dialog)[0]).to.equal('d4999');
    const rows = dialog.querySelector('.rows')!;
    expect(rows.scrollHeight).to.be.within(5000 * 36, 5000 * 36 + 200);
    rows.scrollTop = rows.scrollHeight;
    // A page in the background has no frames, and a frame is what tells of scrolling.
    rows.dispatchEvent(new Event('scroll'));
    await waitUntil(() => names(dialog).includes('d0'), 'the end', { timeout: 5000 });
    expect(names(dialog).length).to.be.below(100);
  });

  it('shows what is in the data as text, whatever it is', async () => {
    const element = await card([{ ...deals[0], name: '<img src=x onerror=alert(1)>', owner: '__proto__', channel: 'constructor' }]);
    headline(element).click();
    const dialog = await opened(element);
    expect(names(dialog)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(dialog.textContent).to.contain('__proto__').and.to.contain('constructor');
    expect(dialog.querySelector('img')).to.equal(null);
  });
});
