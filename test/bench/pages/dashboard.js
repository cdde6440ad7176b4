/** The real dashboard over 100,000 deals: a role is shown, an owner is ticked in its filter. */
import { generateCrm } from '../../../demo/data/index.ts';
import '../../../src/define/all.ts';
import { frames } from './frames.js';

const now = '2026-11-23T12:40:00Z';
const board = document.createElement('kpi-dashboard');
board.asOf = now;
board.timezone = 'UTC';

const filterOf = () => board.renderRoot.querySelector('kpi-filter');
const owners = () => [...filterOf().renderRoot.querySelectorAll('details')].find(details => details.querySelector('input[value="r01"], input[value^="rep"], input') && /owner/i.test(details.querySelector('summary').textContent));
const cards = () => [...board.renderRoot.querySelector('.grid').children].filter(element => 'answer' in element);

/** Until the dashboard and its cards have nothing more to do. */
async function settled() {
  await board.updateComplete;
  for (let quiet = 0; quiet < 3;) {
    await frames(1);
    quiet = [board, filterOf(), ...cards()].every(element => !element?.isUpdatePending) ? quiet + 1 : 0;
  }
}

const all = async () => { await board.updateComplete; await Promise.all([filterOf(), ...cards()].map(element => element.updateComplete)); await board.updateComplete; };

globalThis.bench = {
  async load(deals) {
    const crm = generateCrm({ now, deals });
    const read = new Promise(resolve => { board.addEventListener('kpi-load', resolve, { once: true }); });
    board.salesRole = 'executive';
    board.data = crm;
    document.body.append(board);
    await read;
    await settled();
    return Object.fromEntries(Object.entries(crm).map(([kind, records]) => [kind, records.length]));
  },
  async show(role) {
    board.salesRole = role;
    await settled();
    const list = owners();
    list.open = true;
    await settled();
    return cards().map(({ answer, form, localName }) => ({ kpi: answer?.kpi, state: answer?.state, tag: localName, form }));
  },
  owners: () => [...owners().querySelectorAll('input[type=checkbox]')].map(({ value }) => value).filter(value => value !== ''),
  /** One click; the time is that of the whole page until nothing moves. */
  async tick(owner) {
    const box = [...owners().querySelectorAll('input[type=checkbox]')].find(({ value }) => value === owner);
    const before = cards().map(({ answer }) => answer);
    const start = performance.now();
    // From a timer, as from a hand: the browser books what a debugger evaluates under no script.
    await new Promise(resolve => { setTimeout(() => { box.click(); resolve(); }); });
    await all();
    const done = performance.now() - start;
    await settled();
    return { done, changed: cards().filter(({ answer }, at) => answer !== before[at]).length, of: before.length, wall: performance.now() - start };
  },
};
