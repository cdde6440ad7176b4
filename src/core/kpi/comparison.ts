/** What an answer can be compared with. */
export const comparisons = ['previous', 'year', 'none'] as const;

/** The names in a scope's `compare`: `previous year` and `['previous', 'year']` are the same two. */
export const comparisonsIn = (compare: string | readonly string[]): string[] => [compare].flat().flatMap(text => text.split(/[\s,]+/)).filter(text => text !== '');
