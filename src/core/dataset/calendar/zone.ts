/**
 * Wall time: milliseconds as if the zone's clock were UTC. In it periods and bins are plain arithmetic, without daylight
 * saving, and a calendar day is its own midnight, which no zone shifts.
 */
import type { MomentColumn } from '../table.js';

const hour = 3_600_000;

/** The time that a clock in the zone shows at that moment. */
export function toWall(utc: number, zone: string): number {
  return Number.isNaN(utc) || zone === 'UTC' ? utc : utc + offsetAt(utc, zone);
}

/** The moment at which a clock shows that time: the earlier of two, and past a gap by its length. */
export function fromWall(wall: number, zone: string): number {
  if (Number.isNaN(wall) || zone === 'UTC') return wall;
  const before = offsetAt(wall - 24 * hour, zone), after = offsetAt(wall + 24 * hour, zone);
  const candidates = [wall - Math.max(before, after), wall - Math.min(before, after)].filter(utc => toWall(utc, zone) === wall);
  return candidates.length > 0 ? Math.min(...candidates) : wall - before;
}

/** Days are untouched, missing stays missing. */
export function wallColumn(column: MomentColumn, zone: string): Float64Array {
  const { values, days } = column;
  if (zone === 'UTC') return values;
  const offsets = table(zone);
  const wall = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    wall[row] = days?.[row] === 1 || Number.isNaN(value) ? value : value + offsets(value);
  }
  return wall;
}

const offsetAt = (utc: number, zone: string): number => table(zone)(utc);

const tables = new Map<string, (utc: number) => number>();
const quarter = hour / 4;

/** Zones change their offset on quarter hours only: one look-up in `Intl` per month that has no change, per quarter hour else. */
function table(zone: string): (utc: number) => number {
  let found = tables.get(zone);
  if (!found) {
    const read = reader(zone);
    const months = new Map<number, number>(), quarters = new Map<number, number>();
    const span = 30 * 24 * hour;
    found = utc => {
      const month = Math.floor(utc / span);
      let whole = months.get(month);
      if (whole === undefined) {
        const start = read(month * span), end = read((month + 1) * span), middle = read((month + 0.5) * span);
        months.set(month, whole = start === end && start === middle ? start : NaN);
      }
      if (!Number.isNaN(whole)) return whole;
      const place = Math.floor(utc / quarter);
      let offset = quarters.get(place);
      if (offset === undefined) quarters.set(place, offset = read(place * quarter));
      return offset;
    };
    tables.set(zone, found);
  }
  return found;
}

function reader(zone: string): (utc: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  return utc => {
    const part = new Map(format.formatToParts(utc).map(({ type, value }) => [type, value]));
    const at = (name: Intl.DateTimeFormatPartTypes) => Number(part.get(name));
    const year = part.get('era') === 'BC' ? 1 - at('year') : at('year');
    const wall = new Date(0);
    wall.setUTCFullYear(year, at('month') - 1, at('day'));
    wall.setUTCHours(at('hour'), at('minute'), at('second'), 0);
    return wall.getTime() - Math.floor(utc / 1000) * 1000;
  };
}
