/** How wide the card and its drawing are, and how wide a text would be. */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** Before the first measuring, and on a server. */
const assumed = { card: 360, width: 326 };
/** Px of the smallest type, which the box that is measured has. */
const meant = 12;

export class SizeController implements ReactiveController {
  /** Of the whole card, in px of the meant size of type: the breakpoints of the sheets grow with the root's type as well. */
  card = assumed.card;
  /** Of the drawing's box in px. */
  width = assumed.width;
  /** How much larger than meant the page's type is: 2 where a reader has asked for twice the size. */
  #scale = 1;
  readonly #host: ReactiveElement;
  #observer: ResizeObserver | undefined;
  #sizer: Element | undefined;
  #family: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer && this.#sizer) this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /**
   * Called after each update. What is observed has no height: its box changes only with the element's width, so drawing
   * anew can never make a loop of the observer.
   */
  hostUpdated(): void {
    const sizer = this.#host.renderRoot.querySelector('.sizer') ?? undefined;
    const chart = this.#host.renderRoot.querySelector('.chart');
    // The layout is made for the meant size of type; the drawing is as much larger as the type is.
    if (chart instanceof HTMLElement && (this.#scale !== 1 || chart.style.zoom !== '')) chart.style.zoom = this.#scale === 1 ? '' : String(this.#scale);
    if (isServer || sizer === this.#sizer) return;
    this.#sizer = sizer;
    if (this.#host.isConnected) this.#observe();
  }

  /** Width in px of a text in the element's font. */
  readonly measure = (text: string, size = 12, weight: 400 | 600 = 400): number => {
    const pen = penOf();
    if (!pen) return text.length * size * (weight === 600 ? 0.6 : 0.56);
    const font = `${weight} ${size}px ${this.#family ?? 'sans-serif'}`, key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      pen.font = font;
      width = pen.measureText(text).width;
      // A font that is still to come makes other widths.
      if (document.fonts.status === 'loaded') keep(key, width);
    }
    return width;
  };

  #observe(): void {
    this.#observer?.disconnect();
    if (!this.#sizer) return;
    this.#observer = new ResizeObserver(entries => {
      const width = entries.at(-1)!.contentRect.width;
      const { fontFamily: family, fontSize } = getComputedStyle(this.#sizer!);
      const scale = parseFloat(fontSize) / meant || 1;
      // The font is looked at even where the first guess of the width was right.
      const card = this.#host.offsetWidth / scale;
      if (width === 0 || (width / scale === this.width && card === this.card && family === this.#family)) return;
      this.#scale = scale;
      this.width = width / scale;
      this.card = card;
      this.#family = family;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#sizer);
    // A web font that arrives later makes other widths of the same texts.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => { this.#host.requestUpdate(); });
  }
}

/** The same axis, the same names: most texts of a drawing were in the one before. */
const widths = new Map<string, number>();

function keep(key: string, width: number): void {
  if (widths.size >= 5000) widths.clear();
  widths.set(key, width);
}

let pen: CanvasRenderingContext2D | null | undefined;

function penOf(): CanvasRenderingContext2D | null {
  if (pen === undefined) pen = isServer ? null : document.createElement('canvas').getContext('2d');
  return pen;
}
