/** A drawing as it stands on the screen, as a list of shapes with all colours resolved: what a file or a bitmap is made from. */
import { colourOf, type Colour } from './colour.js';
import { linesOf } from './text-lines.js';

export interface Hatch { readonly stroke: Colour; readonly width: number; readonly size: number }

export interface Paint {
  readonly fill?: Colour | Hatch;
  readonly stroke?: Colour;
  readonly width: number;
  readonly dash: readonly number[];
  readonly round: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];

export type Shape =
  | { readonly is: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius: number; readonly paint: Paint }
  | { readonly is: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly paint: Paint }
  | { readonly is: 'circle'; readonly cx: number; readonly cy: number; readonly r: number; readonly paint: Paint }
  | { readonly is: 'path'; readonly d: string; readonly matrix: Matrix; readonly paint: Paint }
  | { readonly is: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly size: number; readonly weight: string; readonly family: string; readonly spacing: number; readonly fill: Colour };

export interface Scene { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] }

/** Buttons and what only a screen reader hears are no part of a picture. */
const leftOut = '.acts, .btn, .vh, .sizer, .tip, .try, [role=status], defs, title, desc';

/** Reads the layout once; `undefined` where there is none, as in a hidden page. */
export function sceneOf(root: HTMLElement): Scene | undefined {
  const { left, top, width, height } = root.getBoundingClientRect();
  if (width === 0 || height === 0) return undefined;
  const shapes: Shape[] = [];
  const visit = (element: Element): void => {
    if (element.matches(leftOut)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') return;
    if (element instanceof SVGGeometryElement) {
      const shape = geometry(element, style, root, left, top);
      if (shape) shapes.push(shape);
      return;
    }
    if (element instanceof HTMLElement) shapes.push(...boxes(element, style, left, top));
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node);
      else if (node instanceof Text) shapes.push(...written(node, element, style, left, top));
    }
  };
  visit(root);
  return { width: Math.ceil(width), height: Math.ceil(height), shapes };
}

function written(node: Text, element: Element, style: CSSStyleDeclaration, left: number, top: number): Shape[] {
  const fill = colourOf(element instanceof SVGElement ? style.fill : style.color);
  if (!fill) return [];
  const size = parseFloat(style.fontSize), spacing = parseFloat(style.letterSpacing) || 0;
  const { fontWeight: weight, fontFamily: family } = style;
  return linesOf(node, `${weight} ${size}px ${family}`).map(({ text, x, baseline }) => ({ is: 'text', x: at(x - left), y: at(baseline - top), text, size, weight, family, spacing, fill }));
}

/** A box's ground and its borders. */
function boxes(element: HTMLElement, style: CSSStyleDeclaration, left: number, top: number): Shape[] {
  const ground = colourOf(style.backgroundColor);
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map(side => ({
    width: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]), colour: colourOf(style[`border${side}Color`]),
  }));
  if (!ground && sides.every(({ width }) => width === 0)) return [];
  const box = element.getBoundingClientRect();
  const [x, y, width, height] = [box.left - left, box.top - top, box.width, box.height];
  const [over, right, under, before] = sides.map(side => side.width) as [number, number, number, number];
  const solid = (colour: Colour | undefined): Paint => ({ ...(colour && { fill: colour }), width: 0, dash: [], round: false });
  const radius = parseFloat(style.borderTopLeftRadius) || 0;
  if (sides.every(side => side.width > 0)) {
    const line = over;
    return [{ is: 'rect', x: at(x + line / 2), y: at(y + line / 2), width: at(width - line), height: at(height - line), radius, paint: { ...(ground && { fill: ground }), ...(sides[0]!.colour && { stroke: sides[0]!.colour }), width: line, dash: [], round: false } }];
  }
  const edges: readonly [number, number, number, number, number][] = [[over, x, y, width, over], [right, x + width - right, y, right, height], [under, x, y + height - under, width, under], [before, x, y, before, height]];
  return [
    ...(ground ? [{ is: 'rect', x: at(x), y: at(y), width: at(width), height: at(height), radius, paint: solid(ground) } as const] : []),
    ...edges.flatMap(([size, ex, ey, ew, eh], side) => (size > 0 && sides[side]!.colour ? [{ is: 'rect', x: at(ex), y: at(ey), width: at(ew), height: at(eh), radius: 0, paint: solid(sides[side]!.colour) } as const] : [])),
  ];
}

function geometry(element: SVGGeometryElement, style: CSSStyleDeclaration, root: HTMLElement, left: number, top: number): Shape | undefined {
  const paint = paintOf(element, style, root);
  const matrix = element.getScreenCTM();
  if (!paint || !matrix) return undefined;
  const { a, b, c, d } = matrix;
  const [e, f] = [matrix.e - left, matrix.f - top];
  const x = (value: number): number => at(a * value + e), y = (value: number): number => at(d * value + f);
  const span = (value: number, scale: number): number => at(value * Math.abs(scale));
  if (element instanceof SVGRectElement) {
    const [x0, y0, width, height] = [element.x, element.y, element.width, element.height].map(length => length.baseVal.value) as [number, number, number, number];
    return { is: 'rect', x: Math.min(x(x0), x(x0 + width)), y: Math.min(y(y0), y(y0 + height)), width: span(width, a), height: span(height, d), radius: span(element.rx.baseVal.value, a), paint };
  }
  if (element instanceof SVGLineElement) return { is: 'line', x1: x(element.x1.baseVal.value), y1: y(element.y1.baseVal.value), x2: x(element.x2.baseVal.value), y2: y(element.y2.baseVal.value), paint };
  if (element instanceof SVGCircleElement) return { is: 'circle', cx: x(element.cx.baseVal.value), cy: y(element.cy.baseVal.value), r: span(element.r.baseVal.value, a), paint };
  const path = element.getAttribute('d');
  return path === null ? undefined : { is: 'path', d: path, matrix: [a, b, c, d, at(e), at(f)], paint };
}

function paintOf(element: SVGGeometryElement, style: CSSStyleDeclaration, root: HTMLElement): Paint | undefined {
  const fill = /^url\(/.test(style.fill) ? hatchOf(style.fill, root) : colourOf(style.fill, style.fillOpacity);
  const stroke = colourOf(style.stroke, style.strokeOpacity);
  if (!fill && !stroke) return undefined;
  const dash = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(parseFloat);
  return { ...(fill && !(element instanceof SVGLineElement) && { fill }), ...(stroke && { stroke }), width: stroke ? parseFloat(style.strokeWidth) : 0, dash, round: style.strokeLinecap === 'round' };
}

/** A pattern of slanted lines, found by the id that the fill names. */
function hatchOf(fill: string, root: HTMLElement): Hatch | undefined {
  const id = /#([^"')]+)/.exec(fill)?.[1];
  const pattern = [...root.querySelectorAll('pattern')].find(each => each.id === id);
  const line = pattern?.querySelector('line');
  if (!pattern || !line) return undefined;
  const style = getComputedStyle(line);
  const stroke = colourOf(style.stroke);
  return stroke && { stroke, width: parseFloat(style.strokeWidth), size: pattern.width.baseVal.value };
}

/** Two decimals are finer than any screen. */
const at = (value: number): number => Math.round(value * 100) / 100;
