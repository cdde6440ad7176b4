/** What a page does with an element in its life: made apart, moved, taken away, put back, copied, carried into another document. */
import { expect } from '@open-wc/testing';
import { deals, next, october, placed, quietly, settled, shown } from './setting.js';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';

// Three of seven.
const rate = 3 / 7;
const withData = (card: KpiCard): KpiCard => Object.assign(card, { kpi: 'win-rate', period: '2026-10', asOf: '2026-10-31', timezone: 'UTC', data: { deals } });

describe('the life of an element', () => {
  it('may be made and fed before it stands on a page', async () => {
    const card = withData(document.createElement('kpi-card'));
    expect(card.answer).to.equal(undefined);
    placed('<div></div>').append(card);
    await settled(card);
    expect(card.answer?.value).to.be.closeTo(rate, 1e-12);
  });

  it('may be moved: it keeps its answer, and its data is not read again', async () => {
    const [from, to] = [placed('<div></div>'), placed('<div></div>')];
    const card = withData(document.createElement('kpi-card'));
    from.append(card);
    await settled(card);
    const { answer } = card;
    let loads = 0;
    card.addEventListener('kpi-load', () => { loads++; });
    to.append(card);
    await settled(card);
    expect(card.answer).to.equal(answer);
    expect(loads).to.equal(0);
  });

  it('leaves a dashboard and finds another: each time the numbers of where it stands', async () => {
    const board = (markup: object): KpiDashboard => Object.assign(placed<KpiDashboard>(`<kpi-dashboard ${october} hide="filter"></kpi-dashboard>`), { data: markup });
    const one = board({ deals }), other = board({ deals: deals.filter(({ owner }) => owner === 'Ann') });
    const card = document.createElement('kpi-card');
    card.kpi = 'win-rate';
    one.append(card);
    await settled(card);
    expect(card.answer?.value).to.be.closeTo(rate, 1e-12);
    card.remove();
    other.append(card);
    await settled(card);
    // Ann won two of three.
    expect(card.answer?.value).to.be.closeTo(2 / 3, 1e-12);
  });

  it('may be taken away before it has drawn, and put back', async () => {
    await quietly(async () => {
      const place = placed('<div></div>');
      const card = withData(document.createElement('kpi-card'));
      place.append(card);
      card.remove();
      await Promise.resolve();
      place.append(card);
      card.remove();
      place.append(card);
      await settled(card);
      expect(card.renderRoot.querySelectorAll('.card')).to.have.length(1);
      expect(card.answer?.value).to.be.closeTo(rate, 1e-12);
    });
  });

  it('may be copied: the copy has what the attributes say, and does not share with its original', async () => {
    const original = await shown<KpiCard>(`<kpi-card kpi="win-rate" ${october} data='{ "figures": { "won": 1, "closed": 4 } }'></kpi-card>`);
    const copy = original.cloneNode(true) as KpiCard;
    original.data = { figures: { won: 3, closed: 4 } };
    original.after(copy);
    await settled(copy);
    await settled(original);
    expect([copy.answer?.value, original.answer?.value]).to.deep.equal([0.25, 0.75]);
  });

  it('may be carried into another document, with its looks', async () => {
    await quietly(async () => {
      const frame = document.createElement('iframe');
      placed('<div></div>').append(frame);
      const card = withData(document.createElement('kpi-card'));
      placed('<div></div>').append(card);
      await settled(card);
      frame.contentDocument!.body.append(card);
      await settled(card);
      expect(card.ownerDocument).to.equal(frame.contentDocument);
      expect(card.answer?.value).to.be.closeTo(rate, 1e-12);
      expect(frame.contentWindow!.getComputedStyle(card).display).to.equal('block');
      card.data = { figures: { won: 1, closed: 2 } };
      await settled(card);
      expect(card.answer?.value).to.equal(0.5);
      placed('<div></div>').append(card);
      expect(getComputedStyle(card).display).to.equal('block');
    });
  });

  it('may be emptied and drawn again by who does not know it', async () => {
    const board = Object.assign(placed<KpiDashboard>(`<kpi-dashboard ${october}><kpi-card kpi="win-rate"></kpi-card></kpi-dashboard>`), { data: { deals } });
    await next(board, 'kpi-load');
    for (let time = 0; time < 3; time++) {
      const { innerHTML } = board;
      board.innerHTML = '';
      board.innerHTML = innerHTML;
    }
    const card = board.querySelector<KpiCard>('kpi-card')!;
    await settled(card);
    expect(card.answer?.value).to.be.closeTo(rate, 1e-12);
  });
});
