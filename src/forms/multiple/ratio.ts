import type { Format } from '../../core/format.js';

/** 3.2, 5.0: a ratio to one without its one. */
export const oneDigit = (format: Format, value: number): string => format.times(value).replace('×', '');
