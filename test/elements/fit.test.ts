import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { generateCrm } from '../../demo/data/index.js';
import type { KpiElement } from '../../src/elements/kpi-element.js';
import { misplaced } from '../helpers/misplaced.js';
import { drawings, made } from '../helpers/subjects.js';
import { placed, settled } from './setting.js';

/** From 220 to 1,200 px. */
const widths = [220, 232, 248, 264, 279, 280, 300, 320, 340, 360, 390, 420, 450, 479, 480, 520, 560, 600, 660, 719, 720, 799, 800, 860, 928, 1060, 1200];
/** In the language with the longest words: the layouts' own tests place both. */
const language = 'ru';
const data = generateCrm({ seed: 3, now: '2026-11-23T12:40:00Z', deals: 900, language });

/** A new width is measured in the next frame and drawn before the one after it, however long they take. */
async function drawn(element: KpiElement): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await element.updateComplete;
}

async function faults(element: KpiElement): Promise<string[]> {
  const found: string[] = [];
  const place = placed<HTMLElement>('<div></div>');
  // All at the top of the window: what is not in sight is not drawn.
  place.style.cssText = 'position: fixed; inset: 0 auto auto 0';
  place.append(element);
  // Its words come by themselves.
  await waitUntil(() => element.renderRoot.querySelector('[part~=drawing]'), `${element.localName} draws nothing`, { timeout: 20_000 });
  expect(element.state, element.localName).to.equal('ready');
  for (const width of widths) {
    place.style.width = `${width}px`;
    await drawn(element);
    expect(element.offsetWidth).to.equal(width);
    expect(element.renderRoot.querySelector('[part~=drawing]')!.textContent.trim(), `${element.localName} at ${width}`).not.to.equal('');
    found.push(...misplaced(element).map(each => `${width} px: ${each}`));
  }
  return found;
}

describe('the texts of an element', () => {
  // All at once, so that a frame is waited for once a width; one engine, since it takes long.
  if (navigator.userAgent.includes('Chrome')) {
    it(`neither overlap nor are cut at ${widths.length} widths`, async function () {
      this.timeout(90_000);
      const found = await Promise.all(drawings.map(async subject => (await faults(made(subject, language, element => { element.data = data; }))).map(each => `${subject.name}, ${each}`)));
      expect(found.flat()).to.deep.equal([]);
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
