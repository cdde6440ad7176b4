/** The same faults through one element of each kind: the right state, a sentence in its language, nothing lost, nothing thrown. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { en } from '../../src/core/locales/en.js';
import { words as ru } from '../../src/core/locales/ru/words.js';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';
import type { KpiElement } from '../../src/elements/kpi-element.js';
import type { Progress } from '../../src/source/body.js';
import { faulty, logOf } from './faulty.js';
import { october, placed, quietly, textOf } from './setting.js';

const patient = { timeout: 20_000 };
const escaped = (url: string): string => url.replaceAll('&', '&amp;');
const until = (element: KpiElement | KpiDashboard, ...states: readonly string[]) => waitUntil(() => states.includes(element.state), `it is ${element.state}, not ${states.join(' or ')}`, { timeout: 40_000 });
const put = <E extends Element>(tag: string, url: string, attributes = '', inner = ''): E => placed<E>(`<${tag} src="${escaped(url)}" kind="deals" ${october} ${attributes}>${inner}</${tag.split(' ')[0]!}>`);

const cases: readonly { readonly fault: string; readonly code: string; readonly attributes?: string }[] = [
  { fault: 'latency', code: 'timeout', attributes: 'timeout="1.5"' },
  { fault: 'slow', code: 'timeout', attributes: 'timeout="1.5"' },
  { fault: 'reset', code: 'network' },
  { fault: 'cut-chunked', code: 'truncated' },
  { fault: 'cut-fixed', code: 'truncated' },
  { fault: 'cut-lines', code: 'truncated' },
  { fault: 'type', code: 'wrong-content' },
  { fault: 'page', code: 'html' },
  { fault: 'disguised', code: 'html' },
  { fault: 'nothing', code: 'empty' },
  { fault: 'broken', code: 'not-json' },
  { fault: 'partial', code: 'http-206' },
  { fault: 'status?code=401', code: 'http-401' },
  { fault: 'status?code=403', code: 'http-403' },
  { fault: 'status?code=429', code: 'http-429' },
  { fault: 'status?code=500', code: 'http-500' },
  { fault: 'status?code=503', code: 'http-503' },
  { fault: 'endless', code: 'too-large', attributes: 'max-bytes="200000"' },
  { fault: 'bomb', code: 'too-large', attributes: 'max-bytes="2000000"' },
];

describe('an element whose data does not come', function () {
  // Patience takes seven seconds at most, a busy machine more.
  this.timeout(60_000);
  for (const { fault, code, attributes } of cases) {
    it(`${fault}: error in a card and a gauge, stale in a dashboard that had data`, async () => {
      await quietly(async () => {
        const address = async (more = ''): Promise<string> => { const url = await faulty(fault); return url + more; };
        const sentences: readonly Readonly<Record<string, string>>[] = [en.states.failures, ru.states.failures];
        const board = put<KpiDashboard>('kpi-dashboard lang="ru"', await address('&good'), attributes, '<kpi-card kpi="win-rate"></kpi-card>');
        const heard: string[] = [];
        board.addEventListener('kpi-error', event => { heard.push(event.detail.code); });
        await until(board, 'ready');
        const card = put<KpiCard>('kpi-card kpi="win-rate" lang="en"', await address(), attributes), gauge = put<KpiElement>('velocity-gauge lang="ru"', await address(), attributes);
        void board.reload();
        await Promise.all([until(card, 'error'), until(gauge, 'error'), until(board, 'stale')]);
        await waitUntil(() => textOf(gauge) !== '' && textOf(card) !== '', 'the words do not come', patient);
        for (const [at, element] of [card, gauge].entries()) {
          expect(element.issues.map(issue => issue.code)).to.include(code);
          expect(textOf(element)).to.contain(sentences[at]![code]);
        }
        const [widget] = board.getElementsByTagName('kpi-card');
        expect([widget!.state, widget!.answer?.value]).to.deep.equal(['stale', 0.3]);
        expect(heard).to.deep.equal([code]);
        await waitUntil(() => textOf(board).includes(sentences[1]![code]!), `it says ${textOf(board)}`, patient);
      });
    });
  }

  it('redirect to another origin: error where headers are set, which reach nobody else; else it is followed', async () => {
    await quietly(async () => {
      const url = await faulty('redirect'), tags = ['kpi-card kpi="win-rate" lang="en"', 'velocity-gauge lang="ru"', 'kpi-dashboard lang="ru"'];
      const elements = tags.map(tag => placed<KpiCard>(`<${tag} kind="deals" ${october}></${tag.split(' ')[0]!}>`));
      for (const element of elements) Object.assign(element, { headers: { authorization: 'Bearer secret' }, src: url });
      await Promise.all(elements.map(element => until(element, 'error')));
      for (const [at, element] of elements.entries()) await waitUntil(() => textOf(element).includes((at === 0 ? en : ru).states.failures.network), textOf(element), patient);
      expect(new Set((await logOf(url)).map(({ host }) => host)).size).to.equal(1);
      const followed = put<KpiCard>('kpi-card kpi="win-rate"', await faulty('redirect'));
      await until(followed, 'ready');
    });
  });

  it('is empty where there is no content (204)', async () => {
    const card = put<KpiCard>('kpi-card kpi="win-rate"', await faulty('204'));
    await until(card, 'empty');
    expect(card.answer?.reason).to.equal('no-closed-deals');
  });

  it('says which of several sources did not arrive, in each language, and uses the others', async () => {
    const sources = JSON.stringify({ deals: await faulty('csv'), leads: await faulty('status?code=500'), reps: await faulty('page') });
    for (const [lang, says] of [['en', 'Leads and reps did not arrive.'], ['ru', 'Не пришли:']] as const) {
      const card = placed<KpiCard>(`<kpi-card kpi="win-rate" lang="${lang}" ${october}></kpi-card>`);
      card.sources = JSON.parse(sources) as Record<string, string>;
      await until(card, 'partial');
      await waitUntil(() => textOf(card).includes(says), textOf(card), patient);
      expect([card.answer?.state, card.answer?.reason, card.answer?.value]).to.deep.equal(['partial', 'missing-leads,reps', 0.3]);
      expect(card.issues.map(({ path, code }) => [path, code])).to.deep.include.members([['leads', 'http-500'], ['reps', 'html']]);
    }
  });

  it('keeps of several sources what came before, where one fails later', async () => {
    const card = placed<KpiCard>(`<kpi-card kpi="win-rate" ${october}></kpi-card>`);
    card.sources = { deals: `${await faulty('status?code=500')}&good`, leads: await faulty('good') };
    await until(card, 'ready');
    await card.reload();
    expect([card.state, card.answer?.value]).to.deep.equal(['stale', 0.3]);
  });
});

describe('an element that asks', function () {
  this.timeout(60_000);
  it('takes the newest answer, whatever arrives last', async () => {
    const card = put<KpiCard>('kpi-card kpi="win-rate"', await faulty('late?ms=500'));
    await aTimeout(30);
    card.src = await faulty('nothing');
    await until(card, 'error');
    await aTimeout(700);
    expect([card.state, card.answer]).to.deep.equal(['error', undefined]);
  });

  it('asks once for equal sources, whoever asks', async () => {
    const url = await faulty('late?ms=200'), tags = ['kpi-card kpi="win-rate"', 'kpi-card kpi="deals-won"', 'velocity-gauge', 'kpi-dashboard'];
    const elements = tags.map(tag => put<KpiCard>(tag, url));
    await Promise.all(elements.map(element => until(element, 'ready', 'empty', 'partial')));
    expect(await logOf(url)).to.have.length(1);
  });

  it('ends its request when it leaves the page, asks nothing there, and begins again when it is put back', async () => {
    const url = await faulty('latency'), card = put<KpiCard>('kpi-card kpi="win-rate" refresh="0.1"', url), place = card.parentNode!;
    await waitUntil(async () => (await logOf(url)).length === 1, 'it does not ask', patient);
    card.remove();
    await waitUntil(async () => (await logOf(url))[0]!.ended, 'the request goes on', patient);
    card.maxBytes = 5000;
    await aTimeout(300);
    expect(await logOf(url)).to.have.length(1);
    place.append(card);
    await waitUntil(async () => (await logOf(url)).length === 2, 'it does not begin again', patient);
  });

  it('asks again by the clock, not while the page is hidden, and at once when it was due meanwhile', async () => {
    let hidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    const url = await faulty('good'), card = put<KpiCard>('kpi-card kpi="win-rate"', url, 'refresh="0.2"');
    await until(card, 'ready');
    await aTimeout(500);
    expect(await logOf(url)).to.have.length(1);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(async () => (await logOf(url)).length >= 3, 'it does not ask again', patient);
    card.remove();
    Reflect.deleteProperty(document, 'hidden');
    const asked = (await logOf(url)).length;
    await aTimeout(400);
    expect(await logOf(url)).to.have.length(asked);
  });

  it('has headers from a function, once again where they are refused; a new function of the same page is no new question', async () => {
    const url = await faulty('token?token=young'), asked: boolean[] = [], card = placed<KpiCard>(`<kpi-card kpi="win-rate" ${october}></kpi-card>`);
    const headers = (expired: boolean): Promise<Record<string, string>> => { asked.push(expired); return Promise.resolve({ authorization: `Bearer ${expired ? 'young' : 'old'}` }); };
    card.headers = headers;
    card.src = url;
    await until(card, 'ready');
    card.headers = expired => headers(expired);
    await card.updateComplete;
    await aTimeout(50);
    expect([asked, (await logOf(url)).length]).to.deep.equal([[false, true], 2]);
  });

  it('tells how far it is', async () => {
    const url = await faulty('csv'), card = placed<KpiCard>(`<kpi-card kpi="win-rate" ${october}></kpi-card>`), told: Progress[] = [];
    card.addEventListener('kpi-progress', event => { told.push(event.detail); });
    card.src = url;
    await until(card, 'ready');
    expect(told.at(-1)).to.include({ rows: 10 }).and.to.have.property('bytes').greaterThan(100);
  });

  it('keeps what it shows while a 304 says that it is still so, and is younger for it', async () => {
    const url = await faulty('unchanged'), card = put<KpiCard>('kpi-card kpi="win-rate"', url);
    await until(card, 'ready');
    const { answer } = card;
    await card.reload();
    expect([card.state, card.answer?.value, (await logOf(url)).length]).to.deep.equal(['ready', answer?.value, 2]);
  });

  it('says what is wrong with how it asks, and asks all the same', async () => {
    const card = put<KpiCard>('kpi-card kpi="win-rate"', await faulty('good'), 'timeout="soon" credentials="all" refresh="-1"');
    await until(card, 'ready');
    expect(card.issues.map(({ path }) => path)).to.include.members(['timeout', 'credentials', 'refresh']);
  });
});
