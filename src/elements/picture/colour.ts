/** Any colour of CSS (mixed, themed, of the system) as its red, green and blue: painted once and read back. */
export interface Colour { readonly hex: string; readonly alpha: number }

const known = new Map<string, Colour | undefined>();
let pen: CanvasRenderingContext2D | null | undefined;

/** `undefined` for what is not to be seen. `opacity` is that of the paint. */
export function colourOf(css: string, opacity = '1'): Colour | undefined {
  if (css === 'none' || css === 'transparent' || css === '') return undefined;
  const key = `${css} ${opacity}`;
  if (!known.has(key)) known.set(key, read(css, Number(opacity)));
  return known.get(key);
}

function read(css: string, opacity: number): Colour | undefined {
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css);
  const [red, green, blue, alpha] = plain ? [...plain.slice(1, 4).map(Number), Math.round(Number(plain[4] ?? 1) * 255)] : painted(css);
  if (alpha === undefined || alpha * opacity === 0) return undefined;
  return { hex: `#${[red, green, blue].map(part => part!.toString(16).padStart(2, '0')).join('')}`, alpha: Math.round((alpha / 255) * opacity * 100) / 100 };
}

function painted(css: string): readonly number[] {
  pen ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!pen) return [];
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
}
