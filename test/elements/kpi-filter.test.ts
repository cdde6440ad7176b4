/** The filters as a person finds them: by pointer, by keys alone, on a phone; what is heard of them. */
import { expect, waitUntil } from '@open-wc/testing';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';
import type { KpiFilter } from '../../src/elements/kpi-filter.js';
import { at, keys, tabTo, type } from './keys.js';
import { barriers, deals, october, placed } from './setting.js';

const many = Array.from({ length: 9 }, (_, n) => ({ id: `m${n}`, owner: `Rep ${n}`, channel: 'Web', status: 'open', createdAt: '2026-10-01', amount: 1 }));

async function filterOf(more = '', wrapper = '<div></div>'): Promise<{ dashboard: KpiDashboard; filter: KpiFilter }> {
  const place = placed<HTMLElement>(wrapper);
  place.innerHTML = `<kpi-dashboard ${october} ${more}><kpi-filter></kpi-filter><kpi-card kpi="win-rate"></kpi-card></kpi-dashboard>`;
  const dashboard = place.querySelector('kpi-dashboard')!, filter = dashboard.querySelector('kpi-filter')!;
  dashboard.data = { deals: [...deals, ...many] };
  await waitUntil(() => filter.renderRoot.querySelector('details'), 'no filter', { timeout: 8000 });
  return { dashboard, filter };
}

const list = (filter: KpiFilter): HTMLDetailsElement => filter.renderRoot.querySelector('details')!;
/** Engines differ in the blanks around a dash. */
const bare = (words: string): string => words.replace(/\s+/g, '');
const dates = (filter: KpiFilter): HTMLInputElement[] => [...filter.renderRoot.querySelectorAll<HTMLInputElement>('input[type=date]')];

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

async function typeDay(filter: KpiFilter, place: number, day: string): Promise<void> {
  dates(filter)[place]!.value = day;
  dates(filter)[place]!.dispatchEvent(new Event('change'));
  await filter.updateComplete;
}

describe('the filters by keys alone', () => {
  it('open a list, search it, tick by arrows and blanks, and Escape leads back to where it was opened', async () => {
    const { dashboard, filter } = await filterOf();
    filter.renderRoot.querySelector('select')!.focus();
    const summary = await tabTo(focused => focused.localName === 'summary', 5);
    await keys('Enter');
    await waitUntil(() => list(filter).open, 'not open');
    if (at() === summary) await keys('ArrowDown');
    expect(at()).to.equal(list(filter).querySelector('.search'));
    await type('rep');
    await filter.updateComplete;
    expect(list(filter).querySelectorAll('.row')).to.have.lengthOf(9);
    await keys('ArrowDown', 'ArrowDown', 'Space');
    await waitUntil(() => dashboard.scope.filter?.['owner']?.[0] === 'Rep 1', 'not filtered');
    expect(at()).to.equal(list(filter).querySelector('input[value="Rep 1"]'));
    await keys('ArrowDown', 'Space');
    await waitUntil(() => dashboard.scope.filter?.['owner']?.length === 2, 'not both');
    await keys('Escape');
    expect(at()).to.equal(summary);
    expect(list(filter).open).to.equal(false);
  });

  it('close a list that the focus leaves', async () => {
    const { filter } = await filterOf();
    list(filter).open = true;
    list(filter).querySelector<HTMLInputElement>('input[type=checkbox]')!.focus();
    await tabTo(focused => !list(filter).contains(focused), 20);
    expect(list(filter).open).to.equal(false);
  });
});

describe('days of one’s own', () => {
  it('begin with the days that are looked at, and stay in sight while they are changed', async () => {
    const { dashboard, filter } = await filterOf();
    choose(filter.renderRoot.querySelector('select')!, 'own');
    await filter.updateComplete;
    expect(dates(filter).map(({ value }) => value)).to.deep.equal(['2026-10-01', '2026-10-31']);
    await typeDay(filter, 0, '2026-10-05');
    await waitUntil(() => dashboard.scope.period === '2026-10-05/2026-10-31', 'not chosen');
    await typeDay(filter, 1, '2026-10-12');
    await waitUntil(() => dashboard.scope.period === '2026-10-05/2026-10-12', 'not chosen');
    expect(dates(filter)).to.have.lengthOf(2);
    choose(filter.renderRoot.querySelector('select')!, 'last-month');
    await waitUntil(() => dates(filter).length === 0, 'still there');
  });

  it('wait for a whole year: its first digit alone is the year 2', async () => {
    const { dashboard, filter } = await filterOf();
    choose(filter.renderRoot.querySelector('select')!, 'own');
    await filter.updateComplete;
    await typeDay(filter, 0, '0002-10-05');
    expect(dashboard.scope.period).to.equal('2026-10');
    expect(filter.renderRoot.querySelector('[role=alert]')).to.equal(null);
  });

  it('stay where the page refuses them, and go where it looks at something else', async () => {
    const { dashboard, filter } = await filterOf();
    dashboard.addEventListener('kpi-filter', event => { event.preventDefault(); }, { once: true });
    choose(filter.renderRoot.querySelector('select')!, 'own');
    await filter.updateComplete;
    await typeDay(filter, 0, '2026-10-05');
    expect(dates(filter)[0]!.value).to.equal('2026-10-05');
    expect(dashboard.scope.period).to.equal('2026-10');
    dashboard.period = '2026-09';
    await waitUntil(() => dates(filter).length === 0, 'still there');
  });
});

describe('what the filters say', () => {
  it('any period of the grammar by its days, any comparison in words', async () => {
    const { filter } = await filterOf('compare="previous year"');
    const [period, compare] = filter.renderRoot.querySelectorAll('select');
    const dashboard = filter.closest('kpi-dashboard')!;
    for (const [text, says] of [['2026-Q3', 'Q3 2026'], ['last-7-days', '25 – 31 Oct 2026'], ['yesterday', '30 Oct 2026'], ['FY2026-Q2', 'FY2026 Q2']] as const) {
      dashboard.period = text;
      await waitUntil(() => bare(period!.selectedOptions[0]!.textContent) === bare(says), text);
    }
    expect(compare!.selectedOptions[0]!.textContent.trim()).to.equal('with the period before and with a year ago');
  });

  it('is heard: a group of named fields, each list with its own name, in both languages', async () => {
    const { filter } = await filterOf();
    expect([...filter.renderRoot.querySelectorAll('select')].map(({ labels }) => labels[0]!.querySelector('.k')!.textContent)).to.deep.equal(['Period:', 'Compare:']);
    list(filter).open = true;
    expect(await barriers(filter)).to.deep.equal([]);
    const russian = (await filterOf('', '<div lang="ru"></div>')).filter;
    expect(list(russian).querySelector('summary')!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Ответственный: все, 11');
  });

  it('of two thousand owners two hundred, and that there are more', async () => {
    const { dashboard, filter } = await filterOf();
    dashboard.data = { deals: Array.from({ length: 2000 }, (_, n) => ({ ...deals[0], id: `${n}`, owner: `O${n}` })) };
    await waitUntil(() => filter.renderRoot.querySelectorAll('details:first-of-type .row').length === 200, 'all of them', { timeout: 8000 });
    expect(list(filter).querySelector('.list > p')!.textContent).to.equal('200 of 2,000');
  });
});

describe('the lists', () => {
  it('stay within the row of filters, at its end too', async () => {
    const { filter } = await filterOf('', '<div style="width: 700px"></div>');
    for (const each of filter.renderRoot.querySelectorAll('details')) {
      each.open = true;
      await waitUntil(() => each.querySelector('.list')!.getBoundingClientRect().right <= filter.getBoundingClientRect().right, 'beyond the end');
    }
  });

  it('close when something else is pressed, and leave no listener behind', async () => {
    const { filter } = await filterOf();
    list(filter).open = true;
    await new Promise(resolve => { list(filter).addEventListener('toggle', resolve, { once: true }); });
    list(filter).querySelector('legend')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(list(filter).open).to.equal(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(list(filter).open).to.equal(false);
  });
});

describe('on a phone', () => {
  it('the filters are a sheet, and the focus goes back to what opened it', async () => {
    const { dashboard, filter } = await filterOf('', '<div style="width: 320px"></div>');
    const open = filter.renderRoot.querySelector<HTMLButtonElement>('.open')!, sheet = filter.renderRoot.querySelector<HTMLElement>('.filters')!;
    open.focus();
    await keys('Enter');
    expect(sheet.matches(':popover-open')).to.equal(true);
    filter.renderRoot.querySelector<HTMLInputElement>('input[value=Ann]')!.click();
    await waitUntil(() => dashboard.scope.filter, 'not filtered');
    filter.renderRoot.querySelector<HTMLButtonElement>('.done')!.click();
    await waitUntil(() => at() === open, 'the focus is lost');
    expect(open.textContent).to.equal('Filters, 2');
    expect(dashboard.scrollWidth).to.be.at.most(320);
  });
});
