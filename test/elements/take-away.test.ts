import { expect, waitUntil } from '@open-wc/testing';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import type { CoverageMeter } from '../../src/elements/coverage-meter.js';
import { deals, october, placed, settled, shown, textOf } from './setting.js';

const covered = '{"figures":{"open":300,"won":100,"target":200,"trailingWon":25,"trailingClosed":100}}';

describe('a picture of a card', () => {
  it('is an SVG file with heading, filters, number and drawing, in plain colours', async () => {
    const element = await shown<KpiCard>(`<kpi-card kpi="win-rate" form="ranked" by="owner" ${october} filter='{"channel":["Web"]}' data='${JSON.stringify(deals)}'></kpi-card>`);
    const file = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.equal(null);
    expect(file.querySelector('title')!.textContent).to.equal('Win rate');
    const said = [...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(said).to.contain('Win rate').and.to.contain('October 2026').and.to.contain('Channel: Web').and.to.contain('3 of 4').and.to.contain('Ann');
    expect(file.querySelectorAll('rect').length).to.be.greaterThan(2);
    expect(element.toSVG()).to.not.match(/var\(|light-dark|color-mix|style=|<script|NaN|undefined/);
    for (const node of file.querySelectorAll('[fill]')) expect(node.getAttribute('fill')).to.match(/^(#[0-9a-f]{6}|none|url\(#hatch-\d\))$/);
  });

  it('writes what is in the data as text, whatever it is', async () => {
    const element = await shown<KpiCard>(`<kpi-card kpi="win-rate" label="&lt;img src=x&gt; &amp; &quot;more&quot;" data='{"figures":{"won":30,"closed":100}}'></kpi-card>`);
    const file = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(file.querySelector('title')!.textContent).to.equal('<img src=x> & "more"');
    expect(file.querySelector('img')).to.equal(null);
  });

  it('shows the front, whichever side is up, and leaves nothing behind', async () => {
    const element = await shown<CoverageMeter>(`<coverage-meter data='${covered}'></coverage-meter>`);
    const front = element.toSVG();
    element.renderRoot.querySelector<HTMLButtonElement>('.turn')!.click();
    await element.updateComplete;
    expect(element.toSVG()).to.equal(front);
    expect(element.renderRoot.querySelectorAll('.card')).to.have.lengthOf(1);
  });

  it('is a bitmap too, twice as fine as the screen, without an image that a policy could refuse', async () => {
    const element = await shown<CoverageMeter>(`<coverage-meter data='${covered}'></coverage-meter>`);
    const file = await element.toBlob('image/png');
    expect(file!.type).to.equal('image/png');
    const bitmap = await createImageBitmap(file!);
    expect(bitmap.width).to.equal(2 * element.offsetWidth);
  });

  it('is nothing where there is nothing to show', async () => {
    const idle = await shown<KpiCard>('<kpi-card kpi="win-rate"></kpi-card>');
    const hidden = await shown<CoverageMeter>(`<coverage-meter hidden data='${covered}'></coverage-meter>`);
    for (const element of [idle, hidden]) {
      expect(element.toSVG()).to.equal('');
      expect(await element.toBlob()).to.equal(null);
    }
    expect(await hidden.toBlob('text/csv').then(file => file!.text())).to.equal(hidden.toCSV());
  });
});

describe('the table side', () => {
  const turned = async (): Promise<KpiCard> => {
    const element = await shown<KpiCard>(`<kpi-card kpi="win-rate" ${october} by="owner" data='${JSON.stringify(deals)}'></kpi-card>`);
    element.renderRoot.querySelector<HTMLButtonElement>('.turn')!.click();
    await element.updateComplete;
    [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.back .link')].at(-1)!.click();
    await element.updateComplete;
    return element;
  };
  const toolsOf = (element: KpiCard): HTMLButtonElement[] => [...element.renderRoot.querySelectorAll<HTMLButtonElement>('[part=tools] button')];

  it('copies with tabs between the columns, and says so', async () => {
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { written.push(text); return Promise.resolve(); } } });
    const element = await turned();
    toolsOf(element).find(({ textContent }) => textContent.includes('Copy'))!.click();
    await new Promise(resolve => { setTimeout(resolve, 0); });
    await element.updateComplete;
    expect(written[0]!.split('\n').map(line => line.split('\t')[0])).to.have.members(['Group', 'Ann', 'Bob']);
    expect(element.renderRoot.querySelector('[role=status]')!.textContent).to.equal('Copied.');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('hands out files of the three types, named by KPI and period', async () => {
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function save() { saved.push(this.download); };
    const element = await turned();
    for (const button of toolsOf(element).slice(-3)) button.click();
    await waitUntil(() => saved.length === 3, 'three files', { timeout: 5000 });
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.have.members(['win-rate-2026-10-01.csv', 'win-rate-2026-10-01.svg', 'win-rate-2026-10-01.png']);
  });
});

describe('a card that is loading', () => {
  it('has its title and period, and says how far it has come', async () => {
    const csv = `id,status,closedAt\n${Array.from({ length: 40 }, (_, at) => `${at},${at % 4 === 0 ? 'won' : 'lost'},2026-10-05`).join('\n')}\n`;
    let end = (): void => { throw new Error('not asked'); };
    const element = placed<KpiCard>(`<kpi-card kpi="win-rate" ${october}></kpi-card>`);
    element.fetch = () => Promise.resolve(new Response(new ReadableStream<Uint8Array>({
      start(way) {
        const bytes = new TextEncoder().encode(csv);
        way.enqueue(bytes.subarray(0, 400));
        end = () => { way.enqueue(bytes.subarray(400)); way.close(); };
      },
    }), { headers: { 'content-type': 'text/csv' } }));
    element.src = '/deals.csv';
    await waitUntil(() => /\d+ rows/.test(textOf(element)), 'rows so far', { timeout: 5000 });
    expect(element.state).to.equal('loading');
    expect(textOf(element)).to.contain('Win rate').and.to.contain('October 2026');
    end();
    await waitUntil(() => element.state === 'ready', 'ready', { timeout: 5000 });
    expect(element.answer?.figures).to.include({ won: 10, closed: 40 });
  });
});

describe('an empty card', () => {
  it('leads to the period before where that has a value', async () => {
    const element = await shown<KpiCard>(`<kpi-card kpi="win-rate" period="2026-11" as-of="2026-11-30" timezone="UTC" data='${JSON.stringify(deals)}'></kpi-card>`);
    const [way] = element.renderRoot.querySelectorAll<HTMLButtonElement>('.msg .btn');
    expect(way!.textContent).to.contain('Show');
    way!.click();
    await settled(element);
    expect(element.answer?.figures).to.include({ won: 3, closed: 7 });
  });

  it('leads out of its filters', async () => {
    const element = await shown<KpiCard>(`<kpi-card kpi="win-rate" ${october} filter='{"owner":["Nobody"]}' data='${JSON.stringify(deals)}'></kpi-card>`);
    expect(element.state).to.equal('empty');
    element.renderRoot.querySelector<HTMLButtonElement>('.msg .btn')!.click();
    await settled(element);
    expect(element.answer?.figures).to.include({ won: 3, closed: 7 });
  });
});
