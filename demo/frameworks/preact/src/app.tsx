import { useState } from 'preact/hooks';
import type {} from 'kpi-elements/types/preact';
import { away, bands, kpis, oneMore, records } from '../../company.js';

const october = { period: '2026-10', 'as-of': '2026-10-31', timezone: 'UTC' };

export function App() {
  const [times, setTimes] = useState(0);
  const [changed, setChanged] = useState(false);
  const [shown, setShown] = useState(!away);
  const [more, setMore] = useState(false);
  const [role, setRole] = useState('head-of-sales');
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (what: string) => { setHeard(before => [...before, what]); };
  return (
    <main>
      <button id="again" onClick={() => { setTimes(times + 1); }}>Draw again</button>
      <button id="change" onClick={() => { setChanged(true); }}>Change</button>
      <button id="more" onClick={() => { setMore(true); }}>One more</button>
      <button id="toggle" onClick={() => { setShown(!shown); }}>Away, back</button>
      <button id="role" onClick={() => { setRole('executive'); }}>Next role</button>
      <output id="times">{times}</output>
      <output id="heard">{heard.join(' ')}</output>
      {shown && (
        <section>
          <kpi-dashboard id="board" {...october} data={records}>
            {(more ? [...kpis, oneMore] : kpis).map(kpi => <kpi-card key={kpi} kpi={kpi} form="stat" />)}
          </kpi-dashboard>
          <kpi-card
            id="bound" {...october} kpi="win-rate" form="ranked" by="owner" data={records} bands={bands}
            label={changed ? 'Still won' : 'Won'} target={changed ? 0.4 : 0.3} hidden={changed}
            onClick={() => { hear('click'); }}
            onkpi-load={event => { hear(`kpi-load:${event.detail.state}`); }}
            onkpi-select={event => { hear(`kpi-select:${event.detail.mark.key ?? ''}`); }}
          />
          <kpi-card id="written" kpi="win-rate" form="bullet" as-of="2026-10-31" target={0.35} data='{ "figures": { "won": 30, "closed": 100 } }' />
          <kpi-dashboard id="roles" {...october} role={role} data={records} />
          <velocity-gauge id="asking" src="./slow.json" />
        </section>
      )}
    </main>
  );
}
