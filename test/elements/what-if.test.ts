import { expect } from '@open-wc/testing';
import type { VelocityGauge } from '../../src/elements/velocity-gauge.js';
import { barriers, placed, settled } from './setting.js';

/** The sheet's: 186 × 24.2 % × 21,500 ÷ 47 = 20,591 a day. */
const figures = { activeDeals: 186, winRate: 0.242, averageDeal: 21_500, cycleDays: 47 };

async function gauge(attributes = ''): Promise<VelocityGauge> {
  const element = placed<VelocityGauge>(`<velocity-gauge lang="en" as-of="2026-11-23" ${attributes}></velocity-gauge>`);
  element.data = { figures, currency: 'USD' };
  await settled(element);
  return element;
}

const slider = (element: VelocityGauge, figure: string): HTMLInputElement => element.renderRoot.querySelector<HTMLInputElement>(`input[data-lever=${figure}]`)!;
/** What a browser does for an arrow key on a slider. */
function step(slider: HTMLInputElement, by: 1 | -1): void {
  if (by > 0) slider.stepUp(); else slider.stepDown();
  slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

const press = (node: Element, key: string): boolean => node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
const number = (element: VelocityGauge): Element => element.renderRoot.querySelector('[part=value]')!;
const button = (element: VelocityGauge, text: string): HTMLButtonElement => [...element.renderRoot.querySelectorAll('button')].find(each => each.textContent.trim() === text)!;

describe('a what-if', () => {
  it('is asked by a method, shown as imagined, and leaves the answer as it is', async () => {
    const element = await gauge();
    const { value } = element.whatIf({ winRate: 0.272 });
    expect(value).to.be.closeTo(23_143, 1);
    await element.updateComplete;
    expect(number(element).textContent).to.equal('$23,143');
    expect(number(element).matches('.imagined')).to.equal(true);
    expect(element.answer?.figures['winRate']).to.equal(0.242);
    expect(element.renderRoot.querySelector('rect.dashed')).to.not.equal(null);
    button(element, 'Reset').click();
    await element.updateComplete;
    expect(number(element).textContent).to.equal('$20,591');
    expect(number(element).matches('.imagined')).to.equal(false);
  });

  it('goes by keys: a step by an arrow, back by Home, out by Escape; each is told', async () => {
    const element = await gauge();
    const told: (number | null)[] = [];
    element.addEventListener('kpi-what-if', ({ detail }) => { told.push(detail.value); });
    const rate = slider(element, 'winRate');
    step(rate, 1);
    await element.updateComplete;
    // A hundredth more of the rate is a hundredth more of the whole.
    expect(told.at(-1)! / element.answer!.value!).to.be.closeTo(1.01, 1e-6);
    expect(rate.getAttribute('aria-valuetext')).to.equal('24.4%: $20,797 a day');
    press(rate, 'Home');
    await element.updateComplete;
    expect(told.at(-1)).to.equal(element.answer!.value);
    step(rate, -1);
    press(rate, 'Escape');
    await element.updateComplete;
    expect(rate.valueAsNumber).to.be.closeTo(0.242, 1e-9);
    expect(number(element).matches('.imagined')).to.equal(false);
  });

  it('follows a slider that is dragged', async () => {
    const element = await gauge();
    const cycle = slider(element, 'cycleDays');
    cycle.valueAsNumber = 47 * 0.75;
    cycle.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    // 967,758 ÷ 35.25
    expect(number(element).textContent).to.equal('$27,454');
  });

  it('has one tab stop in the drawing until the sliders are out', async () => {
    const element = await gauge();
    const stops = (): number => element.renderRoot.querySelectorAll('[part=drawing] [tabindex="0"], [part=drawing] button').length;
    expect(stops()).to.equal(1);
    button(element, 'What if…').click();
    await element.updateComplete;
    expect(stops()).to.equal(5);
  });

  for (const width of [220, 928]) {
    it(`has no barrier that axe knows, with the sliders out at ${width} px`, async () => {
      const element = await gauge('target="21333"');
      element.style.width = `${width}px`;
      element.whatIf({ winRate: 0.25 });
      await element.updateComplete;
      expect(await barriers(element)).to.deep.equal([]);
    });
  }

  it('throws for a figure that is not there, and shows nothing', async () => {
    const element = await gauge();
    expect(() => element.whatIf({ winrate: 1 })).to.throw(RangeError, 'did you mean winRate?');
    await element.updateComplete;
    expect(number(element).matches('.imagined')).to.equal(false);
  });

  it('of a dial is in its middle too', async () => {
    const element = await gauge('variant="radial"');
    element.whatIf({ winRate: 0.272 });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.dial .number')?.textContent).to.match(/\$23/);
  });
});
