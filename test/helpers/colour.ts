/** Colours of CSS as tokens write them: hex, `light-dark`, `color-mix` in OKLab, names of other tokens. */
export type Theme = 'light' | 'dark';
type Triple = readonly [number, number, number];

/** Red, green and blue, 0–255, as a screen shows them. */
export function resolve(name: string, theme: Theme, tokens: ReadonlyMap<string, string>): Triple {
  return read(tokens.get(name)!);

  function read(text: string): Triple {
    const themed = inner(text, 'light-dark');
    if (themed) return read(themed[theme === 'light' ? 0 : 1]!);
    const named = /^var\(--_kpi-([\w-]+)\)$/.exec(text);
    if (named) return resolve(named[1]!, theme, tokens);
    const mixed = inner(text, 'color-mix');
    if (mixed) {
      const [, first, share] = /^(.*) (\d+)%$/.exec(mixed[1]!)!;
      return mix(read(first!), read(mixed[2]!), Number(share) / 100);
    }
    return [1, 3, 5].map(at => parseInt(text.slice(at, at + 2), 16)) as unknown as Triple;
  }
}

/** The arguments of a function of CSS, or nothing where the text is no such function. */
function inner(text: string, name: string): string[] | undefined {
  if (!text.startsWith(`${name}(`)) return undefined;
  const parts: string[] = [];
  let depth = 0, from = name.length + 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && depth-- === 0) { parts.push(text.slice(from, at).trim()); break; }
    else if (text[at] === ',' && depth === 0) { parts.push(text.slice(from, at).trim()); from = at + 1; }
  }
  return parts;
}

const linear = (part: number): number => (part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const screen = (part: number): number => Math.round(255 * Math.min(1, Math.max(0, part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)));

/** Björn Ottosson's OKLab, there and back. */
function mix(a: Triple, b: Triple, share: number): Triple {
  const [x, y] = [oklab(a), oklab(b)];
  const [l, m, s] = x.map((part, at) => part * share + y[at]! * (1 - share)) as [number, number, number];
  const [p, q, r] = [(l + 0.3963377774 * m + 0.2158037573 * s) ** 3, (l - 0.1055613458 * m - 0.0638541728 * s) ** 3, (l - 0.0894841775 * m - 1.291485548 * s) ** 3];
  return [4.0767416621 * p - 3.3077115913 * q + 0.2309699292 * r, -1.2684380046 * p + 2.6097574011 * q - 0.3413193965 * r, -0.0041960863 * p - 0.7034186147 * q + 1.707614701 * r].map(screen) as unknown as Triple;
}

function oklab(colour: Triple): Triple {
  const [r, g, b] = colour.map(linear) as [number, number, number];
  const [l, m, s] = [Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b), Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b), Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)];
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}

const luminance = (colour: Triple): number => { const [r, g, b] = colour.map(linear) as [number, number, number]; return 0.2126 * r + 0.7152 * g + 0.0722 * b; };

export function contrast(a: Triple, b: Triple): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
