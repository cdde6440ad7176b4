/** JSON Schema of records and figures; the same as files stands in `kpi-elements/schema/*.json`. */
export { dataSchema, figuresSchema, recordSchema, schemas, type JsonSchema } from './core/schema.js';
