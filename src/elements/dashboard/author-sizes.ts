/** Sizes of the author's own widgets: by a sheet of this root alone, so that nothing is written on elements of the page. */
import { isServer } from 'lit';
import { arrange, type Size } from './arrange.js';

/** What an element takes of the grid where it does not say so in `data-size="2x1"`. */
const usual: ReadonlyMap<string, Size> = new Map<string, Size>([
  ['funnel-by-stage', [2, 2]], ['velocity-gauge', [1, 2]], ['coverage-meter', [1, 2]], ['ltv-cac-ratio', [1, 2]], ['talk-listen-ratio', [1, 2]],
]);

export class AuthorSizes {
  #sheet: CSSStyleSheet | undefined;
  #rules = '';

  /** `children` are all of the host, `cells` those that stand on the grid as cards; the others take its whole width. */
  apply(root: HTMLElement | DocumentFragment, children: readonly Element[], cells: readonly Element[]): void {
    if (isServer || !(root instanceof ShadowRoot)) return;
    const sizes = cells.map(sizeOf);
    const rules = [rule(720, arrange(sizes, 2), children, cells), rule(1080, arrange(sizes, 3), children, cells)].join('');
    if (rules === this.#rules) return;
    this.#rules = rules;
    if (!this.#sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet = new CSSStyleSheet()];
    this.#sheet.replaceSync(rules);
  }
}

function sizeOf(widget: Element): Size {
  const [columns, rows = 1] = (widget.getAttribute('data-size') ?? '').split(/[x×]/).map(Number);
  const usualSize = usual.get(widget.localName) ?? [1, 1];
  return columns !== undefined && columns >= 1 && columns <= 3 && rows >= 1 && rows <= 3 ? [columns, rows] : usualSize;
}

/** A child is named by its place: `::slotted` sees nothing else. */
function rule(width: number, sizes: readonly Size[], children: readonly Element[], cells: readonly Element[]): string {
  const each = children.map((child, at) => {
    const size = sizes[cells.indexOf(child)];
    return `::slotted(:nth-child(${at + 1})) { ${size ? `grid-column: span ${size[0]}; grid-row: span ${size[1]};` : 'grid-column: 1 / -1;'} }`;
  });
  return `@container dash (inline-size >= max(${width}px, ${width / 16}rem)) { ${each.join(' ')} }`;
}
