/** How the tags of this package are registered. */
export interface DefineOptions {
  /** Default `customElements`. */
  readonly registry?: Pick<CustomElementRegistry, 'get' | 'define'>;
  /** `closed` keeps the shadow roots from the page; default `open`. */
  readonly shadow?: ShadowRootMode;
  /** Makes a Worker of the module `kpi-elements/worker.js`, in which large texts are read; default none: they are read in slices. */
  readonly worker?: () => Worker;
}

type ElementClass = CustomElementConstructor & { shadowRootOptions: ShadowRootInit };

/** A tag that is already defined is left alone: another copy on the page may own it. */
export function register(tag: string, element: ElementClass, { registry = customElements, shadow = 'open' }: DefineOptions = {}): void {
  const known = registry.get(tag);
  const shadowRootOptions: ShadowRootInit = { ...element.shadowRootOptions, mode: shadow };
  if (!known) registry.define(tag, shadow === 'open' ? element : class extends element { static override shadowRootOptions = shadowRootOptions; });
  // Our own, from before the page said how: the elements that it makes from now on will know.
  else if (known === element && shadow !== 'open') element.shadowRootOptions = shadowRootOptions;
}
