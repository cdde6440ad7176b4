import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { settleRole } from '../../src/elements/sales-role.js';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';
import type { KpiElement } from '../../src/elements/kpi-element.js';
import type { KpiFilter } from '../../src/elements/kpi-filter.js';
import type { Failure } from '../../src/source/failure.js';
import { barriers, deals, next, october, placed, quietly, settled, textOf } from './setting.js';

const filled = async (markup: string): Promise<KpiDashboard> => {
  const dashboard = placed<KpiDashboard>(markup);
  dashboard.data = { deals };
  await dashboard.updateComplete;
  await aTimeout(20);
  return dashboard;
};

const widgetsOf = (dashboard: KpiDashboard): KpiElement[] => [...dashboard.renderRoot.querySelectorAll<KpiElement>('.grid > :not(slot, button)')];
const kpisOf = (dashboard: KpiDashboard): string[] => widgetsOf(dashboard).map(widget => widget.getAttribute('kpi') ?? widget.localName);

describe('the role attribute', () => {
  const sales = new Set(['sdr', 'head-of-sales']);

  it('keeps the author’s token first and puts region behind it', () => {
    expect(settleRole('sdr', sales)).to.deep.equal({ salesRole: 'sdr', foreign: [], attribute: 'sdr region' });
  });

  it('is right when it is settled, and when the author named a role of ARIA', () => {
    expect(settleRole('sdr region', sales)).to.deep.equal({ salesRole: 'sdr', foreign: [] });
    expect(settleRole('group head-of-sales', sales)).to.deep.equal({ salesRole: 'head-of-sales', foreign: [] });
  });

  it('takes the first token that names a sales role', () => {
    expect(settleRole('captain sdr head-of-sales', sales)).to.include({ salesRole: 'sdr', attribute: 'captain sdr head-of-sales region' });
    expect(settleRole('region', sales)).to.deep.equal({ foreign: [] });
    expect(settleRole(null, sales)).to.deep.equal({ foreign: [] });
  });

  it('is settled on connect and on every change, and left alone by the alias', async () => {
    const dashboard = placed<KpiDashboard>(`<kpi-dashboard role="sdr"></kpi-dashboard>`);
    expect(dashboard.getAttribute('role')).to.equal('sdr region');
    expect(dashboard.salesRole).to.equal('sdr');
    dashboard.setAttribute('role', 'bdr');
    expect(dashboard.getAttribute('role')).to.equal('bdr region');
    expect(dashboard.salesRole).to.equal('bdr');
    const alias = placed<KpiDashboard>(`<kpi-dashboard sales-role="executive"></kpi-dashboard>`);
    expect(alias.hasAttribute('role')).to.equal(false);
    expect(alias.salesRole).to.equal('executive');
  });

  it('is written once for each change, also when another writes it again and again', async () => {
    const dashboard = placed<KpiDashboard>(`<kpi-dashboard></kpi-dashboard>`);
    let writes = 0;
    const observer = new MutationObserver(records => { writes += records.length; });
    observer.observe(dashboard, { attributes: true, attributeFilter: ['role'] });
    for (let round = 0; round < 3; round++) dashboard.role = 'sdr';
    await aTimeout(10);
    observer.disconnect();
    // Twice for each: the page's token and the settled one. WebKit leaves out what is overwritten at once.
    expect(writes).to.be.within(2, 6);
    expect(dashboard.role).to.equal('sdr region');
  });

  it('leaves the native accessor alone', () => {
    expect(Object.hasOwn(customElements.get('kpi-dashboard')!.prototype as object, 'role')).to.equal(false);
  });
});

describe('a role’s layout', () => {
  it('leads with the cards of the role', async () => {
    const dashboard = await filled(`<kpi-dashboard role="head-of-sales" ${october}></kpi-dashboard>`);
    expect(kpisOf(dashboard)).to.include.members(['velocity-gauge', 'coverage-meter', 'revenue-attainment', 'funnel-by-stage', 'win-rate']);
    expect(kpisOf(dashboard)).to.not.include('email-open-rate');
    expect(textOf(dashboard)).to.contain('Sales department');
  });

  it('changes with the role', async () => {
    const dashboard = await filled(`<kpi-dashboard role="head-of-sales" ${october}></kpi-dashboard>`);
    dashboard.salesRole = 'sdr';
    await dashboard.updateComplete;
    expect(kpisOf(dashboard)).to.not.include('coverage-meter');
  });

  it('folds the second row', async () => {
    const dashboard = await filled(`<kpi-dashboard role="head-of-sales" ${october}></kpi-dashboard>`);
    const details = dashboard.renderRoot.querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(details.querySelector('[kpi=time-to-conversion]')).to.not.equal(null);
  });

  it('says that there is no such role, and which is nearest', async () => {
    await quietly(async () => {
      const dashboard = document.createElement('kpi-dashboard');
      dashboard.setAttribute('role', 'head-of-sale');
      const failed = next<Failure>(dashboard, 'kpi-error');
      document.body.append(dashboard);
      expect((await failed).detail.message).to.contain('did you mean head-of-sales?');
      expect(dashboard.state).to.equal('error');
      expect(dashboard.issues[0]?.code).to.equal('unknown-role');
      dashboard.remove();
    });
  });
});

describe('the author’s own widgets', () => {
  const page = `<kpi-dashboard ${october}>
    <kpi-card kpi="win-rate" id="inherits"></kpi-card>
    <kpi-card kpi="win-rate" id="own-period" period="2026-09"></kpi-card>
    <kpi-card kpi="win-rate" id="own-data" data='{"figures":{"won":1,"closed":2}}'></kpi-card>
  </kpi-dashboard>`;
  const card = (dashboard: KpiDashboard, id: string): KpiCard => dashboard.querySelector(`#${id}`)!;

  it('stand in place of the role’s and share its data and scope', async () => {
    const dashboard = await filled(page);
    expect(widgetsOf(dashboard)).to.have.lengthOf(0);
    expect(card(dashboard, 'inherits').answer?.figures).to.include({ won: 3, closed: 7 });
  });

  it('keep what they state themselves', async () => {
    const dashboard = await filled(page);
    expect(card(dashboard, 'own-period').answer?.period.label).to.contain('September');
    expect(card(dashboard, 'own-data').answer?.value).to.equal(0.5);
  });

  it('follow when the dashboard gets other data or another scope', async () => {
    const dashboard = await filled(page);
    dashboard.filter = { owner: ['Ann'] };
    await aTimeout(20);
    expect(card(dashboard, 'inherits').answer?.figures).to.include({ won: 2, closed: 3 });
    dashboard.data = { deals: deals.slice(0, 1) };
    await aTimeout(20);
    expect(card(dashboard, 'inherits').answer?.figures).to.include({ won: 1, closed: 1 });
  });

  it('leave the dashboard’s data behind when they leave it', async () => {
    const dashboard = await filled(page);
    const inherits = card(dashboard, 'inherits');
    document.body.append(inherits);
    await settled(inherits);
    expect(inherits.state).to.equal('idle');
    inherits.remove();
  });

  it('wait for data that comes later', async () => {
    const dashboard = placed<KpiDashboard>(page);
    const inherits = card(dashboard, 'inherits');
    await settled(inherits);
    expect(inherits.state).to.equal('idle');
    dashboard.data = { deals };
    await aTimeout(20);
    expect(inherits.answer?.figures).to.include({ won: 3 });
  });

  it('all say so when the dashboard’s data cannot be had, and nothing reaches the window', async () => {
    await quietly(async () => {
      const dashboard = placed<KpiDashboard>(page.replace('<kpi-dashboard', '<kpi-dashboard src="/nowhere.json"'));
      await settled(card(dashboard, 'inherits'));
      expect(dashboard.state).to.equal('error');
      expect(dashboard.issues[0]?.code).to.equal('http-404');
      expect(card(dashboard, 'inherits').state).to.equal('error');
      expect(textOf(card(dashboard, 'inherits'))).to.contain('404');
      expect(card(dashboard, 'own-data').state).to.equal('ready');
    });
  });
});

describe('what else an author puts into a dashboard', () => {
  const columnsOf = (child: Element): string => getComputedStyle(child).gridColumn;

  it('stands above the role’s cards, over their whole width: they stay', async () => {
    const dashboard = await filled(`<kpi-dashboard role="head-of-sales" ${october} style="width: 1200px"><p>Read me first.</p></kpi-dashboard>`);
    expect(kpisOf(dashboard)).to.include.members(['velocity-gauge', 'win-rate']);
    expect(columnsOf(dashboard.querySelector('p')!)).to.equal('1 / -1');
  });

  it('stands among the author’s own widgets as one of them, also before them and without a box', async () => {
    const dashboard = await filled(`<kpi-dashboard role="head-of-sales" ${october} style="width: 1200px"><p>Note</p> text <section><kpi-card kpi="win-rate"></kpi-card></section></kpi-dashboard>`);
    expect(widgetsOf(dashboard)).to.have.lengthOf(0);
    expect(columnsOf(dashboard.querySelector('p')!)).to.contain('span');
    expect(dashboard.querySelector('kpi-card')!.answer?.figures).to.include({ won: 3 });
  });

  it('gives way and comes back as widgets come and go, also deep in a child', async () => {
    const dashboard = await filled(`<kpi-dashboard role="head-of-sales" ${october}><div></div></kpi-dashboard>`);
    const card = document.createElement('kpi-card');
    card.setAttribute('kpi', 'win-rate');
    dashboard.querySelector('div')!.append(card);
    await waitUntil(() => widgetsOf(dashboard).length === 0, 'the role’s stay');
    card.remove();
    await waitUntil(() => widgetsOf(dashboard).length > 0, 'the role’s do not come back');
  });

  it('is a widget where one stands in its shadow root, open or closed', async () => {
    const dashboard = await filled(`<kpi-dashboard role="head-of-sales" ${october}><div></div></kpi-dashboard>`);
    const root = dashboard.querySelector('div')!.attachShadow({ mode: 'closed' });
    root.innerHTML = '<kpi-card kpi="win-rate"></kpi-card>';
    await waitUntil(() => root.querySelector('kpi-card')!.answer?.figures['won'] === 3, 'no answer');
    expect(widgetsOf(dashboard)).to.have.lengthOf(0);
  });

  it('is the filter where one stands in it, and no card', async () => {
    const dashboard = await filled(`<kpi-dashboard role="head-of-sales" ${october} style="width: 1200px"><div><kpi-filter></kpi-filter></div></kpi-dashboard>`);
    expect(dashboard.renderRoot.querySelector('kpi-filter')).to.equal(null);
    expect(kpisOf(dashboard)).to.include('win-rate');
    dashboard.querySelector('kpi-filter')!.renderRoot.querySelector<HTMLInputElement>('input[value=Ann]')!.click();
    await waitUntil(() => dashboard.scope.filter?.['owner']?.[0] === 'Ann', 'not filtered');
    dashboard.querySelector('kpi-filter')!.remove();
    await waitUntil(() => dashboard.renderRoot.querySelector('kpi-filter'), 'the dashboard’s own does not come back');
  });
});

describe('the filters', () => {
  const filterOf = async (dashboard: KpiDashboard): Promise<KpiFilter> => {
    const filter = dashboard.renderRoot.querySelector('kpi-filter')!;
    await filter.updateComplete;
    return filter;
  };
  const winRate = (dashboard: KpiDashboard): KpiElement => widgetsOf(dashboard).find(widget => widget.getAttribute('kpi') === 'win-rate')!;
  const dashboardOf = (): Promise<KpiDashboard> => filled(`<kpi-dashboard role="head-of-sales" ${october}></kpi-dashboard>`);

  it('offer the values that occur, with their counts', async () => {
    const filter = await filterOf(await dashboardOf());
    const owners = [...filter.renderRoot.querySelectorAll('details')][0]!;
    expect(owners.querySelector('summary')!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Owner: all, 2');
    expect([...owners.querySelectorAll('label')].map(label => label.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(['Ann4', 'Bob5']);
  });

  it('change the scope of all cards, and tell the page', async () => {
    const dashboard = await dashboardOf();
    const filter = await filterOf(dashboard);
    const told = next<{ scope: unknown }>(document, 'kpi-filter');
    filter.renderRoot.querySelector<HTMLInputElement>('input[value=Ann]')!.click();
    expect((await told).detail.scope).to.deep.equal({ period: '2026-10', filter: { owner: ['Ann'] } });
    await aTimeout(20);
    expect(winRate(dashboard).answer?.figures).to.include({ won: 2, closed: 3 });
    expect(filter.renderRoot.querySelector('summary')!.textContent).to.contain('Ann');
  });

  it('change nothing when the page prevents it', async () => {
    const dashboard = await dashboardOf();
    const filter = await filterOf(dashboard);
    dashboard.addEventListener('kpi-filter', event => { event.preventDefault(); });
    const box = filter.renderRoot.querySelector<HTMLInputElement>('input[value=Ann]')!;
    box.click();
    await aTimeout(20);
    expect(winRate(dashboard).answer?.figures).to.include({ won: 3, closed: 7 });
    expect(box.checked).to.equal(false);
  });

  it('choose a period from the list, and take days of one’s own', async () => {
    const dashboard = await dashboardOf();
    const filter = await filterOf(dashboard);
    const select = filter.renderRoot.querySelector('select')!;
    expect(select.selectedOptions[0]?.textContent.trim()).to.equal('October 2026');
    select.value = 'last-month';
    select.dispatchEvent(new Event('change'));
    await aTimeout(20);
    expect(winRate(dashboard).answer?.period.label).to.contain('September');
    select.value = 'own';
    select.dispatchEvent(new Event('change'));
    await filter.updateComplete;
    const [from, to] = filter.renderRoot.querySelectorAll<HTMLInputElement>('input[type=date]');
    const type = async (input: HTMLInputElement, day: string): Promise<void> => {
      input.value = day;
      input.dispatchEvent(new Event('change'));
      await filter.updateComplete;
    };
    await type(from!, '2026-12-31');
    await type(to!, '2026-10-01');
    expect(filter.renderRoot.querySelector('[role=alert]')!.textContent).to.contain('before the first');
    await type(from!, '2026-10-01');
    await type(to!, '2026-12-31');
    await aTimeout(20);
    expect(winRate(dashboard).answer?.period.start).to.equal('2026-10-01');
    expect(winRate(dashboard).answer?.period.end).to.equal('2027-01-01');
  });

  it('leave each card its own period where the author says one, until the author says another', async () => {
    const dashboard = await dashboardOf();
    const select = (await filterOf(dashboard)).renderRoot.querySelector('select')!;
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await aTimeout(20);
    expect(dashboard.scope.period).to.equal(undefined);
    expect(winRate(dashboard).answer?.period).to.include({ start: '2026-10-01', end: '2027-01-01' });
    (await filterOf(dashboard)).renderRoot.querySelector<HTMLInputElement>('input[value=Ann]')!.click();
    await aTimeout(20);
    expect(dashboard.scope).to.deep.include({ filter: { owner: ['Ann'] } });
    expect(dashboard.scope.period).to.equal(undefined);
    dashboard.period = '2026-09';
    await aTimeout(20);
    expect(winRate(dashboard).answer?.period).to.include({ start: '2026-09-01' });
  });

  it('can be left out, or stand where the author puts them', async () => {
    const without = await filled(`<kpi-dashboard role="sdr" hide="filter"></kpi-dashboard>`);
    expect(without.renderRoot.querySelector('kpi-filter')).to.equal(null);
    const own = await filled(`<kpi-dashboard ${october}><kpi-filter fields="period"></kpi-filter><kpi-card kpi="win-rate"></kpi-card></kpi-dashboard>`);
    expect(own.renderRoot.querySelector('kpi-filter')).to.equal(null);
    expect(own.querySelector('kpi-filter')!.renderRoot.querySelector('select')).to.not.equal(null);
    expect(own.querySelector('kpi-filter')!.renderRoot.querySelector('details')).to.equal(null);
  });
});

describe('a dashboard in its page', () => {
  it('is one column on a phone, two on a tablet, three on a desk', async () => {
    const dashboard = await filled(`<kpi-dashboard role="executive" ${october}></kpi-dashboard>`);
    const columns = (): number => getComputedStyle(dashboard.renderRoot.querySelector('.grid')!).gridTemplateColumns.split(' ').length;
    for (const [width, count] of [[390, 1], [800, 2], [1200, 3]] as const) {
      dashboard.style.width = `${width}px`;
      await aTimeout(30);
      expect(columns(), `${width}`).to.equal(count);
    }
  });

  it('speaks the language of its place, with all that stands in it', async () => {
    const page = placed<HTMLElement>(`<div lang="ru"><kpi-dashboard role="head-of-sales" ${october}></kpi-dashboard></div>`);
    const dashboard = page.querySelector('kpi-dashboard')!;
    dashboard.data = { deals };
    await waitUntil(() => textOf(dashboard).includes('Отдел продаж'), 'no Russian', { timeout: 8000 });
    const card = widgetsOf(dashboard).find(widget => widget.getAttribute('kpi') === 'win-rate')!;
    await waitUntil(() => textOf(card).includes('Процент закрытия'), 'no Russian card', { timeout: 8000 });
  });

  it('has no barrier that axe knows', async () => {
    const dashboard = await filled(`<kpi-dashboard role="head-of-sales" ${october} aria-label="Sales"></kpi-dashboard>`);
    expect(await barriers(dashboard)).to.deep.equal([]);
    const filter = dashboard.renderRoot.querySelector('kpi-filter')!;
    filter.renderRoot.querySelector('details')!.open = true;
    await aTimeout(10);
    expect(await barriers(dashboard)).to.deep.equal([]);
  });
});
