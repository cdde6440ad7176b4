import { aTimeout, expect } from '@open-wc/testing';
import { generateCrm } from '../../demo/data/index.js';
import { catalogue } from '../../src/core.js';
import type { KpiElement } from '../../src/elements/kpi-element.js';
import { mainKind } from '../../src/elements/main-kind.js';
import { barriers, next, placed, settled, textOf } from './setting.js';

const data = generateCrm({ seed: 3, now: '2026-11-23T12:40:00Z', deals: 900, language: 'en' });
const flagships = ['funnel-by-stage', 'funnel-by-stage variant="open"', 'velocity-gauge', 'coverage-meter', 'ltv-cac-ratio', 'talk-listen-ratio'];
const forms = ['stat', 'bullet', 'ranked', 'trend'];

async function full(tag: string, width = 560): Promise<KpiElement> {
  const element = placed<KpiElement>(`<${tag} as-of="2026-11-23T12:40:00Z" timezone="UTC"></${tag.split(' ')[0]!}>`);
  element.style.width = `${width}px`;
  element.data = data;
  await settled(element);
  await aTimeout(50);
  await element.updateComplete;
  return element;
}

for (const tag of [...flagships, ...forms.map(form => `kpi-card kpi="win-rate" form="${form}"`)]) {
  describe(`<${tag}>`, () => {
    it('takes a bare list for the kind of its KPI', () => {
      const { mainKind: stated, subject } = placed<KpiElement>(`<${tag}></${tag.split(' ')[0]!}>`) as unknown as { readonly mainKind: string; readonly subject: string };
      expect(stated).to.equal(mainKind(catalogue.get(subject)!));
    });

    it('has an answer, and says it', async () => {
      const element = await full(tag);
      expect(element.state).to.equal('ready');
      expect(element.renderRoot.querySelector('.num .v')?.textContent).to.match(/\d/);
      expect(element.renderRoot.querySelector('[part=drawing]')?.childElementCount).to.be.greaterThan(0);
    });

    it('leaves no gap in a sentence', async () => {
      expect(textOf(await full(tag))).to.not.match(/\{|\}|undefined|NaN|Infinity|\[object/);
    });

    it('has no barrier that axe knows, wide and narrow', async () => {
      for (const width of [220, 560, 928]) expect(await barriers(await full(tag, width)), `${width} px`).to.deep.equal([]);
    });

    it('stays within its box', async () => {
      for (const width of [220, 360, 560, 928]) {
        const element = await full(tag, width);
        expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });

    it('gives the records behind each of its marks', async () => {
      const element = await full(tag);
      const marks = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-mark][tabindex]')];
      for (const mark of marks) {
        const chosen = next<{ kpi: string; records: unknown[] }>(element, 'kpi-select');
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        expect((await chosen).detail.records, mark.getAttribute('aria-label') ?? mark.textContent).to.be.an('array');
        await element.updateComplete;
      }
    });
  });
}

describe('<coverage-meter> with its target met', () => {
  it('says so, and has no barrier that axe knows', async () => {
    const element = placed<KpiElement>(`<coverage-meter data='{"figures":{"open":500,"won":1200,"target":1000}}'></coverage-meter>`);
    for (const width of [220, 928]) {
      element.style.width = `${width}px`;
      await aTimeout(50);
      await settled(element);
      expect(textOf(element)).to.contain('Target met.');
      expect(element.renderRoot.querySelector('.num .v')?.textContent).to.equal('120%');
      expect(await barriers(element), `${width} px`).to.deep.equal([]);
    }
  });
});

describe('a drawing', () => {
  it('measures its texts in the page\u2019s own font, also where the first guess of its width was right', async () => {
    document.body.style.fontFamily = '"DejaVu Sans", sans-serif';
    const element = await full('ltv-cac-ratio', 360);
    const edge = element.getBoundingClientRect().right;
    const texts = [...element.renderRoot.querySelectorAll('.chart text')];
    expect(texts.length).to.be.greaterThan(5);
    for (const text of texts) expect(text.getBoundingClientRect().right, text.textContent).to.be.at.most(edge);
    document.body.style.fontFamily = '';
  });

  it('begins at the right from right to left, and its texts are not turned over', async () => {
    const element = await full('coverage-meter');
    element.dir = 'rtl';
    const chart = element.renderRoot.querySelector('.chart .plot')!.getBoundingClientRect();
    const first = element.renderRoot.querySelector('.chart .plot rect.solid')!.getBoundingClientRect();
    expect(first.right).to.be.closeTo(chart.right, 1);
    const [text] = element.renderRoot.querySelectorAll<SVGTextElement>('.chart .plot text');
    // Turned over with the drawing, and back again by itself.
    const turned = [element.renderRoot.querySelector('.chart .plot')!, text!].map(node => new DOMMatrix(getComputedStyle(node).transform).a);
    expect(turned).to.deep.equal([-1, -1]);
  });

  it('grows with the type that a reader has asked for', async () => {
    const element = await full('coverage-meter');
    const sized = (): number => parseFloat(getComputedStyle(element.renderRoot.querySelector('[part=title]')!).fontSize);
    expect(sized()).to.equal(14);
    document.documentElement.style.fontSize = '32px';
    expect(sized()).to.equal(28);
    document.documentElement.style.fontSize = '10px';
    expect(sized()).to.equal(14);
    document.documentElement.style.fontSize = '';
  });
});
