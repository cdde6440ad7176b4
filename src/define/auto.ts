/**
 * Registers the tags that stand in the document, each when it first stands there, and loads nothing for the others. It
 * watches the document until all are known; what stands in a shadow root of somebody else is found by `discover(root)`.
 */
const loaders: ReadonlyMap<string, () => Promise<unknown>> = new Map<string, () => Promise<unknown>>([
  ['kpi-dashboard', () => import('./kpi-dashboard.js')],
  ['kpi-filter', () => import('./kpi-filter.js')],
  ['kpi-card', () => import('./kpi-card.js')],
  ['funnel-by-stage', () => import('./funnel-by-stage.js')],
  ['velocity-gauge', () => import('./velocity-gauge.js')],
  ['coverage-meter', () => import('./coverage-meter.js')],
  ['ltv-cac-ratio', () => import('./ltv-cac-ratio.js')],
  ['talk-listen-ratio', () => import('./talk-listen-ratio.js')],
]);

const undefinedOnes = [...loaders.keys()].map(tag => `${tag}:not(:defined)`).join();
const asked = new Map<string, Promise<unknown>>();

/** Registers what stands in a document, a shadow root or an element; settles when it is defined. A file that cannot be had rejects, and is tried again with the next element. */
export async function discover(root: ParentNode): Promise<void> {
  const found = [...root.querySelectorAll(undefinedOnes), ...(root instanceof Element && root.matches(undefinedOnes) ? [root] : [])];
  await Promise.all([...new Set(found.map(({ localName }) => localName))].map(define));
}

function define(tag: string): Promise<unknown> {
  const defined = asked.get(tag) ?? loaders.get(tag)!();
  asked.set(tag, defined);
  defined.catch(() => { asked.delete(tag); });
  return defined;
}

// A file that cannot be had is told as the window's `error`, never thrown into the page.
const observer = new MutationObserver(changes => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) void discover(node).catch(reportError);
  if ([...loaders.keys()].every(tag => customElements.get(tag))) observer.disconnect();
});
observer.observe(document, { childList: true, subtree: true });
void discover(document).catch(reportError);
