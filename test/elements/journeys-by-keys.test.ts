/** The mornings of journeys.test.ts with the keyboard alone: every key is a real one. */
import { expect, waitUntil } from '@open-wc/testing';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';
import type { KpiElement } from '../../src/elements/kpi-element.js';
import { at, keys, tabTo } from './keys.js';
import { deals, october, placed } from './setting.js';

const patient = { timeout: 10_000 };

async function dashboardOf(markup: string, data: unknown): Promise<KpiDashboard> {
  const place = placed<HTMLElement>(`<div><button>In front</button>${markup}</div>`), dashboard = place.querySelector('kpi-dashboard')!;
  dashboard.data = data;
  await waitUntil(() => dashboard.state === 'ready' && dashboard.renderRoot.querySelector('.grid')?.textContent !== undefined && cards(dashboard).every(card => card.answer), 'no answers', patient);
  place.querySelector('button')!.focus();
  return dashboard;
}

const cards = (dashboard: KpiDashboard): KpiElement[] => [...dashboard.querySelectorAll<KpiElement>('kpi-card'), ...dashboard.renderRoot.querySelectorAll<KpiElement>('.grid > [class*=two-]')];
const cardOf = (node: Element): Element => (node.getRootNode() as ShadowRoot).host;
const dialog = (): HTMLDialogElement | null => at()?.closest('dialog') ?? null;
const rows = (): string[] => [...dialog()!.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim());

/** Coverage of a target of 1,000: in October to the 16th 2,000 + 1,500 + 500 are open, 4×; in November 2,000 + 500 + 500, 3×: Bob's demos lack 1,000. */
const company = (() => {
  const deal = (id: string, owner: string, stage: string, amount: number, month: string, over: boolean) => ({
    id, name: `Deal ${id}`, owner, stage, amount, status: over ? 'lost' : 'open', createdAt: `2026-${month}-01`, expectedCloseAt: `2026-${month}-25`, ...(over && { closedAt: `2026-${month}-24` }), url: `https://crm.example/${id}`,
  });
  const all = [
    deal('a1', 'Ann', 'offer', 2000, '10', true), deal('b1', 'Bob', 'demo', 1500, '10', true), deal('b2', 'Bob', 'offer', 500, '10', true),
    deal('a2', 'Ann', 'offer', 2000, '11', false), deal('b3', 'Bob', 'demo', 500, '11', false), deal('b4', 'Bob', 'offer', 500, '11', false),
  ];
  return {
    deals: all, moves: all.map(({ id, stage, createdAt }) => ({ deal: id, stage, enteredAt: createdAt })),
    stages: [{ id: 'demo', name: 'Demo', order: 1 }, { id: 'offer', name: 'Offer', order: 2 }, { id: 'won', name: 'Won', order: 3, outcome: 'won' }],
    targets: ['2026-10', '2026-11'].map(period => ({ metric: 'revenue', period, amount: 1000 })),
  };
})();

describe('a head of sales, by keys alone', () => {
  for (const [lang, owner, stage] of [['en', 'By owner', 'By stage'], ['ru', 'Разрез: ответственный', 'Разрез: этап']] as const) {
    it(`finds which rep and which stage pulled coverage down, and opens those deals (${lang})`, async () => {
      const dashboard = await dashboardOf(`<kpi-dashboard lang="${lang}" role="head-of-sales" period="2026-11" as-of="2026-11-16" timezone="UTC"></kpi-dashboard>`, company);
      const change = await tabTo(node => node.matches('button.delta') && cardOf(node).id === 'pipeline-coverage');
      await keys('Enter');
      await waitUntil(() => at()?.localName === 'h2', 'no dialog', patient);
      const firstOf = (title: string): Element | null | undefined => [...dialog()!.querySelectorAll('h3')].find(({ textContent }) => textContent === title)?.nextElementSibling?.querySelector('button.link');
      expect(firstOf(owner)?.textContent, owner).to.equal('Bob');
      expect(firstOf(stage)?.textContent, stage).to.equal('Demo');
      await tabTo(node => node === firstOf(owner), 15);
      await keys('Enter');
      await waitUntil(() => dialog()?.querySelector('tbody'), 'no records', patient);
      expect(rows().sort()).to.deep.equal(['Deal b3', 'Deal b4']);
      await keys('Escape');
      await waitUntil(() => at() === change, 'the focus is lost', patient);
      await keys('Enter');
      await waitUntil(() => at()?.localName === 'h2' && dialog()?.querySelector('h3'), 'not open again', patient);
      await tabTo(node => node === firstOf(stage), 15);
      await keys('Enter');
      await waitUntil(() => dialog()?.querySelector('tbody'), 'no records', patient);
      expect(rows()).to.deep.equal(['Deal b3']);
      expect((await tabTo(node => node.localName === 'a', 20)).getAttribute('href')).to.equal('https://crm.example/b3');
      await keys('Escape');
      await waitUntil(() => at() === change, 'the focus is lost', patient);
      expect(dashboard.renderRoot.querySelector('dialog')).to.equal(null);
    });
  }
});

describe('an SDR, by keys alone', () => {
  it('filters own leads and opens the first without a response', async () => {
    const leads = [
      { id: '1', name: 'Waits', owner: 'Ann', createdAt: '2026-10-05T09:00:00Z', url: '#lead-1' }, { id: '2', owner: 'Ann', createdAt: '2026-10-05T09:00:00Z', firstResponseAt: '2026-10-05T09:10:00Z' },
      { id: '3', owner: 'Bob', createdAt: '2026-10-05T09:00:00Z' }, { id: '4', owner: 'Bob', createdAt: '2026-10-06T09:00:00Z', firstResponseAt: '2026-10-06T10:00:00Z' },
    ];
    const dashboard = await dashboardOf(`<kpi-dashboard role="sdr" ${october}></kpi-dashboard>`, { leads });
    const owners = await tabTo(node => node.localName === 'summary' && node.textContent.includes('Owner'), 10);
    await keys('Enter', 'ArrowDown', 'Space');
    await waitUntil(() => dashboard.scope.filter?.['owner']?.[0] === 'Ann', 'not filtered', patient);
    await keys('Escape');
    expect(at()).to.equal(owners);
    await tabTo(node => node.matches('.foot .link') && node.textContent.includes('unanswered') && cardOf(node).id === 'lead-response-time');
    await keys('Enter');
    await waitUntil(() => at()?.localName === 'h2', 'no dialog', patient);
    expect(rows()).to.deep.equal(['Waits']);
    const opened: string[] = [];
    dialog()!.addEventListener('click', event => { event.preventDefault(); opened.push((event.target as Element).getAttribute('href') ?? ''); });
    await tabTo(node => node.localName === 'a', 20);
    await keys('Enter');
    expect(opened).to.deep.equal(['#lead-1']);
    await keys('Escape');
    await waitUntil(() => at()?.textContent.includes('unanswered'), 'the focus is lost', patient);
  });
});

describe('a team lead, by keys alone', () => {
  it('arranges the cards; they come back after a reload from what the page has stored', async () => {
    const page = (): Promise<KpiDashboard> => dashboardOf(`<kpi-dashboard role="account-executive" ${october}></kpi-dashboard>`, { deals });
    const order = (of: KpiDashboard): string[] => cards(of).map(({ id }) => id);
    const dashboard = await page();
    dashboard.addEventListener('kpi-layout', event => { sessionStorage.setItem('layout', JSON.stringify(event.detail.layout)); });
    const [first, second, third] = order(dashboard);
    await tabTo(node => node.matches('header .btn[aria-pressed]'), 10);
    await keys('Enter', 'ArrowRight');
    await waitUntil(() => order(dashboard)[1] === first, 'not moved', patient);
    expect(at()!.id).to.equal(first);
    await keys('Shift+ArrowRight');
    await tabTo(node => node.id === third, 30);
    await keys('Delete');
    await waitUntil(() => !order(dashboard).includes(third!), 'not removed', patient);
    expect(order(dashboard)).to.include(at()!.id);
    await keys('Escape');
    expect(order(dashboard).slice(0, 2)).to.deep.equal([second, first]);
    expect(at()?.getAttribute('aria-pressed')).to.equal('false');
    dashboard.remove();
    const later = await page();
    later.layout = JSON.parse(sessionStorage.getItem('layout')!);
    await later.updateComplete;
    expect(order(later)).to.deep.equal(order(dashboard));
    sessionStorage.removeItem('layout');
  });
});

describe('marks, by keys alone', () => {
  it('are one stop; arrows go between them, Enter filters and opens, Escape leads back to the mark, then out', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard ${october}><kpi-card kpi="win-rate" form="ranked" by="owner"></kpi-card><kpi-card kpi="deals-won"></kpi-card></kpi-dashboard>`, { deals });
    const [rate, won] = dashboard.querySelectorAll('kpi-card');
    const mark = await tabTo(node => node.hasAttribute('data-mark'), 30);
    await keys('ArrowDown');
    expect(at()?.getAttribute('data-mark')).to.equal('1');
    await keys('ArrowUp');
    expect(at()).to.equal(mark);
    await keys('ArrowDown', 'Enter');
    await waitUntil(() => at()?.localName === 'h2', 'no dialog', patient);
    await waitUntil(() => won!.answer?.value === 1, 'not filtered', patient);
    await keys('Escape');
    await waitUntil(() => !rate!.renderRoot.querySelector('dialog'), 'still open', patient);
    expect(at()?.hasAttribute('data-mark'), at()?.outerHTML.slice(0, 80)).to.equal(true);
    await keys('Escape', 'Escape');
    expect(at()?.hasAttribute('data-mark')).to.equal(false);
    expect(cardOf(at()!)).to.equal(rate);
    // From the top of the page: past its end a tab leads into the browser's own bar.
    (dashboard.previousElementSibling as HTMLElement).focus();
    await tabTo(node => node.matches('.chip'), 20);
    await keys('Enter');
    await waitUntil(() => won!.answer?.value === 3, 'not undone', patient);
    expect(at(), 'the focus is lost with the chip').to.not.equal(document.body);
  });
});

describe('on a phone, in Russian, by keys alone', () => {
  it('a line unfolds, its card’s number opens its records, and nothing is wider than 320 px', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard lang="ru" style="width: 320px" role="account-executive" ${october}></kpi-dashboard>`, { deals });
    await waitUntil(() => dashboard.renderRoot.querySelector('.line'), 'no lines', patient);
    const line = await tabTo(node => node.matches('.line') && node.textContent.includes('Процент закрытия'), 30);
    await keys('Enter');
    await waitUntil(() => line.getAttribute('aria-expanded') === 'true', 'not unfolded', patient);
    expect(at()).to.equal(line);
    const number = await tabTo(node => node.matches('button.v') && cardOf(node).id === 'win-rate', 10);
    expect(dashboard.scrollWidth).to.be.at.most(320);
    await keys('Enter');
    await waitUntil(() => at()?.localName === 'h2', 'no dialog', patient);
    expect(rows()).to.have.lengthOf(7);
    await keys('Escape');
    await waitUntil(() => at() === number, 'the focus is lost', patient);
  });
});
