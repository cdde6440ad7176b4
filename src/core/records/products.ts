import { id, kind, money, text } from './kind.js';

/** What is sold. */
export const products = kind('products', ['id'], { id: id(), name: text(), listPrice: money(), currency: text() });
export type Product = typeof products.record;
