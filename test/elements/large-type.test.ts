import { expect, waitUntil } from '@open-wc/testing';
import { generateCrm } from '../../demo/data/index.js';
import type { KpiElement } from '../../src/elements/kpi-element.js';
import { misplaced } from '../helpers/misplaced.js';
import { drawings, made } from '../helpers/subjects.js';
import { placed } from './setting.js';

const data = generateCrm({ seed: 3, now: '2026-11-23T12:40:00Z', deals: 900, language: 'ru' });
const flagships = drawings.filter(({ tag }) => tag !== 'kpi-card');

/** A reader who asks for text twice as large reads a card of 720 px like one of 360. */
describe('type of twice the size', () => {
  before(() => { document.documentElement.style.fontSize = '32px'; });
  after(() => { document.documentElement.style.fontSize = ''; });

  it('turns columns into rows where they would no longer fit', async () => {
    const place = placed<HTMLElement>('<div></div>');
    place.style.width = '720px';
    const element: KpiElement = made(flagships.find(({ name }) => name === 'funnel')!, 'ru', each => { each.data = data; });
    place.append(element);
    await waitUntil(() => element.renderRoot.querySelector('.funnel .stage'), 'there are no rows', { timeout: 20_000 });
    expect(element.renderRoot.querySelector('.funnel.columns')).to.equal(null);
  });

  it('leaves every text of every drawing in its place, at 720 and 928 px', async function () {
    this.timeout(60_000);
    const found = await Promise.all(flagships.flatMap(subject => [720, 928].map(async width => {
      const place = placed<HTMLElement>('<div></div>');
      place.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${width}px`;
      const element: KpiElement = made(subject, 'ru', each => { each.data = data; });
      place.append(element);
      await waitUntil(() => element.renderRoot.querySelector<HTMLElement>('.chart')?.style.zoom === '2', `${subject.name} does not grow`, { timeout: 30_000 });
      await element.updateComplete;
      // Where zoom is not yet standard, what stands in an enlarged drawing is measured in the drawing's own px: it is held against itself.
      if (!Reflect.has(element, 'currentCSSZoom')) for (const around of element.renderRoot.querySelectorAll('.head, .lead, .foot, .verdict')) around.remove();
      return misplaced(element).map(each => `${subject.name}, ${width} px: ${each}`);
    })));
    expect(found.flat()).to.deep.equal([]);
  });
});
