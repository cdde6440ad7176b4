/** Every call a dot over its share. A column that would be too high takes smaller dots, then dots for several calls. */
import { rounded } from '../marks/extent.js';
import type { FormInput } from '../form.js';
import type { Band } from './band.js';
import { bins, type Bin } from './bins.js';

export interface Column extends Bin {
  /** Its middle, in percent. */
  readonly x: number;
  readonly dots: number;
  readonly inBand: boolean;
  /** A column of one bin can be asked for its calls; one of several bins has no key to ask by. */
  readonly mark?: number;
}

export interface Strip {
  readonly height: number;
  /** From dot to dot, and their radius, in px. */
  readonly pitch: number;
  readonly radius: number;
  /** How many calls a dot stands for. */
  readonly per: number;
  readonly columns: readonly Column[];
}

const highest = 96, leastPitch = 4;

export function strip({ answer, width, card }: FormInput, band: Band | undefined): Strip {
  const usual = card >= 480 ? 7 : card >= 280 ? 6 : 5;
  const binned = (pitch: number): readonly Bin[] => bins(answer.rows ?? [], Math.min(3, Math.max(1, Math.ceil(pitch / (width / 100)))), band?.low ?? 0);
  const tallestOf = (some: readonly Bin[]): number => Math.max(0, ...some.map(({ calls }) => calls));
  // The largest dots of which the highest column has room, in bins as narrow as the dots allow: then columns touch like a crowd.
  const shrunk = Array.from({ length: usual - leastPitch + 1 }, (_, less) => usual - less).find(each => tallestOf(binned(each)) * each <= highest);
  const pitch = shrunk ?? usual;
  const found = binned(pitch), most = tallestOf(found);
  const per = shrunk === undefined ? round(most / Math.floor(highest / usual)) : 1;
  let marks = 0;
  const columns = found.map((bin): Column => {
    const middle = (bin.from + bin.to) / 2;
    return { ...bin, x: rounded(middle), dots: Math.max(1, Math.round(bin.calls / per)), inBand: band !== undefined && middle > band.low * 100 && middle < band.high * 100, ...(bin.keys.length === 1 && { mark: marks++ }) };
  });
  const tallest = Math.max(0, ...columns.map(({ dots }) => dots));
  return { height: Math.max(24, tallest * pitch + 14), pitch, radius: pitch / 2 - 0.5, per, columns };
}

/** The next of 2, 5, 10, 20, 50 … */
function round(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find(step => step * power >= least) ?? 10) * power;
}
