/** One close date for two meanings: while a deal is open it is what is expected, then it is when it closed. */
import type { Column } from './preset.js';

/**
 * Where nothing tells the outcome the date counts as a closing: the deal is then left out as `unknown-outcome`, and
 * not taken for open.
 */
export const closing = (path: string): { readonly closedAt: Column; readonly expectedCloseAt: Column } => ({
  closedAt: (get, { status }) => (status === 'open' ? undefined : get(path)),
  expectedCloseAt: (get, { status }) => (status === 'open' ? get(path) : undefined),
});
