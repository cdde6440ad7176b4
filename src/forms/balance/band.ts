/** The band to be in, as shares: the thresholds around the good level. */
import type { Answer } from '../../core/kpi/answer.js';

export interface Band { readonly low: number; readonly high: number }

export function bandOf({ bands = [] }: Answer): Band | undefined {
  const at = bands.findIndex(({ level }) => level === 'good');
  if (at < 0) return undefined;
  return { low: bands[at - 1]?.to ?? 0, high: bands[at]!.to ?? 1 };
}

/** 36–50, in percent without the sign. */
export const bandText = ({ low, high }: Band, number: (value: number) => string): string => `${number(low * 100)}–${number(high * 100)}`;
