/** A share of a scale in percent, kept to three decimals and within the plot. */
export const percent = (value: number, top: number): number => (top > 0 ? rounded(Math.min(1, Math.max(0, value / top)) * 100) : 0);

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** From one place of the plot to another, in percent of its width. */
export interface Extent { readonly from: number; readonly to: number }

export const extent = (from: number, to: number, top: number): Extent => ({ from: percent(from, top), to: percent(to, top) });
