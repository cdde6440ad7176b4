/**
 * A root that comes from elsewhere becomes the element's own. What a server has drawn makes room, unless lit's hydration is
 * there to take it over. And a constructed sheet belongs to one document: a root that was carried into another has lost its
 * sheets on the way, and gets new ones.
 */
import { isServer, type LitElement } from 'lit';

export function ownRoot(host: LitElement): void {
  if (isServer) return;
  let dressedFor: Document = document;
  host.addController({
    hostUpdate() {
      const { renderRoot, renderOptions } = host;
      if (host.hasUpdated || !renderRoot.hasChildNodes() || 'litElementHydrateSupport' in globalThis) return;
      renderRoot.replaceChildren();
      renderOptions.renderBefore = null;
    },
    hostConnected() {
      const { ownerDocument, renderRoot } = host;
      if (ownerDocument === dressedFor || !(renderRoot instanceof ShadowRoot)) return;
      dressedFor = ownerDocument;
      renderRoot.adoptedStyleSheets = sheetsFor(ownerDocument, host.constructor as typeof LitElement);
    },
  });
}

function sheetsFor({ defaultView: view }: Document, { elementStyles }: typeof LitElement): CSSStyleSheet[] {
  return elementStyles.flatMap(style => {
    if (style instanceof CSSStyleSheet || !view || view === window) return (style instanceof CSSStyleSheet ? style : style.styleSheet) ?? [];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return [sheet];
  });
}
