/** A sentence with what stands in braces put in. */
export const filled = (sentence: string, params: Readonly<Record<string, string | number>>): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : ''));
