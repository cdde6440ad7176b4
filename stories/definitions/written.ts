/** A formula as one line of text, by the names of its figures. */
import type { Formula } from '../../src/core.js';

export function written(formula: Formula): string {
  if (typeof formula === 'string') return formula;
  if ('value' in formula) return String(Math.round(formula.value * 1000) / 1000);
  if ('scope' in formula) return formula.scope;
  if ('share' in formula) return formula.share.join(' ÷ ');
  if ('quotient' in formula) return formula.quotient.map(held).join(' ÷ ');
  if ('product' in formula) return formula.product.map(held).join(' × ');
  if ('sum' in formula) return formula.sum.map(held).join(' + ');
  if ('minus' in formula) return formula.minus.map(held).join(' − ');
  if ('max' in formula) return `max(${formula.max.map(written).join(', ')})`;
  if ('power' in formula) return formula.power.map(held).join(' ^ ');
  if ('first' in formula) return formula.first.map(written).join(' ?? ');
  if ('when' in formula) return `${written(formula.then)}, ${formula.when.map(part => (typeof part === 'string' && ['<', '<=', '>=', '>'].includes(part) ? part : written(part as Formula))).join(' ')}`;
  if ('bound' in formula) return `${formula.bound === 'low' ? '⌊' : '⌈'}${formula.of}`;
  if ('history' in formula) return `${formula.history}(${formula.of}, ${formula.periods})`;
  if ('dropOff' in formula) return `${formula.dropOff.join(' ÷ ')} < ${formula.below}, ${formula.by}`;
  return formula.missing;
}

/** Within another formula, what is more than a name stands in brackets. */
const held = (formula: Formula): string => (typeof formula === 'string' || 'value' in formula || 'scope' in formula || 'bound' in formula || 'history' in formula ? written(formula) : `(${written(formula)})`);
