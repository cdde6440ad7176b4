/** How the tags of this package are registered. */
export interface DefineOptions {
  /** Default `customElements`. */
  readonly registry?: Pick<CustomElementRegistry, 'get' | 'define'>;
  /** `closed` keeps the shadow roots from the page; default `open`. */
  readonly shadow?: ShadowRootMode;
}

type ElementClass = CustomElementConstructor & { readonly shadowRootOptions: ShadowRootInit };

/** A tag that is already defined is left alone: another copy on the page may own it. */
export function register(tag: string, element: ElementClass, { registry = customElements, shadow = 'open' }: DefineOptions = {}): void {
  if (registry.get(tag)) return;
  registry.define(tag, shadow === 'open' ? element : class extends element {
    static override readonly shadowRootOptions: ShadowRootInit = { ...element.shadowRootOptions, mode: shadow };
  });
}
