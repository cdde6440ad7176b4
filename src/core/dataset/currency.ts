import { memo } from './memo.js';
import type { Dataset } from './table.js';

/** The currency of all records that name one; `undefined` where they name several, or none. */
export function onlyCurrency(dataset: Dataset): string | undefined {
  return memo(dataset, 'currency', () => {
    const found = new Set<string>();
    for (const [kind, { columns }] of dataset.tables) {
      const column = columns.get('currency');
      if (column?.type === 'text' && kind !== 'prices') for (const word of column.words) found.add(word);
    }
    return found.size === 1 ? [...found][0] : undefined;
  });
}
