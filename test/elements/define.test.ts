import { expect } from '@open-wc/testing';
import { defineAll } from '../../src/define/define-all.js';
import { settled } from './setting.js';
import type { KpiCard } from '../../src/elements/kpi-card.js';

const tags = ['kpi-dashboard', 'kpi-filter', 'kpi-card', 'funnel-by-stage', 'velocity-gauge', 'coverage-meter', 'ltv-cac-ratio', 'talk-listen-ratio'];

/** A registry that notes what it is given. */
function noting(known: readonly string[] = []): { readonly registry: Pick<CustomElementRegistry, 'get' | 'define'>; readonly given: Map<string, CustomElementConstructor> } {
  const given = new Map<string, CustomElementConstructor>();
  return { given, registry: { get: tag => (known.includes(tag) ? HTMLElement : given.get(tag)), define: (tag, element) => { given.set(tag, element); } } };
}

describe('registering', () => {
  it('registers every tag on import, the dashboard first', () => {
    const { registry, given } = noting();
    defineAll({ registry });
    expect([...given.keys()]).to.have.members(tags);
    expect(given.keys().next().value).to.equal('kpi-dashboard');
    for (const tag of tags) expect(customElements.get(tag), tag).to.be.a('function');
  });

  it('leaves a tag alone that is already defined', () => {
    const { registry, given } = noting(['kpi-card']);
    defineAll({ registry });
    expect(given.has('kpi-card')).to.equal(false);
    expect(() => { defineAll(); }).not.to.throw();
  });

  it('keeps the roots from the page when it is told to, and shows the same', async () => {
    const { registry, given } = noting();
    defineAll({ registry, shadow: 'closed' });
    customElements.define('kpi-card-closed', given.get('kpi-card')!);
    const element = document.createElement('kpi-card-closed') as KpiCard;
    element.kpi = 'win-rate';
    element.data = { figures: { won: 30, closed: 100 } };
    document.body.append(element);
    await settled(element);
    expect(element.shadowRoot).to.equal(null);
    expect(element.renderRoot.querySelector('.v')?.textContent).to.equal('30.0%');
    element.remove();
  });

  it('takes null, which frameworks set for what is left out, as nothing', async () => {
    const element = document.createElement('kpi-card');
    Object.assign(element, { kpi: 'win-rate', src: null, sources: null, period: null, variant: null, label: null, data: { figures: { won: 1, closed: 2 } } });
    document.body.append(element);
    await settled(element);
    expect(element.state).to.equal('ready');
    expect(element.issues).to.deep.equal([]);
    Object.assign(element, { data: null });
    await settled(element);
    expect(element.state).to.equal('idle');
    element.remove();
  });
});
