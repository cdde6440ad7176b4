/** The query of an address, which may be relative: what stands before it is left as it is. */
const parts = (url: string): { path: string; params: URLSearchParams } => {
  const [whole = ''] = url.split('#', 1);
  const at = whole.indexOf('?');
  return at < 0 ? { path: whole, params: new URLSearchParams() } : { path: whole.slice(0, at), params: new URLSearchParams(whole.slice(at + 1)) };
};

const joined = (path: string, params: URLSearchParams): string => (params.size > 0 ? `${path}?${params}` : path);

export const pathOf = (url: string): string => parts(url).path;
export const paramsOf = (url: string): URLSearchParams => parts(url).params;

export function withParams(url: string, values: Readonly<Record<string, string | number>>): string {
  const { path, params } = parts(url);
  for (const [name, value] of Object.entries(values)) params.set(name, String(value));
  return joined(path, params);
}

/** Only what the address does not say itself. */
export function withDefaults(url: string, values: Readonly<Record<string, string | number>>): string {
  const params = paramsOf(url);
  return withParams(url, Object.fromEntries(Object.entries(values).filter(([name]) => !params.has(name))));
}

/**
 * The query of the page after, on the address that was asked: the CRM names its own host there, which a page behind a
 * proxy cannot reach, and to which its headers must not go.
 */
export function withQueryOf(url: string, next: string): string {
  const { path, params } = parts(url);
  const given = paramsOf(next);
  for (const name of new Set(given.keys())) {
    const values = given.getAll(name);
    if (values.length === 1) params.set(name, values[0]!);
    else if (!params.has(name)) for (const value of values) params.append(name, value);
  }
  return joined(path, params);
}
