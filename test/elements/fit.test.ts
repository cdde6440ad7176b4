import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { generateCrm, type Crm } from '../../demo/data/index.js';
import type { KpiElement } from '../../src/elements/kpi-element.js';
import { given, longWords, times } from '../helpers/extremes.js';
import { misplaced } from '../helpers/misplaced.js';
import { boards, drawings, made, states, type Subject } from '../helpers/subjects.js';
import { placed, settled } from './setting.js';

/** From 220 to 1,200 px. */
const widths = [220, 232, 248, 264, 279, 280, 300, 320, 340, 360, 390, 420, 450, 479, 480, 520, 560, 600, 660, 719, 720, 799, 800, 860, 928, 1060, 1200];
const crm = (language: string, deals: number): Crm => generateCrm({ seed: 3, now: '2026-11-23T12:40:00Z', deals, language });

/** A new width is measured in the next frame and drawn before the one after it, however long they take. */
async function drawn(element: KpiElement): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await element.updateComplete;
}

/** A dashboard's cards and its filter are looked at each for itself. */
const within = (element: KpiElement): readonly KpiElement[] => [element, ...[...element.renderRoot.querySelectorAll<KpiElement>('kpi-filter, kpi-card, velocity-gauge, funnel-by-stage, coverage-meter, ltv-cac-ratio, talk-listen-ratio')]];

async function faults(element: KpiElement, subject: Subject): Promise<string[]> {
  const found: string[] = [];
  const place = placed<HTMLElement>('<div></div>');
  // All at the top of the window: what is not in sight is not drawn. In a wide typeface, as most pages have, not the browser's narrow serifs.
  place.style.cssText = 'position: fixed; inset: 0 auto auto 0; font-family: "DejaVu Sans", Verdana, sans-serif';
  place.append(element);
  // Its words come by themselves.
  await waitUntil(() => element.renderRoot.textContent.trim() !== '' && within(element).every(each => subject.fetch || each.state !== 'loading'), `${subject.name} draws nothing`, { timeout: 40_000 });
  await subject.then?.(element);
  for (const width of widths) {
    place.style.width = `${width}px`;
    await drawn(element);
    expect(element.offsetWidth).to.equal(width);
    for (const each of within(element)) {
      expect(each.renderRoot.textContent.trim(), `${subject.name} at ${width}`).not.to.equal('');
      found.push(...misplaced(each).map(fault => `${subject.name}, ${width} px: ${fault}`));
    }
  }
  return found;
}

/** All at once, so that a frame is waited for once a width. */
const allFaults = async (subjects: readonly Subject[], language: string, data: Crm): Promise<string[]> => (await Promise.all(subjects.map(subject => faults(made(subject, language, element => { element.data = data; }), subject)))).flat();

describe('the texts of an element', () => {
  // One engine, since it takes long.
  if (navigator.userAgent.includes('Chrome')) {
    it(`neither overlap nor are cut at ${widths.length} widths`, async function () {
      this.timeout(90_000);
      const elements: KpiElement[] = [], data = crm('ru', 900);
      expect(await Promise.all(drawings.map(subject => faults(elements[elements.push(made(subject, 'ru', element => { element.data = data; })) - 1]!, subject))).then(found => found.flat())).to.deep.equal([]);
      for (const element of elements) expect([element.localName, element.state, element.renderRoot.querySelector('[part~=drawing]')?.textContent.trim() === '']).to.deep.equal([element.localName, 'ready', false]);
    });

    for (const [numbers, language, factor] of [['huge', 'de', 1e8], ['tiny', 'ru', 4e-10], ['negative', 'de', -1234]] as const) {
      it(`nor with ${numbers} numbers and long words, ${language}`, async function () {
        this.timeout(90_000);
        expect(await allFaults(drawings, language, times(longWords(crm(language, 400), language), factor))).to.deep.equal([]);
      });
    }

    it('nor with ready-made figures of any unit', async function () {
      this.timeout(90_000);
      expect(await allFaults(given([987_654_321_012.34, 0.000_004, -12_345_678]), 'de', crm('de', 10))).to.deep.equal([]);
    });

    it('nor in any state, in a dashboard or a filter', async function () {
      this.timeout(90_000);
      expect(await allFaults([...states, ...boards], 'de', times(longWords(crm('de', 400), 'de'), 100))).to.deep.equal([]);
    });
  }

  it('are found where they do lie on each other, leave the element or are cut', async () => {
    const element = placed<KpiElement>(`<kpi-card kpi="win-rate" form="stat" data='{"figures":{"won":30,"closed":100}}'></kpi-card>`);
    await settled(element);
    expect(misplaced(element)).to.deep.equal([]);
    const title = element.renderRoot.querySelector<HTMLElement>('[part~=title]')!, value = element.renderRoot.querySelector<HTMLElement>('[part~=value]')!;
    const down = value.getBoundingClientRect().top - title.getBoundingClientRect().top;
    title.style.cssText = `position: relative; inset-block-start: ${down}px`;
    expect(misplaced(element).join()).to.contain('lies on');
    title.style.cssText = 'position: relative; inset-inline-start: 5000px';
    expect(misplaced(element).join()).to.contain('leaves the element');
    title.style.cssText = 'display: block; overflow: hidden; inline-size: 20px; white-space: nowrap';
    expect(misplaced(element).join()).to.contain('is cut');
  });
});
