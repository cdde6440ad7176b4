/** What a reader would see as broken: texts that lie on each other, or are cut. Found on the page as it is drawn. */
interface Placed { readonly text: string; readonly box: DOMRect; readonly of: Element }

/** A pixel of a line's own space may touch the next. */
const slack = 1;

const hidden = (element: Element): boolean => element.closest('[role=status], dialog, [hidden], .sr, .tip, title, desc, style') !== null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || spoken(element);

/** Only for screen readers: it stands in a box of a pixel. */
function spoken(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around instanceof HTMLElement && getComputedStyle(around).position === 'absolute' && around.clientWidth <= slack && around.clientHeight <= slack) return true;
  }
  return false;
}

function texts(root: ParentNode & Node): Placed[] {
  const found: Placed[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement, text = node.textContent?.trim();
    if (!of || !text || hidden(of)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > slack && box.height > slack) found.push({ text, box, of });
  }
  return found;
}

const shared = (a: DOMRect, b: DOMRect): boolean => {
  const inline = Math.min(a.right, b.right) - Math.max(a.left, b.left), block = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  // Line boxes are taller than their letters: a quarter of the height is what two tight lines may share.
  return inline > slack && block > Math.min(a.height, b.height) / 4;
};

/** Sentences that name the texts; none when all is well. */
export function misplaced(host: Element & { readonly renderRoot: ParentNode & Node }): string[] {
  const all = texts(host.renderRoot), edge = host.getBoundingClientRect();
  const out = new Set<string>();
  for (const [at, one] of all.entries()) {
    if (one.box.left < edge.left - slack || one.box.right > edge.right + slack) out.add(`“${one.text}” leaves the element`);
    for (const other of all.slice(at + 1)) if (one.of !== other.of && shared(one.box, other.box)) out.add(`“${one.text}” lies on “${other.text}”`);
    for (let around: Element | null = one.of; around; around = around.parentElement) {
      if (!(around instanceof HTMLElement) || getComputedStyle(around).overflowX === 'visible') continue;
      const limit = around.getBoundingClientRect();
      if (limit.width > slack && (one.box.left < limit.left - slack || one.box.right > limit.right + slack)) out.add(`“${one.text}” is cut`);
    }
  }
  return [...out];
}
