/** Addresses of the server of faults; each has a key of its own, under which the server notes what came in. */
let bases: Promise<readonly string[]> | undefined, counted = 0;

export async function faulty(path: string): Promise<string> {
  const [base, other] = await (bases ??= fetch('/faults.json').then(response => response.json() as Promise<string[]>));
  return `${base!}/${path}${path.includes('?') ? '&' : '?'}key=${navigator.userAgent.length}-${performance.timeOrigin}-${++counted}&to=${encodeURIComponent(other!)}`;
}

export interface Seen { readonly path: string; readonly host: string; readonly authorization: string | null; readonly ended: boolean }

export const logOf = async (url: string): Promise<Seen[]> => (await fetch(`${new URL(url).origin}/log?key=${new URL(url).searchParams.get('key')!}`)).json() as Promise<Seen[]>;
