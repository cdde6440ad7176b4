/** A CRM's own responses through an element: asked for page by page, among several sources, or given as data. */
import { expect, waitUntil } from '@open-wc/testing';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';
import { october, placed, textOf } from './setting.js';

const row = (id: number, stage: string) => ({ id: String(id), properties: { dealname: `Deal ${id}`, amount: '100', dealstage: stage, hs_is_closed: 'true', hs_is_closed_won: String(stage === 'closedwon'), createdate: '2026-09-01T10:00:00Z', closedate: '2026-10-05T10:00:00Z' } });
/** Two of three were won; the last comes on a second page. */
const pages = [{ results: [row(1, 'closedwon'), row(2, 'closedlost')], paging: { next: { after: '2', link: 'https://api.hubapi.com/x?after=2' } } }, { results: [row(3, 'closedwon')] }];

function hubspot(): { readonly asked: string[]; readonly fetch: typeof globalThis.fetch } {
  const asked: string[] = [];
  return {
    asked,
    fetch: (url, init) => {
      const { pathname, searchParams } = new URL(String(url), location.href);
      asked.push(`${init?.method ?? 'GET'} ${pathname}`);
      if (pathname.endsWith('/reps')) return Promise.resolve(Response.json([{ id: 'a', name: 'Ann' }]));
      if (!pathname.includes('/deals')) return Promise.resolve(Response.json({ status: 'error', message: 'no scope' }, { status: 403 }));
      const after = searchParams.get('after') ?? (init?.body as string | undefined)?.match(/"after":"(\d)"/)?.[1];
      return Promise.resolve(Response.json(after === '2' ? pages[1] : pages[0]));
    },
  };
}

const card = (attributes = ''): KpiCard => placed<KpiCard>(`<kpi-card kpi="win-rate" ${october} ${attributes}></kpi-card>`);
const until = (element: KpiCard | KpiDashboard, state: string) => waitUntil(() => element.state === state, `it is ${element.state}`, { timeout: 12_000 });

describe('an element on a CRM', () => {
  it('asks page after page, with the host’s own fetch', async () => {
    const { asked, fetch } = hubspot(), element = card('crm="hubspot"');
    Object.assign(element, { fetch, src: '/proxy/crm/v3/objects/deals' });
    await until(element, 'ready');
    expect([element.answer?.value, asked]).to.deep.equal([2 / 3, ['GET /proxy/crm/v3/objects/deals', 'GET /proxy/crm/v3/objects/deals']]);
  });

  it('searches with POST among sources of another kind', async () => {
    const { asked, fetch } = hubspot(), element = card();
    Object.assign(element, { fetch, sources: { deals: { url: '/crm/v3/objects/deals/search', crm: 'hubspot', method: 'POST', body: { filterGroups: [] }, map: { product: 'dealname' } }, reps: '/reps' } });
    await until(element, 'ready');
    expect(element.answer?.value).to.equal(2 / 3);
    expect(asked.sort()).to.deep.equal(['GET /reps', 'POST /crm/v3/objects/deals/search', 'POST /crm/v3/objects/deals/search']);
    expect(element.recordsOf()).to.have.length(3);
  });

  it('asks a base address for all kinds, uses what comes, and says what the CRM refused', async () => {
    const { fetch } = hubspot(), board = placed<KpiDashboard>(`<kpi-dashboard crm="hubspot" ${october}><kpi-card kpi="win-rate"></kpi-card></kpi-dashboard>`);
    Object.assign(board, { fetch, src: '/proxy/' });
    await until(board, 'partial');
    const leads = board.issues.find(({ path }) => path === 'leads')!;
    expect([leads.code, leads.message.includes('no scope')]).to.deep.equal(['http-403', true]);
    expect(board.querySelector('kpi-card')!.answer?.value).to.equal(2 / 3);
    expect(textOf(board)).to.contain('did not arrive.');
  });

  it('reads a response that is given as data', async () => {
    const element = card(`crm="hubspot" data='${JSON.stringify(pages[0])}'`);
    await until(element, 'ready');
    expect(element.answer?.value).to.equal(0.5);
  });

  it('names a CRM that it does not know', async () => {
    const element = card(`crm="hubspott" data='{}'`);
    await until(element, 'error');
    expect(textOf(element)).to.contain('did you mean hubspot?');
  });
});
