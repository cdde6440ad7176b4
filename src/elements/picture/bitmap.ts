/** A scene painted on a canvas. No image is loaded for it, so it asks nothing of the page's policy. */
import type { Colour } from './colour.js';
import type { Hatch, Scene, Shape } from './scene.js';

/** `null` where the browser has no canvas or cannot write that type. */
export function bitmap(scene: Scene, type: string, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(scene.width * scale);
  canvas.height = Math.ceil(scene.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  const home = new DOMMatrix([scale, 0, 0, scale, 0, 0]);
  pen.setTransform(home);
  for (const shape of scene.shapes) put(pen, shape);
  return new Promise(resolve => { canvas.toBlob(resolve, type); });
}

function put(pen: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.is === 'text') {
    pen.font = `${shape.weight} ${shape.size}px ${shape.family}`;
    if ('letterSpacing' in pen) pen.letterSpacing = `${shape.spacing}px`;
    pen.fillStyle = css(shape.fill);
    pen.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const path = outline(shape);
  const { fill, stroke, width, dash, round } = shape.paint;
  if (fill && shape.is !== 'line') {
    pen.fillStyle = 'hex' in fill ? css(fill) : hatched(pen, fill) ?? css(fill.stroke);
    pen.fill(path);
  }
  if (!stroke) return;
  pen.strokeStyle = css(stroke);
  pen.lineWidth = width;
  pen.lineCap = round ? 'round' : 'butt';
  pen.lineJoin = round ? 'round' : 'miter';
  pen.setLineDash([...dash]);
  pen.stroke(path);
}

function outline(shape: Exclude<Shape, { is: 'text' }>): Path2D {
  const path = new Path2D();
  if (shape.is === 'rect') path.roundRect(shape.x, shape.y, shape.width, shape.height, Math.min(shape.radius, shape.width / 2, shape.height / 2));
  else if (shape.is === 'circle') path.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI);
  else if (shape.is === 'line') { path.moveTo(shape.x1, shape.y1); path.lineTo(shape.x2, shape.y2); }
  // The line keeps its width where the path is stretched.
  else path.addPath(new Path2D(shape.d), new DOMMatrix([...shape.matrix]));
  return path;
}

function hatched(pen: CanvasRenderingContext2D, { stroke, width, size }: Hatch): CanvasPattern | null {
  // Four times as fine as it is laid, so that its lines stay sharp in a large picture.
  const fine = 4;
  const tile = Object.assign(document.createElement('canvas'), { width: size * fine, height: size * fine });
  const inner = tile.getContext('2d');
  if (!inner) return null;
  inner.fillStyle = css(stroke);
  inner.fillRect(0, 0, (width / 2) * fine, size * fine);
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / fine));
  return pattern;
}

const css = ({ hex, alpha }: Colour): string => `${hex}${Math.round(alpha * 255).toString(16).padStart(2, '0')}`;
