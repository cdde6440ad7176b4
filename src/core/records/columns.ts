/** What a column of a record may hold. */
export type ColumnKind = 'id' | 'text' | 'number' | 'money' | 'moment' | 'flag';
