import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Failure } from '../../src/source/failure.js';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import { barriers, deals, next, october, placed, quietly, settled, shown, textOf } from './setting.js';

const thirty = '{"figures":{"won":30,"closed":100}}';
const card = (attributes: string): string => `<kpi-card kpi="win-rate" ${attributes}></kpi-card>`;

describe('a card with ready-made figures', () => {
  it('shows 30 won of 100 closed as 30.0%', async () => {
    const element = await shown<KpiCard>(card(`data='${thirty}'`));
    expect(element.state).to.equal('ready');
    expect(element.answer?.value).to.equal(0.3);
    expect(textOf(element)).to.contain('Win rate').and.to.contain('30.0%').and.to.contain('of closed deals').and.to.contain('100 deals');
  });

  it('takes the same as a property', async () => {
    const element = await shown<KpiCard>(card(''));
    expect(element.state).to.equal('idle');
    element.data = { figures: { won: 30, closed: 100 } };
    await settled(element);
    expect(element.answer?.value).to.equal(0.3);
  });

  it('honours a property that was set before the upgrade', async () => {
    const element = document.createElement('kpi-card-later') as KpiCard;
    element.kpi = 'win-rate';
    element.data = { figures: { won: 1, closed: 2 } };
    document.body.append(element);
    const { KpiCard: Card } = await import('../../src/elements/kpi-card.js');
    customElements.define('kpi-card-later', class extends Card {});
    await settled(element);
    expect(element.answer?.value).to.equal(0.5);
    expect(Object.hasOwn(element, 'data')).to.equal(false);
    element.remove();
  });

  it('says a share of few cases as a count, with its interval and without a verdict', async () => {
    const element = await shown<KpiCard>(card(`data='{"figures":{"won":3,"closed":7}}'`));
    expect(textOf(element)).to.contain('3 of 7').and.to.contain('Too few for a judgement.').and.to.contain('16–75%');
    expect(element.answer?.verdict?.level).to.equal('none');
  });

  it('gives an answer that nobody can change', async () => {
    const element = await shown<KpiCard>(card(`data='${thirty}'`));
    expect(Object.isFrozen(element.answer)).to.equal(true);
    expect(Object.isFrozen(element.answer?.figures)).to.equal(true);
  });

  it('takes a label, leaves out what is hidden and has it in no other place', async () => {
    const element = await shown<KpiCard>(card(`data='${thirty}' label="Our rate" hide="footer verdict"`));
    expect(textOf(element)).to.contain('Our rate').and.not.to.contain('100 deals');
    expect(element.renderRoot.querySelector('.verdict')).to.equal(null);
  });

  it('does not say a period that it does not know', async () => {
    const bare = await shown<KpiCard>(card(`data='${thirty}'`));
    const told = await shown<KpiCard>(card(`data='${thirty}' period="2026-10" as-of="2026-12-31"`));
    expect(bare.renderRoot.querySelector('[part=period]')?.textContent.trim()).to.equal('');
    expect(told.renderRoot.querySelector('[part=period]')?.textContent.trim()).to.equal('October 2026');
  });

  it('computes again with a figure changed: 40 of 100 is 0.4', async () => {
    const element = await shown<KpiCard>(card(`data='${thirty}'`));
    const told = next<{ value: number }>(element, 'kpi-what-if');
    expect(element.whatIf({ won: 40 }).value).to.equal(0.4);
    expect((await told).detail.value).to.equal(0.4);
  });
});

describe('the back of a card', () => {
  const back = async (kpi: string, data: object): Promise<string> => {
    const element = placed<KpiCard>(`<kpi-card kpi="${kpi}" lang="en" as-of="2026-11-23"></kpi-card>`);
    element.data = data;
    await settled(element);
    element.renderRoot.querySelector<HTMLButtonElement>('.turn')!.click();
    await element.updateComplete;
    return element.renderRoot.querySelector('[part=back]')!.textContent.replace(/\s+/g, ' ');
  };

  it('has the thresholds as numbers, each with its judgement and its source', async () => {
    const text = await back('show-rate', { figures: { held: 90, noShow: 10 } });
    expect(text).to.match(/below 70%.+70% to 80%.+from 80%/);
    expect(text).to.include('rule of thumb');
  });

  it('sets the formula with the figures of the period: 30 won over 100 closed', async () => {
    expect(await back('win-rate', { figures: { won: 30, closed: 100 } })).to.match(/30won100closed=30.0%/);
  });
});

describe('a card with records', () => {
  it('wins 3 of 7 in October, and says that one deal has no close date', async () => {
    const element = await shown<KpiCard>(card(october));
    element.data = { deals };
    await settled(element);
    expect(element.answer?.figures).to.include({ won: 3, closed: 7 });
    expect(textOf(element)).to.contain('3 of 7').and.to.contain('1 without a close date');
  });

  it('gives back the objects of the host', async () => {
    const element = await shown<KpiCard>(card(october));
    element.data = { deals };
    await settled(element);
    expect(element.recordsOf({ figure: 'won' })).to.deep.equal([deals[0], deals[1], deals[3]]);
    expect(element.recordsOf({ figure: 'won' })[0]).to.equal(deals[0]);
  });

  it('reads an object that was changed in place when it is told to', async () => {
    const own = { deals: deals.slice(0, 4) };
    const element = await shown<KpiCard>(card(october));
    element.data = own;
    await settled(element);
    expect(element.answer?.figures['won']).to.equal(3);
    own.deals = deals.slice(0, 2);
    await element.reload();
    expect(element.answer?.figures['won']).to.equal(2);
  });

  it('takes a bare list as the main kind of its KPI', async () => {
    const element = await shown<KpiCard>(card(`${october} data='${JSON.stringify(deals)}'`));
    expect(element.answer?.figures).to.include({ won: 3, closed: 7 });
  });

  it('filters by what it is told, and tells what it cannot use', async () => {
    const ann = await shown<KpiCard>(card(`${october} filter='{"owner":["Ann"]}' data='${JSON.stringify(deals)}'`));
    expect(ann.answer?.figures).to.include({ won: 2, closed: 3 });
    const wrong = await shown<KpiCard>(card(`${october} filter='Ann' target="much" data='${JSON.stringify(deals)}'`));
    expect(wrong.answer?.figures).to.include({ won: 3, closed: 7 });
    expect(wrong.issues.map(({ path, code }) => `${path} ${code}`)).to.include.members(['filter not-json', 'target not-number']);
  });
});

describe('data from elsewhere', () => {
  it('reads an address, and fires kpi-load when it has', async () => {
    const element = placed<KpiCard>(card(''));
    const loaded = next<{ state: string }>(element, 'kpi-load');
    element.src = `data:application/json,${encodeURIComponent(thirty)}`;
    expect((await loaded).detail.state).to.equal('ready');
    expect(element.answer?.value).to.equal(0.3);
  });

  it('reads CSV as its main kind', async () => {
    const csv = 'id,status,closedAt\n1,won,2026-10-02\n2,lost,2026-10-03\n';
    const element = await shown<KpiCard>(card(`${october} src="data:text/csv,${encodeURIComponent(csv)}"`));
    expect(element.answer?.figures).to.include({ won: 1, closed: 2 });
  });

  it('reads a script of the page and follows its changes', async () => {
    const page = placed<HTMLElement>(`<div><script type="application/json" id="some-data">{ "figures": { "won": 1, "closed": 4 } }</script><kpi-card kpi="win-rate" src="#some-data"></kpi-card></div>`);
    const element = page.querySelector('kpi-card')!;
    await settled(element);
    expect(element.answer?.value).to.equal(0.25);
    page.querySelector('script')!.textContent = '{ "figures": { "won": 3, "closed": 4 } }';
    await aTimeout(20);
    await settled(element);
    expect(element.answer?.value).to.equal(0.75);
  });

  it('puts several sources together, and is partial when one does not arrive', async () => {
    const list = `data:application/json,${encodeURIComponent(JSON.stringify(deals))}`;
    const both = await shown<KpiCard>(card(`${october} sources='${JSON.stringify({ deals: list, reps: 'data:application/json,[]' })}'`));
    expect(both.state).to.equal('ready');
    const one = await shown<KpiCard>(card(`${october} sources='${JSON.stringify({ deals: list, reps: '/nowhere.json' })}'`));
    expect(one.state).to.equal('partial');
    expect(textOf(one)).to.contain('Reps did not arrive.');
  });

  it('keeps the last good data when a later reading fails, and says that it is old', async () => {
    const element = await shown<KpiCard>(card(`src="data:application/json,${encodeURIComponent(thirty)}"`));
    const fetched = window.fetch;
    window.fetch = () => Promise.resolve(new Response('', { status: 504 }));
    const failed = next<Failure>(element, 'kpi-error');
    await element.reload();
    window.fetch = fetched;
    expect((await failed).detail.code).to.equal('http-504');
    expect(element.state).to.equal('stale');
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(textOf(element)).to.contain('30.0%').and.to.contain('504').and.to.contain('Retry');
    element.renderRoot.querySelector<HTMLButtonElement>('.note-bar button')!.click();
    await waitUntil(() => element.state === 'ready', 'it stays old');
  });

  it('takes the newest of two answers, whichever arrives last', async () => {
    const fetched = window.fetch;
    window.fetch = async url => {
      const late = String(url).includes('late');
      await aTimeout(late ? 60 : 5);
      return new Response(JSON.stringify({ figures: { won: late ? 1 : 2, closed: 4 } }), { headers: { 'content-type': 'application/json' } });
    };
    const element = placed<KpiCard>(card('src="/late.json"'));
    element.src = '/soon.json';
    await aTimeout(100);
    await settled(element);
    window.fetch = fetched;
    expect(element.answer?.value).to.equal(0.5);
  });
});

describe('wrong input', () => {
  const cases: readonly { what: string; attributes: string; state: string; says: string; code: string }[] = [
    { what: 'text that is not JSON', attributes: `data='{bad'`, state: 'error', says: 'it is not JSON', code: 'not-json' },
    { what: 'a number for data', attributes: `data='5'`, state: 'error', says: 'The data is 5', code: 'not-data' },
    { what: 'a kind that there is not', attributes: `data='{"dils":[]}'`, state: 'error', says: 'no known kind', code: 'unknown-kind' },
    { what: 'an empty list', attributes: `data='[]'`, state: 'empty', says: 'No deal was won or lost in this period.', code: 'no-closed-deals' },
    { what: 'records without the kind that it needs', attributes: `data='{"leads":[]}'`, state: 'empty', says: 'No deals in the data.', code: 'needs-deals' },
    { what: 'an address that answers 404', attributes: 'src="/nowhere.json"', state: 'error', says: 'The server answered with 404.', code: 'http-404' },
    { what: 'a page in place of data', attributes: 'src="data:text/html,<p>Hello"', state: 'error', says: 'a page', code: 'html' },
    { what: 'an id that is not on the page', attributes: 'src="#nobody"', state: 'error', says: 'no such data element', code: 'no-element' },
    { what: 'a period that is none', attributes: `data='${thirty}' period="2026-Q9"`, state: 'error', says: 'unknown period', code: 'misuse' },
    { what: 'a dimension that is none', attributes: `data='${JSON.stringify(deals)}' by="ownr"`, state: 'error', says: 'ownr', code: 'misuse' },
    { what: 'amounts that are no numbers', attributes: `data='{"deals":[{"id":1,"status":"won","closedAt":"2026-10-01","amount":"lots"}]}' ${october}`, state: 'ready', says: '1 of 1', code: 'not-a-number' },
  ];
  for (const { what, attributes, state, says, code } of cases) {
    it(`${what}: ${state}, a sentence, an event and an issue`, async () => {
      await quietly(async () => {
        const heard: string[] = [];
        const listen = (event: Event): void => { heard.push(event.type); };
        for (const name of ['kpi-load', 'kpi-error']) document.addEventListener(name, listen);
        const element = await shown<KpiCard>(card(attributes));
        for (const name of ['kpi-load', 'kpi-error']) document.removeEventListener(name, listen);
        expect(element.state).to.equal(state);
        expect(element.matches(`:state(${state})`)).to.equal(true);
        expect(textOf(element)).to.contain(says);
        expect(element.issues.map(issue => issue.code)).to.include(code);
        expect(heard).to.include(state === 'error' ? 'kpi-error' : 'kpi-load');
      });
    });
  }

  it('a KPI that there is not: names the nearest', async () => {
    await quietly(async () => {
      const element = document.createElement('kpi-card');
      element.setAttribute('kpi', 'win-rat');
      const failed = next<Failure>(element, 'kpi-error');
      document.body.append(element);
      expect((await failed).detail).to.include({ code: 'unknown-kpi', message: 'unknown kpi: win-rat; did you mean win-rate?' });
      expect(element.state).to.equal('error');
      expect(textOf(element)).to.contain('did you mean win-rate?');
      element.remove();
    });
  });
});

describe('a card in its page', () => {
  it('is told in the language of its place, two on one page, and follows a change', async () => {
    const page = placed<HTMLElement>(`<div><p lang="ru"><kpi-card kpi="win-rate" data='${thirty}'></kpi-card></p><kpi-card kpi="win-rate" data='${thirty}'></kpi-card></div>`);
    const [russian, english] = page.querySelectorAll('kpi-card');
    await settled(english!);
    await waitUntil(() => textOf(russian!) !== '', 'the words of a language arrive', { timeout: 10_000 });
    expect(textOf(english!)).to.contain('30.0%').and.to.contain('100 deals');
    expect(textOf(russian!)).to.contain('30,0 %').and.to.contain('100 сделок');
    page.querySelector('p')!.lang = 'en';
    await aTimeout(20);
    await settled(russian!);
    expect(textOf(russian!)).to.contain('30.0%');
  });

  it('comes back as it was after it was taken out and put elsewhere', async () => {
    const element = await shown<KpiCard>(card(`data='${thirty}'`));
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(10);
    parent.append(element);
    await settled(element);
    expect(element.state).to.equal('ready');
    expect(textOf(element)).to.contain('30.0%');
  });

  it('asks again after it was taken out while it was loading', async () => {
    const element = placed<KpiCard>(card(`src="data:application/json,${encodeURIComponent(thirty)}"`));
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await aTimeout(20);
    await settled(element);
    expect(element.state).to.equal('ready');
  });

  it('does not collapse in a flex row, and fills a grid cell of 220 px', async () => {
    const row = placed<HTMLElement>(`<div><div class="flex"><kpi-card kpi="win-rate" data='${thirty}'></kpi-card></div><div class="narrow"><kpi-card kpi="win-rate" data='${thirty}'></kpi-card></div></div>`);
    const flex = row.querySelector<HTMLElement>('.flex')!, narrow = row.querySelector<HTMLElement>('.narrow')!;
    flex.style.display = 'flex';
    narrow.style.display = 'grid';
    narrow.style.gridTemplateColumns = '220px';
    await aTimeout(50);
    expect(flex.querySelector('kpi-card')!.offsetWidth).to.be.greaterThan(219);
    expect(narrow.querySelector('kpi-card')!.offsetWidth).to.equal(220);
  });

  it('takes a token from a rule on the page, and mixes from it', async () => {
    document.documentElement.style.setProperty('--kpi-accent', 'rgb(0, 128, 0)');
    const element = await shown<KpiCard>(card(`data='${thirty}'`));
    const inner = element.renderRoot.querySelector('.card')!;
    expect(getComputedStyle(inner).getPropertyValue('--kpi-accent').trim()).to.equal('rgb(0, 128, 0)');
    expect(getComputedStyle(inner).getPropertyValue('--kpi-accent-3')).to.contain('rgb(0, 128, 0)');
    document.documentElement.style.removeProperty('--kpi-accent');
  });

  it('turns to its explanation and back by Escape, and keeps the focus where it was', async () => {
    const element = await shown<KpiCard>(card(`data='${thirty}'`));
    const button = (): HTMLButtonElement => element.renderRoot.querySelector('.turn')!;
    button().click();
    await element.updateComplete;
    await aTimeout(0);
    const root = element.renderRoot as ShadowRoot;
    expect(root.activeElement).to.equal(button());
    expect(textOf(element)).to.contain('Definition').and.to.contain('Formula, this period').and.to.contain('Benchmark');
    root.querySelector('.eq')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    await aTimeout(0);
    expect(root.querySelector('.back')).to.equal(null);
    expect(root.activeElement).to.equal(button());
  });

  it('shows the same data as a table and gives it as CSV', async () => {
    const element = await shown<KpiCard>(card(`${october} by="owner" data='${JSON.stringify(deals)}'`));
    const [head, ...lines] = element.toCSV().trim().split('\r\n');
    expect(head).to.match(/^Group,/);
    expect(lines.map(line => line.split(',')[0])).to.have.members(['Ann', 'Bob']);
    element.renderRoot.querySelector<HTMLButtonElement>('.turn')!.click();
    await element.updateComplete;
    [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.link')].at(-1)!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('tbody tr')).to.have.lengthOf(2);
  });

  it('tells of records that were left out, with the records', async () => {
    const element = await shown<KpiCard>(card(october));
    element.data = { deals };
    await settled(element);
    const chosen = next<{ mark: unknown; records: unknown[] }>(element, 'kpi-select');
    element.renderRoot.querySelector<HTMLButtonElement>('.foot .link')!.click();
    const { detail } = await chosen;
    expect(detail.mark).to.deep.equal({ excluded: 'no-closed-at' });
    expect(detail.records).to.deep.equal([deals[8]]);
  });

  it('tells once that a threshold was crossed, and not within 2 % of it', async () => {
    const element = await shown<KpiCard>(`<kpi-card kpi="pipeline-coverage" bands="[2, 3]"></kpi-card>`);
    const heard: unknown[] = [];
    element.addEventListener('kpi-verdict', event => heard.push(event.detail));
    const give = async (open: number): Promise<void> => {
      element.data = { figures: { open, target: 100, won: 0, needed: 3 } };
      await settled(element);
    };
    await give(250);
    await give(301);
    expect(heard).to.deep.equal([]);
    await give(330);
    await give(340);
    expect(heard).to.deep.equal([{ from: 'watch', to: 'good' }]);
  });

  it('has no barrier that axe knows, front, back and table, in every state', async () => {
    const element = await shown<KpiCard>(card(`${october} by="owner" form="ranked" data='${JSON.stringify(deals)}'`));
    expect(await barriers(element)).to.deep.equal([]);
    element.renderRoot.querySelector<HTMLButtonElement>('.turn')!.click();
    await aTimeout(350);
    expect(await barriers(element)).to.deep.equal([]);
    [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.link')].at(-1)!.click();
    await aTimeout(350);
    expect(await barriers(element)).to.deep.equal([]);
    expect(await barriers(await shown(card(`data='{bad'`)))).to.deep.equal([]);
    expect(await barriers(await shown(card('')))).to.deep.equal([]);
  });
});

describe('marks', () => {
  const ranked = (): Promise<KpiCard> => shown<KpiCard>(card(`${october} by="owner" form="ranked" data='${JSON.stringify(deals)}'`));
  const marksOf = (element: KpiCard): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>('[data-mark][tabindex]')];
  const press = (node: Element, key: string): boolean => node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));

  it('are one tab stop, and arrows move between them', async () => {
    const element = await ranked();
    const [first, second] = marksOf(element);
    expect(marksOf(element).map(mark => mark.tabIndex)).to.deep.equal([0, -1]);
    first!.focus();
    press(first!, 'ArrowDown');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(second);
    expect(marksOf(element).map(mark => mark.tabIndex)).to.deep.equal([-1, 0]);
  });

  it('are chosen by Enter, with the records behind them, and let go by Escape', async () => {
    const element = await ranked();
    const [first] = marksOf(element);
    const chosen = next<{ kpi: string; mark: { key: string }; records: unknown[] }>(element, 'kpi-select');
    press(first!, 'Enter');
    const { detail } = await chosen;
    expect(detail.kpi).to.equal('win-rate');
    expect(detail.records).to.have.lengthOf(detail.mark.key === 'Ann' ? 3 : 4);
    await element.updateComplete;
    expect(first!.hasAttribute('data-selected')).to.equal(true);
    expect(textOf(element)).to.contain('Selected:');
    press(first!, 'Escape');
    await element.updateComplete;
    expect(first!.hasAttribute('data-selected')).to.equal(false);
  });

  it('are left by Escape for the drawing around them, from which Tab goes on', async () => {
    const element = await ranked();
    const [first] = marksOf(element);
    first!.focus();
    press(first!, 'Escape');
    expect((element.renderRoot as ShadowRoot).activeElement?.getAttribute('part')).to.equal('drawing');
  });

  it('say what they are beside a bar that has no words, and stop at Escape', async () => {
    const element = await shown<KpiCard>(`<coverage-meter data='{"figures":{"open":300,"won":100,"target":200,"trailingWon":25,"trailingClosed":100}}'></coverage-meter>`);
    const [bar] = marksOf(element);
    bar!.focus();
    const tip = element.renderRoot.querySelector<HTMLElement>('[part=tip]')!;
    expect(tip.hidden).to.equal(false);
    expect(tip.textContent).to.equal('Open pipeline: 300, 3.0×'); // 300 ÷ (200 − 100)
    expect(bar!.getAttribute('aria-label')).to.equal(tip.textContent);
    press(bar!, 'Escape');
    expect(tip.hidden).to.equal(true);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(bar);
  });

  it('stay unselected when the page prevents it', async () => {
    const element = await ranked();
    element.addEventListener('kpi-select', event => { event.preventDefault(); });
    const [first] = marksOf(element);
    first!.click();
    await element.updateComplete;
    expect(first!.hasAttribute('data-selected')).to.equal(false);
  });
});
