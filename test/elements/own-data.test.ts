/** The demo's page for own files, in each engine: files in, numbers and dashboard out. */
import { expect, waitUntil } from '@open-wc/testing';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';

async function open(files: readonly File[]): Promise<{ page: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.title = 'own data';
  frame.src = '/demo/own-data.html';
  frame.width = '1000';
  frame.height = '900';
  document.body.append(frame);
  await waitUntil(() => (frame.contentDocument?.querySelector<HTMLSelectElement>('#role')?.options.length ?? 0) > 0, 'the page did not start', { timeout: 12_000 });
  const page = frame.contentDocument!;
  const input = page.querySelector<HTMLInputElement>('#files')!;
  const given = new DataTransfer();
  for (const file of files) given.items.add(file);
  input.files = given.files;
  input.dispatchEvent(new Event('change'));
  return { page, close: () => { frame.remove(); } };
}

const number = (page: Document, kpi: string): number => Number(page.querySelector<HTMLTableRowElement>(`#numbers tr[data-kpi="${kpi}"]`)?.cells[2]?.textContent);
const filled = (page: Document) => waitUntil(() => page.querySelector('#numbers tr[data-kpi="win-rate"]') !== null, 'there are no numbers', { timeout: 12_000 });

describe('a page for own data', () => {
  it('maps a foreign file by itself and shows its numbers', async () => {
    const csv = 'Opportunity ID;Deal Stage;Engage Date;Close Date;Close Value\n1;Won;2026-01-02;2026-02-01;100\n2;Lost;2026-01-03;2026-02-03;\n3;Won;2026-01-04;2026-02-13;300\n4;Demo;2026-01-05;;50\n';
    const { page, close } = await open([new File([csv], 'export.csv')]);
    await filled(page);
    expect(number(page, 'win-rate')).to.be.closeTo(2 / 3, 1e-12);
    expect(number(page, 'revenue-per-deal')).to.equal(200); // (100 + 300) ÷ 2
    expect(number(page, 'time-to-conversion')).to.equal(35); // (30 + 40) ÷ 2
    expect(page.querySelector<HTMLInputElement>('#as-of')!.value).to.equal('2026-02-13');
    const dashboard = page.querySelector<KpiDashboard>('kpi-dashboard')!;
    await waitUntil(() => dashboard.state === 'ready', 'the dashboard is not ready', { timeout: 12_000 });
    close();
  });

  it('says what is wrong with a file', async () => {
    const { page, close } = await open([new File(['id,amount,status\n1,much,won\n2,5,maybe\n'], 'deals.csv')]);
    await filled(page);
    const said = page.querySelector('#issues')!.textContent;
    expect(said).to.contain('amount is much, not a number');
    expect(page.querySelector('.mapping')!.textContent).to.contain('amount has the name of amount.');
    const language = page.querySelector<HTMLSelectElement>('#language')!;
    language.value = 'ru';
    language.dispatchEvent(new Event('change'));
    await waitUntil(() => page.querySelector('#issues')!.textContent.includes('amount: much — не число.'), 'it is not said in Russian', { timeout: 12_000 });
    expect(page.querySelector('.mapping')!.textContent).to.contain('Название то же, что у amount.');
    close();
  });

  it('shows the known numbers of 8,800 deals, where that file is', async function () {
    const [pipeline, teams] = await Promise.all(['sales_pipeline.csv', 'sales_teams.csv'].map(async file => { const response = await fetch(`/beside/${file}`); return response.ok ? new File([await response.text()], file) : undefined; }));
    if (!pipeline || !teams) { this.skip(); return; }
    const { page, close } = await open([pipeline, teams]);
    await filled(page);
    expect(number(page, 'deals')).to.equal(8800);
    expect(number(page, 'deals-by-stage')).to.equal(2089);
    expect(number(page, 'win-rate')).to.be.closeTo(0.6315005215318135, 1e-12);
    expect(number(page, 'time-to-conversion')).to.be.closeTo(51.781972628598396, 1e-9);
    expect(number(page, 'time-to-loss')).to.be.closeTo(41.479175090982615, 1e-9);
    expect(number(page, 'revenue-per-deal')).to.be.closeTo(2360.9093912222747, 1e-9);
    const period = page.querySelector<HTMLInputElement>('#period')!;
    period.value = '2017-Q4';
    period.dispatchEvent(new Event('change'));
    expect(number(page, 'win-rate')).to.be.closeTo(0.6025188916876574, 1e-12);
    expect(number(page, 'pipeline-velocity')).to.be.closeTo(68624.77085389684, 1e-6);
    close();
  });
});
