import type { FormInput } from '../form.js';

/** The width of one of the two blocks under the scale: side by side from 720 px on, else one over the other. */
export const columnOf = ({ width, card }: FormInput): number => (card >= 720 ? (width - 32) / 2 : width);
