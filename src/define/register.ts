/** How the tags of this package are registered. */
import type { LitElement } from 'lit';

export interface DefineOptions {
  /** Default `customElements`. */
  readonly registry?: Pick<CustomElementRegistry, 'get' | 'define'>;
  /** `closed` keeps the shadow roots from the page; default `open`. */
  readonly shadow?: ShadowRootMode;
  /** Makes a Worker of the module `kpi-elements/worker.js`, in which large texts are read; default none: they are read in slices. */
  readonly worker?: () => Worker;
}

type ElementClass = (new () => LitElement) & { shadowRootOptions: ShadowRootInit };

/** A tag that is already defined is left alone: another copy on the page may own it. */
export function register(tag: string, element: ElementClass, { registry = customElements, shadow = 'open' }: DefineOptions = {}): void {
  const known = registry.get(tag);
  const closed: ShadowRootInit = { ...element.shadowRootOptions, mode: shadow };
  if (known) {
    // Our own, from before the page said how: the elements that it makes from now on will know.
    if (known === element && shadow !== 'open') element.shadowRootOptions = closed;
  } else if (registry !== customElements && registry instanceof CustomElementRegistry) registry.define(tag, scoped(element, registry, closed));
  else registry.define(tag, shadow === 'open' ? element : class extends element { static override shadowRootOptions = closed; });
}

/** What a widget has in its root is of the same registry as the widget. */
function scoped(element: ElementClass, registry: CustomElementRegistry, options: ShadowRootInit): ElementClass {
  return class extends element {
    static override shadowRootOptions: ShadowRootInit = { ...options, customElementRegistry: registry };

    constructor() {
      super();
      this.renderOptions.creationScope = { importNode: <Copied extends Node>(node: Copied, deep = false) => document.importNode(node, { customElementRegistry: registry, selfOnly: !deep }) };
    }
  };
}
