/**
 * The house's walls: who may know whom, room by room. A room may import itself, the rooms in `may`, and the packages in
 * `packages`; everything else is behind a wall.
 */

export const rooms = [
  { room: 'src/core/statistics', may: [], packages: ['d3-array'] },
  { room: 'src/core/records', may: [], packages: ['zod/mini'] },
  { room: 'src/core/dataset', may: ['src/core/records', 'src/core/statistics'], packages: ['d3-array'] },
  { room: 'src/core/kpi', may: ['src/core/dataset', 'src/core/statistics', 'src/core/records'], packages: ['d3-array'] },
  { room: 'src/core/read', may: ['src/core/records', 'src/core/dataset', 'src/core/kpi/did-you-mean'], packages: ['zod/mini'] },
  { room: 'src/core/kpis', may: ['src/core/kpi'], packages: [], apart: /^[a-z-]+\.ts$/ },
  { room: 'src/core/roles', may: ['src/core/kpis', 'src/core/kpi', 'src/core/read/issue'], packages: [], apart: /^(?!index|role|layout)[a-z-]+\.ts$/, but: ['src/core/roles/role'] },
  { room: 'src/core/locales', may: ['src/core/kpi', 'src/core/kpis', 'src/core/read/issue', 'src/core/read/suggest'], packages: [] },
  { room: 'src/core/format', may: ['src/core/dataset/calendar', 'src/core/kpi', 'src/core/locales', 'src/core/format'], packages: [] },
  { room: 'src/core/schema', may: ['src/core/records', 'src/core/kpi', 'src/core/kpis', 'src/core/locales'], packages: ['zod/mini'] },
  { room: 'src/schema', may: ['src/core/schema'], packages: [] },
  { room: 'src/cli/check', may: ['src/core'], packages: [] },
  { room: 'src/cli', may: ['src/core', 'src/cli/check'], packages: ['node:fs', 'node:process', 'node:util'] },
  { room: 'src/source', may: ['src/core'], packages: ['zod/mini'] },
  { room: 'src/worker', may: ['src/source', 'src/core'], packages: [] },
  { room: 'src/forms', may: ['src/core'], packages: ['d3-array', 'd3-shape', 'lit'] },
  { room: 'src/theme', may: [], packages: ['lit'] },
  { room: 'src/elements', may: ['src/core', 'src/source', 'src/forms', 'src/theme'], packages: ['lit', '@lit/context'] },
  { room: 'src/index', may: ['src/core', 'src/elements', 'src/define', 'src/source'], packages: [] },
  { room: 'src/define', may: ['src/elements', 'src/source', 'src/core'], packages: ['lit'] },
];

/** What an import from a file breaks, as a sentence; `undefined` where it stands in its room. */
export function wall(file, target, isPackage) {
  if (/^d3(-selection|-transition|-axis)?$/.test(target)) return `${target} stays out: import d3's modules that compute (house: d3 computes, lit draws)`;
  const own = roomOf(file);
  if (!own) return undefined;
  if (isPackage) {
    const allowed = own.packages.some(name => target === name || target.startsWith(`${name}/`));
    if (!allowed) return `${own.room} may not import ${target}${own.packages.length > 0 ? `; it may import ${own.packages.join(', ')}` : ''}`;
    if (own.room === 'src/forms' && /^lit/.test(target) && !/\/(draw[a-z-]*|[a-z-]*draw|[a-z-]*styles|form|drawing)\.ts$/.test(file)) return 'a layout knows no lit: drawing belongs into draw.ts, css into styles.ts';
    if (own.room === 'src/forms' && /^d3/.test(target) && /\/(draw|styles)[a-z-]*\.ts$/.test(file)) return 'd3 computes, lit draws: what needs d3 belongs into a layout';
    return undefined;
  }
  const other = roomOf(target) ?? (target.startsWith('src/core') ? { room: 'src/core' } : undefined);
  if (other && other.room === own.room) return neighbours(own, file, target);
  if (own.may.some(room => target === room || target.startsWith(`${room}/`) || target === `${room}.ts` || target.replace(/\.ts$/, '') === room)) return undefined;
  return `${own.room} may not know ${other?.room ?? target}: ${own.may.length > 0 ? `it may know ${own.may.join(', ')}` : 'it knows nobody'}`;
}

/** Forms do not know each other; KPIs do not know each other. */
function neighbours(own, file, target) {
  if (own.room === 'src/forms') {
    const form = path => /^src\/forms\/([a-z-]+)\//.exec(path)?.[1];
    const [from, to] = [form(file), form(target)];
    return to !== undefined && to !== 'marks' && from !== to && from !== undefined ? `forms do not know each other: ${from} may not import ${to}` : undefined;
  }
  const name = path => path.slice(own.room.length + 1);
  if (own.apart?.test(name(file)) && name(file) !== 'index.ts' && !own.but?.includes(target.replace(/\.ts$/, ''))) return `${own.room.split('/').at(-1)} do not know each other: what two of them need belongs a room down`;
  return undefined;
}

const roomOf = path => rooms.filter(({ room }) => path.startsWith(`${room}/`) || path === `${room}.ts`).sort((a, b) => b.room.length - a.room.length)[0];
