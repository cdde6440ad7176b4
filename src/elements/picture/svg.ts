/** A scene as the text of an SVG file: presentation attributes only, so that it is the same under any policy and in any program. */
import type { Colour } from './colour.js';
import type { Hatch, Paint, Scene, Shape } from './scene.js';

export interface Told { readonly title: string; readonly description: string; readonly language: string }

export function svgText({ width, height, shapes }: Scene, { title, description, language }: Told): string {
  const hatches: Hatch[] = [];
  const body = shapes.map(shape => element(shape, hatches)).join('\n');
  const defs = hatches.length === 0 ? '' : `<defs>${hatches.map(({ stroke, width: line, size }, at) => `<pattern id="hatch-${at}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="${size}" ${colour('stroke', stroke)} stroke-width="${line}"/></pattern>`).join('')}</defs>\n`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${escaped(language)}">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
${defs}${body}
</svg>
`;
}

function element(shape: Shape, hatches: Hatch[]): string {
  switch (shape.is) {
    case 'rect': return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${shape.radius > 0 ? ` rx="${shape.radius}"` : ''}${painted(shape.paint, hatches)}/>`;
    case 'line': return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}"${painted(shape.paint, hatches)}/>`;
    case 'circle': return `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}"${painted(shape.paint, hatches)}/>`;
    case 'path': return `<path d="${escaped(shape.d)}" transform="matrix(${shape.matrix.join(' ')})" vector-effect="non-scaling-stroke"${painted(shape.paint, hatches)}/>`;
    case 'text': return `<text x="${shape.x}" y="${shape.y}" font-family="${escaped(shape.family)}" font-size="${shape.size}" font-weight="${shape.weight}"${shape.spacing === 0 ? '' : ` letter-spacing="${shape.spacing}"`} ${colour('fill', shape.fill)}>${escaped(shape.text)}</text>`;
  }
}

function painted({ fill, stroke, width, dash, round }: Paint, hatches: Hatch[]): string {
  const inside = fill === undefined ? 'fill="none"' : 'hex' in fill ? colour('fill', fill) : `fill="url(#hatch-${placeOf(fill, hatches)})"`;
  return ` ${inside}${stroke ? ` ${colour('stroke', stroke)} stroke-width="${width}"` : ''}${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}${round ? ' stroke-linecap="round" stroke-linejoin="round"' : ''}`;
}

function placeOf(hatch: Hatch, hatches: Hatch[]): number {
  const found = hatches.findIndex(({ stroke, width, size }) => stroke.hex === hatch.stroke.hex && width === hatch.width && size === hatch.size);
  return found >= 0 ? found : hatches.push(hatch) - 1;
}

const colour = (name: 'fill' | 'stroke', { hex, alpha }: Colour): string => `${name}="${hex}"${alpha < 1 ? ` ${name}-opacity="${alpha}"` : ''}`;

const entities: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;']]);

/** Data may hold anything: marks of the language are written out, what XML cannot hold is left out. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => entities.get(sign)!).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
