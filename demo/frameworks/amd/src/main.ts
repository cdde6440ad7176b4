import $ from 'jquery';
import { away, bands, kpis, oneMore, records } from '../../company.js';

let times = 0;
const october = { period: '2026-10', 'as-of': '2026-10-31', timezone: 'UTC' };
const app = $<HTMLElement>('#app');
const output = (id: string) => $('<output>', { id });
const hear = (what: string): void => { $('#heard').text(`${$('#heard').text()} ${what}`.trim()); };
const card = (kpi: string) => $('<kpi-card>', { kpi, form: 'stat' });

function section(): JQuery {
  const board = $('<kpi-dashboard>', { id: 'board', ...october }).prop('data', records).append(kpis.map(card));
  const bound = $('<kpi-card>', { id: 'bound', ...october, kpi: 'win-rate', form: 'ranked', by: 'owner' })
    .prop({ data: records, bands, label: 'Won', target: 0.3, hidden: false })
    .on('click', () => { hear('click'); })
    .on('kpi-load', ({ originalEvent }) => { if (originalEvent instanceof CustomEvent) hear(`kpi-load:${originalEvent.detail.state}`); })
    .on('kpi-select', ({ originalEvent }) => { if (originalEvent instanceof CustomEvent) hear(`kpi-select:${originalEvent.detail.mark.key ?? ''}`); });
  return $('<section>').append(
    board, bound,
    // jQuery takes `data` in `$(tag, { … })` for its own store: as an attribute it is said with `attr`.
    $('<kpi-card>', { id: 'written', kpi: 'win-rate', form: 'bullet', 'as-of': '2026-10-31', target: '0.35' }).attr('data', '{ "figures": { "won": 30, "closed": 100 } }'),
    $('<kpi-dashboard>', { id: 'roles', ...october, role: 'head-of-sales' }).prop('data', records),
    $('<velocity-gauge>', { id: 'asking', src: './slow.json' }),
  );
}

const button = (id: string, text: string, press: () => void) => $('<button>', { id, text }).on('click', press);

app.append($('<main>').append(
  button('again', 'Draw again', () => { $('#times').text(++times); $('#board').append($('#board').children()); }),
  button('change', 'Change', () => { $('#bound').prop({ label: 'Still won', target: 0.4, hidden: true }); }),
  button('more', 'One more', () => { $('#board').append(card(oneMore)); }),
  button('toggle', 'Away, back', () => { if ($('section').length > 0) $('section').remove(); else $('main').append(section()); }),
  button('role', 'Next role', () => { $('#roles').attr('role', 'executive'); }),
  output('times').text(0), output('heard'), ...(away ? [] : [section()]),
));
