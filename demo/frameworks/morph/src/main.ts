/** The page is text that is made anew each time, as a server would send it, and idiomorph brings what is there into its shape. */
import { Idiomorph } from 'idiomorph';
import 'kpi-elements/define/all.js';
import { away, bands, kpis, oneMore, records } from '../../company.js';

const app = document.querySelector<HTMLElement>('#app')!;
let times = 0, changed = false, shown = !away, more = false, role = 'head-of-sales';
const heard: string[] = [];
const october = 'period="2026-10" as-of="2026-10-31" timezone="UTC"';

const page = (): string => `
  <main>
    <button id="again">Draw again</button>
    <button id="change">Change</button>
    <button id="more">One more</button>
    <button id="toggle">Away, back</button>
    <button id="role">Next role</button>
    <output id="times">${times}</output>
    <output id="heard">${heard.join(' ')}</output>
    ${shown ? section() : ''}
  </main>`;

const section = (): string => `
  <section>
    <kpi-dashboard id="board" ${october}>
      ${(more ? [...kpis, oneMore] : kpis).map(kpi => `<kpi-card id="of-${kpi}" kpi="${kpi}" form="stat"></kpi-card>`).join('')}
    </kpi-dashboard>
    <kpi-card id="bound" ${october} kpi="win-rate" form="ranked" by="owner" label="${changed ? 'Still won' : 'Won'}" target="${changed ? 0.4 : 0.3}" ${changed ? 'hidden' : ''}></kpi-card>
    <kpi-card id="written" kpi="win-rate" form="bullet" as-of="2026-10-31" target="0.35" data='{ "figures": { "won": 30, "closed": 100 } }'></kpi-card>
    <kpi-dashboard id="roles" ${october} role="${role}"></kpi-dashboard>
    <velocity-gauge id="asking" src="./slow.json"></velocity-gauge>
  </section>`;

function draw(): void {
  Idiomorph.morph(app, page(), { morphStyle: 'innerHTML' });
  // What is no text is set on the element: morphing leaves properties alone.
  for (const dashboard of document.querySelectorAll('kpi-dashboard')) dashboard.data = records;
  const bound = document.querySelector<HTMLElementTagNameMap['kpi-card']>('#bound');
  if (!bound) return;
  bound.data = records;
  bound.bands = bands;
}

function hear(what: string): void {
  heard.push(what);
  draw();
}

app.addEventListener('click', event => {
  const { id } = event.target as Element;
  if (id === 'again') times++;
  else if (id === 'change') changed = true;
  else if (id === 'more') more = true;
  else if (id === 'toggle') shown = !shown;
  else if (id === 'role') role = 'executive';
  else if (id === 'bound') return hear('click');
  draw();
});
app.addEventListener('kpi-load', event => { if (isBound(event)) hear(`kpi-load:${event.detail.state}`); });
app.addEventListener('kpi-select', event => { if (isBound(event)) hear(`kpi-select:${event.detail.mark.key ?? ''}`); });

const isBound = ({ target }: Event): boolean => target instanceof Element && target.id === 'bound';

draw();
