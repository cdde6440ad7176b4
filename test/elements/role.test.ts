/** `role` is the sales role and ARIA's attribute at once: how it settles, and whose word counts. */
import { expect } from '@open-wc/testing';
import { barriers, deals, october, placed, settled } from './setting.js';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';

const board = (attributes: string): KpiDashboard => Object.assign(placed<KpiDashboard>(`<kpi-dashboard ${october} ${attributes}></kpi-dashboard>`), { data: { deals } });
const drawn = async (dashboard: KpiDashboard): Promise<KpiDashboard> => {
  await dashboard.updateComplete;
  for (const card of dashboard.renderRoot.querySelectorAll('kpi-card')) await settled(card);
  return dashboard;
};

describe('the role of a dashboard', () => {
  it('gets ARIA’s beside it, after the author’s tokens, and only once', async () => {
    const dashboard = await drawn(board('role="sdr"'));
    const changes: string[] = [];
    new MutationObserver(records => { changes.push(...records.map(({ attributeName }) => attributeName!)); }).observe(dashboard, { attributes: true });
    expect(dashboard.getAttribute('role')).to.equal('sdr region');
    dashboard.setAttribute('role', 'sdr region');
    dashboard.setAttribute('role', 'team:west head-of-sales');
    expect(dashboard.getAttribute('role')).to.equal('team:west head-of-sales region');
    expect(dashboard.salesRole).to.equal('head-of-sales');
    await dashboard.updateComplete;
    // The author’s two, and the one that settles the second.
    expect(changes).to.deep.equal(['role', 'role', 'role']);
  });

  it('leaves the author’s ARIA role, and the native accessor, as they are', async () => {
    const dashboard = await drawn(board('role="bdr main"'));
    expect(dashboard.getAttribute('role')).to.equal('bdr main');
    expect(dashboard.salesRole).to.equal('bdr');
    expect(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(dashboard), 'role')).to.equal(undefined);
    dashboard.role = 'marketing';
    // WebKit tells of it a moment later.
    await new Promise(resolve => { setTimeout(resolve); });
    expect([dashboard.role, dashboard.salesRole]).to.deep.equal(['marketing region', 'marketing']);
  });

  it('is not touched by its alias, which counts before it', async () => {
    const dashboard = await drawn(board('sales-role="executive"'));
    expect(dashboard.hasAttribute('role')).to.equal(false);
    expect(dashboard.salesRole).to.equal('executive');
    dashboard.setAttribute('role', 'sdr');
    expect(dashboard.salesRole).to.equal('executive');
    dashboard.removeAttribute('sales-role');
    expect(dashboard.salesRole).to.equal('sdr');
  });

  it('goes with its attribute', async () => {
    const dashboard = await drawn(board('role="sdr"'));
    dashboard.removeAttribute('role');
    expect(dashboard.salesRole).to.equal(undefined);
    expect(dashboard.hasAttribute('role')).to.equal(false);
  });

  it('is named in the reader’s language for a screen reader, unless the author names it; axe finds nothing', async () => {
    const [own, named] = [await drawn(board('role="sdr" lang="ru"')), await drawn(board('role="sdr" aria-label="North team"'))];
    expect(await barriers(own)).to.deep.equal([]);
    expect(await barriers(named)).to.deep.equal([]);
    expect(named.getAttribute('aria-label')).to.equal('North team');
    expect(named.getAttribute('role')).to.equal('sdr region');
  });
});
