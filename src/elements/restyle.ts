/** A constructed sheet belongs to one document: a root that was carried into another has lost its own on the way, and gets new ones. */
import { isServer, type ReactiveElement } from 'lit';

export function restyled(host: ReactiveElement): void {
  if (isServer) return;
  let dressedFor: Document = document;
  host.addController({
    hostConnected() {
      const { ownerDocument, renderRoot } = host;
      if (ownerDocument === dressedFor || !(renderRoot instanceof ShadowRoot)) return;
      dressedFor = ownerDocument;
      renderRoot.adoptedStyleSheets = sheetsFor(ownerDocument, host.constructor as typeof ReactiveElement);
    },
  });
}

function sheetsFor({ defaultView: view }: Document, { elementStyles }: typeof ReactiveElement): CSSStyleSheet[] {
  return elementStyles.flatMap(style => {
    if (style instanceof CSSStyleSheet || !view || view === window) return (style instanceof CSSStyleSheet ? style : style.styleSheet) ?? [];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return [sheet];
  });
}
