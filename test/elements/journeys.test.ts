/** What people do with a dashboard in the morning, by mouse and by keyboard alone. */
import { expect, waitUntil } from '@open-wc/testing';
import { generateCrm } from '../../demo/data/index.js';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';
import type { KpiElement } from '../../src/elements/kpi-element.js';
import { deals, october, placed, textOf } from './setting.js';

const now = 'as-of="2026-11-23T12:40:00Z" timezone="UTC"';
const company = generateCrm({ now: '2026-11-23T12:40:00Z', deals: 400 });
const patient = { timeout: 10_000 };

async function dashboardOf(markup: string, data: unknown = company): Promise<KpiDashboard> {
  const place = placed<Element>(markup);
  const dashboard = place instanceof HTMLElement && place.localName === 'kpi-dashboard' ? place as KpiDashboard : place.querySelector('kpi-dashboard')!;
  dashboard.data = data;
  await waitUntil(() => dashboard.state === 'ready' && widgets(dashboard).every(widget => widget.answer), 'no answers', patient);
  return dashboard;
}

const widgets = (dashboard: KpiDashboard): KpiElement[] => [...dashboard.renderRoot.querySelectorAll<KpiElement>('.grid > [class*=two-]')];
const card = (dashboard: KpiDashboard, id: string): KpiElement => dashboard.renderRoot.querySelector(`[id=${id}]`)!;
const press = (node: EventTarget, key: string, more: KeyboardEventInit = {}): boolean => node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more }));

async function dialogOf(widget: KpiElement): Promise<HTMLDialogElement> {
  await waitUntil(() => widget.renderRoot.querySelector('dialog')?.open, 'no dialog', patient);
  return widget.renderRoot.querySelector('dialog')!;
}

describe('a head of sales', () => {
  it('finds who and which stage moved coverage, and opens those deals, by buttons that keys reach', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard role="head-of-sales" ${now}></kpi-dashboard>`);
    const coverage = card(dashboard, 'pipeline-coverage');
    coverage.renderRoot.querySelector<HTMLButtonElement>('button.delta')!.click();
    const dialog = await dialogOf(coverage);
    expect([...dialog.querySelectorAll('h3')].map(({ textContent }) => textContent)).to.include.members(['By its parts', 'By owner', 'By stage']);
    const [owner] = [...dialog.querySelectorAll('h3')].filter(({ textContent }) => textContent === 'By owner');
    const first = owner!.nextElementSibling!.querySelector<HTMLButtonElement>('button.link')!;
    const name = first.textContent.trim();
    first.click();
    await waitUntil(() => dialog.querySelector('h2')!.textContent.endsWith(`: ${name}`), 'no records', patient);
    expect([...dialog.querySelectorAll('tbody tr td:nth-of-type(1)')].filter(({ textContent }) => textContent !== '').every(({ textContent }) => textContent === name)).to.equal(true);
    dialog.querySelector<HTMLButtonElement>('header .link')!.click();
    await waitUntil(() => dialog.querySelector('h3'), 'no way back', patient);
  });

  it('reads first what has changed most', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard role="head-of-sales" ${now}></kpi-dashboard>`);
    await waitUntil(() => dashboard.renderRoot.querySelector('.morning'), 'no line', patient);
    expect(dashboard.renderRoot.querySelectorAll('.morning li').length).to.be.below(3);
  });
});

describe('an SDR', () => {
  it('filters own leads and opens those without a response', async () => {
    const leads = [
      { id: '1', name: 'Waits', owner: 'Ann', createdAt: '2026-10-05T09:00:00Z', url: 'https://crm.example/1' }, { id: '2', owner: 'Ann', createdAt: '2026-10-05T09:00:00Z', firstResponseAt: '2026-10-05T09:10:00Z' },
      { id: '3', owner: 'Bob', createdAt: '2026-10-05T09:00:00Z' }, { id: '4', owner: 'Bob', createdAt: '2026-10-06T09:00:00Z', firstResponseAt: '2026-10-06T10:00:00Z' },
    ];
    const dashboard = await dashboardOf(`<kpi-dashboard role="sdr" ${october}></kpi-dashboard>`, { leads });
    const filter = dashboard.renderRoot.querySelector('kpi-filter')!;
    filter.renderRoot.querySelector<HTMLInputElement>('input[value=Ann]')!.click();
    const response = card(dashboard, 'lead-response-time');
    await waitUntil(() => response.answer?.figures['leads'] === 2, 'not filtered', patient);
    expect(response.recordsOf({ figure: 'unanswered' })).to.deep.equal([leads[0]]);
    const waiting = [...response.renderRoot.querySelectorAll<HTMLButtonElement>('.foot .link')].find(({ textContent }) => textContent.includes('unanswered'))!;
    expect(waiting.textContent).to.equal('1\u00A0unanswered');
    waiting.click();
    const dialog = await dialogOf(response);
    expect([...dialog.querySelectorAll('tbody a')].map(link => link.getAttribute('href'))).to.deep.equal(['https://crm.example/1']);
    expect(dialog.querySelectorAll('tbody th')).to.have.lengthOf(1);
  });
});

describe('clicks on marks', () => {
  const page = `<kpi-dashboard ${october}><kpi-card kpi="win-rate" form="ranked" by="owner"></kpi-card><kpi-card kpi="deals-won" id="won"></kpi-card></kpi-dashboard>`;

  it('filter all cards at once, without a frame between, and chips take it back', async () => {
    const dashboard = await dashboardOf(page, { deals });
    const [rate, won] = dashboard.querySelectorAll('kpi-card');
    await waitUntil(() => won!.answer?.value === 3, 'no answer', patient);
    const heard: unknown[] = [];
    dashboard.addEventListener('kpi-filter', event => heard.push(event.detail.scope.filter));
    rate!.renderRoot.querySelector<HTMLElement>('[data-mark][tabindex]')!.click();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(heard).to.deep.equal([{ owner: ['Ann'] }]);
    expect([rate!.answer?.figures['won'], won!.answer?.value]).to.deep.equal([2, 2]);
    const chip = dashboard.renderRoot.querySelector<HTMLButtonElement>('.chip')!;
    expect(chip.textContent).to.contain('Ann');
    chip.click();
    await waitUntil(() => won!.answer?.value === 3, 'not undone', patient);
    expect(dashboard.renderRoot.querySelector('.chip')).to.equal(null);
  });

  it('filter nothing where the page prevents it', async () => {
    const dashboard = await dashboardOf(page, { deals });
    const [rate, won] = dashboard.querySelectorAll('kpi-card');
    await waitUntil(() => won!.answer?.value === 3, 'no answer', patient);
    dashboard.addEventListener('kpi-select', event => { event.preventDefault(); });
    rate!.renderRoot.querySelector<HTMLElement>('[data-mark][tabindex]')!.click();
    await dashboard.updateComplete;
    expect(dashboard.scope.filter).to.equal(undefined);
  });
});

describe('a team lead', () => {
  it('arranges the cards by keys alone; the page stores the layout, and it comes back', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard role="sales-manager" ${now}></kpi-dashboard>`);
    const order = (of: KpiDashboard): string[] => widgets(of).map(({ id }) => id);
    const before = order(dashboard);
    let stored = '';
    dashboard.addEventListener('kpi-layout', event => { stored = JSON.stringify(event.detail.layout); });
    dashboard.renderRoot.querySelector<HTMLButtonElement>('header .btn')!.click();
    await dashboard.updateComplete;
    press(card(dashboard, before[0]!), 'ArrowRight');
    await dashboard.updateComplete;
    expect(order(dashboard).slice(0, 2)).to.deep.equal([before[1], before[0]]);
    press(card(dashboard, before[1]!), 'ArrowRight', { shiftKey: true });
    await dashboard.updateComplete;
    press(card(dashboard, before[2]!), 'Delete');
    await dashboard.updateComplete;
    expect(order(dashboard)).to.not.include(before[2]);
    press(card(dashboard, before[0]!), 'Escape');
    await dashboard.updateComplete;
    const later = await dashboardOf(`<kpi-dashboard role="sales-manager" ${now} layout='${stored}'></kpi-dashboard>`);
    expect(order(later)).to.deep.equal(order(dashboard));
    expect((JSON.parse(stored) as { kpi: string; size: unknown }[])[0]).to.deep.include({ kpi: before[1], size: [2, 1] });
  });

  it('is told of a card that there is not, and keeps the rest', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard ${october} layout='[{"kpi":"win-rat"},{"kpi":"win-rate","form":"trend","size":2,"options":{}}]'></kpi-dashboard>`, { deals });
    expect(dashboard.issues.map(({ path, message }) => `${path} ${message}`).join()).to.contain('layout[0].kpi').and.to.contain('did you mean win-rate?');
    expect(widgets(dashboard).map(widget => [widget.localName, widget.getAttribute('form')])).to.deep.equal([['kpi-card', 'trend']]);
  });
});

describe('on a phone, in Russian', () => {
  it('each card is a line that unfolds, and nothing is wider than 320 px', async () => {
    const dashboard = await dashboardOf(`<div lang="ru" style="width: 320px"><kpi-dashboard role="head-of-sales" ${now}></kpi-dashboard></div>`);
    await waitUntil(() => dashboard.renderRoot.querySelectorAll('.line').length >= 7, 'no lines', patient);
    const [line] = dashboard.renderRoot.querySelectorAll<HTMLButtonElement>('.line');
    expect(line!.textContent).to.contain('Скорость воронки');
    const velocity = card(dashboard, 'pipeline-velocity');
    expect(velocity.hidden).to.equal(true);
    line!.click();
    await dashboard.updateComplete;
    expect(velocity.hidden).to.equal(false);
    expect(line!.getAttribute('aria-expanded')).to.equal('true');
    expect(dashboard.scrollWidth).to.be.at.most(320);
    expect(textOf(velocity)).to.contain('Скорость воронки');
  });
});

describe('what leaves a dashboard', () => {
  it('as a snapshot loads again as data, of the same moment: the same numbers', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard role="head-of-sales" ${now}></kpi-dashboard>`);
    const again = await dashboardOf(`<kpi-dashboard role="head-of-sales" timezone="UTC"></kpi-dashboard>`, JSON.parse(dashboard.toSnapshot()));
    for (const { id, answer } of widgets(dashboard)) expect(card(again, id).answer?.figures, id).to.deep.equal(answer?.figures);
  });

  it('as a snapshot brings its scope: period, comparison and filters, as far as the page says none', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard role="account-executive" ${october} compare="none"></kpi-dashboard>`, { deals });
    dashboard.renderRoot.querySelector('kpi-filter')!.renderRoot.querySelector<HTMLInputElement>('input[value=Ann]')!.click();
    await waitUntil(() => card(dashboard, 'win-rate').answer?.figures['closed'] === 3, 'not filtered', patient);
    const snapshot: unknown = JSON.parse(dashboard.toSnapshot());
    const again = await dashboardOf(`<kpi-dashboard role="account-executive"></kpi-dashboard>`, snapshot);
    expect(again.scope).to.deep.include({ period: '2026-10', compare: 'none', filter: { owner: ['Ann'] } });
    expect(card(again, 'win-rate').answer).to.deep.equal(card(dashboard, 'win-rate').answer);
    await waitUntil(() => again.renderRoot.querySelector('.chip'), 'no chip', patient);
    again.renderRoot.querySelector<HTMLButtonElement>('.chip')!.click();
    await waitUntil(() => card(again, 'win-rate').answer?.figures['closed'] === 7, 'not undone', patient);
    const own = await dashboardOf(`<kpi-dashboard role="account-executive" period="2026-09"></kpi-dashboard>`, snapshot);
    expect(own.scope).to.deep.include({ period: '2026-09', filter: { owner: ['Ann'] } });
  });

  it('as a snapshot may say nonsense of its scope: that is left out', async () => {
    const again = await dashboardOf(`<kpi-dashboard role="account-executive" ${october}></kpi-dashboard>`, { deals, snapshot: { version: 1, at: 'x', scope: { period: 'soon', compare: 7, filter: { owner: 3 }, timezone: 'Mars' } } });
    expect(card(again, 'win-rate').answer?.figures).to.include({ won: 3, closed: 7 });
  });

  it('as CSV has a line for the number of each card', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard role="head-of-sales" ${now}></kpi-dashboard>`);
    const lines = dashboard.toCSV().split('\r\n');
    expect(lines[0]).to.equal('Card,Group,Figure,Value');
    expect(lines.filter(line => line.startsWith('Win rate,,of closed deals,'))).to.have.lengthOf(1);
  });
});

describe('the address', () => {
  const start = location.href;
  afterEach(() => { history.replaceState(null, '', start); });

  it('is left alone where nobody asks for it', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard role="sdr" ${october}></kpi-dashboard>`, { deals });
    dashboard.renderRoot.querySelector('kpi-filter')!.renderRoot.querySelector<HTMLInputElement>('input[value=Ann]')!.click();
    await waitUntil(() => dashboard.scope.filter, 'not filtered', patient);
    await dashboard.updateComplete;
    expect(location.href).to.equal(start);
  });

  it('keeps the filters, and the browser’s back takes them off', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard role="head-of-sales" sync-url ${october}></kpi-dashboard>`, { deals });
    dashboard.renderRoot.querySelector('kpi-filter')!.renderRoot.querySelector<HTMLInputElement>('input[value=Ann]')!.click();
    await waitUntil(() => new URLSearchParams(location.search).get('kpi-owner') === 'Ann', 'not written', patient);
    dashboard.remove();
    const later = await dashboardOf(`<kpi-dashboard role="head-of-sales" sync-url ${october}></kpi-dashboard>`, { deals });
    await waitUntil(() => later.scope.filter?.['owner']?.[0] === 'Ann', 'not read', patient);
    history.back();
    await waitUntil(() => later.scope.filter === undefined, 'not back', patient);
    history.forward();
    await waitUntil(() => later.scope.filter?.['owner']?.[0] === 'Ann', 'not forward', patient);
  });

  it('keeps the open dialog: back closes it, forward opens it again, and another page opens with it', async () => {
    const dashboard = await dashboardOf(`<kpi-dashboard role="head-of-sales" sync-url ${october}></kpi-dashboard>`, { deals });
    const rate = card(dashboard, 'win-rate');
    rate.renderRoot.querySelector<HTMLButtonElement>('button.v')!.click();
    expect((await dialogOf(rate)).querySelectorAll('tbody th')).to.have.lengthOf(7);
    await waitUntil(() => new URLSearchParams(location.search).has('kpi-look'), 'not written', patient);
    const address = location.search;
    history.back();
    await waitUntil(() => !rate.renderRoot.querySelector('dialog'), 'not closed', patient);
    expect(location.search).to.not.contain('kpi-look');
    history.forward();
    await dialogOf(rate);
    expect(location.search).to.equal(address);
    dashboard.remove();
    const later = await dashboardOf(`<kpi-dashboard role="head-of-sales" sync-url ${october}></kpi-dashboard>`, { deals });
    const dialog = await dialogOf(card(later, 'win-rate'));
    dialog.querySelector<HTMLButtonElement>('header .ib')!.click();
    await waitUntil(() => !new URLSearchParams(location.search).has('kpi-look'), 'not taken out', patient);
  });

  it('keeps two dashboards apart: by their ids, else by a number; the one leaves the other’s alone', async () => {
    const choose = (dashboard: KpiDashboard, owner: string): void => { dashboard.renderRoot.querySelector('kpi-filter')!.renderRoot.querySelector<HTMLInputElement>(`input[value=${owner}]`)!.click(); };
    const markup = (id: string): string => `<kpi-dashboard ${id} role="head-of-sales" sync-url ${october}></kpi-dashboard>`;
    const page = placed<Element>(`<div>${markup('')}${markup('')}${markup('id="east"')}</div>`);
    const all = [...page.querySelectorAll('kpi-dashboard')];
    for (const dashboard of all) dashboard.data = { deals };
    await waitUntil(() => all.every(dashboard => dashboard.renderRoot.querySelector('kpi-filter')?.renderRoot.querySelector('input[value=Ann]')), 'no filters', patient);
    const steps = history.length;
    choose(all[0]!, 'Ann');
    await waitUntil(() => location.search.includes('kpi-owner=Ann'), 'not written', patient);
    choose(all[1]!, 'Bob');
    await waitUntil(() => location.search.includes('kpi2-owner=Bob'), 'not written', patient);
    choose(all[2]!, 'Bob');
    await waitUntil(() => location.search.includes('east-owner=Bob'), 'not written', patient);
    expect(history.length - steps).to.equal(3);
    expect(all.map(({ scope }) => scope.filter?.['owner'])).to.deep.equal([['Ann'], ['Bob'], ['Bob']]);
    history.back();
    await waitUntil(() => all[2]!.scope.filter === undefined, 'not back', patient);
    expect(all.map(({ scope }) => scope.filter?.['owner'])).to.deep.equal([['Ann'], ['Bob'], undefined]);
  });

  it('may hold anything: what cannot be read is left out, and the cards stand', async () => {
    history.replaceState(null, '', `?kpi-period=soon&kpi-owner=Nobody&kpi-look=${encodeURIComponent('["win-rate",null]')}&kpi-__proto__=1`);
    const dashboard = await dashboardOf(`<kpi-dashboard role="head-of-sales" sync-url ${october}></kpi-dashboard>`, { deals });
    await waitUntil(() => dashboard.scope.filter?.['owner']?.[0] === 'Nobody', 'not read', patient);
    expect(dashboard.scope.period).to.equal('2026-10');
    expect(dashboard.renderRoot.querySelector('.chip')!.textContent).to.contain('Nobody');
  });
});
