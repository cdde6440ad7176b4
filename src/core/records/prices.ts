import { id, kind, moment, money, text } from './kind.js';

/** A rival's price beside the own one. */
export const prices = kind('prices', ['product', 'competitor', 'own', 'rival'], { product: id(), competitor: text(), at: moment(), own: money(), rival: money(), currency: text() });
export type Price = typeof prices.record;
