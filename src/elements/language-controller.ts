/** The reader's language: the element's own, else the nearest `lang`, through shadow roots; its words are loaded once. */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { loadWords, words, type Words } from '../core.js';

export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #unreachable = new Set<string>();
  #stop: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#stop = watch(this.#host, () => { this.#host.requestUpdate(); });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** BCP 47. `stated` is the element's own, `inherited` the dashboard's. */
  locale(stated: string | undefined, inherited: string | undefined): string {
    return stated ?? inherited ?? nearestLang(this.#host) ?? 'en';
  }

  /** `undefined` while the words of that language are under way; English where they cannot be had. */
  words(locale: string): Words | undefined {
    const found = words(locale);
    if (found) return found;
    if (isServer || this.#unreachable.has(locale)) return words('en');
    void this.load(locale).finally(() => { this.#host.requestUpdate(); });
    return undefined;
  }

  /** Settles when they are here, or cannot be had. */
  async load(locale: string): Promise<void> {
    await loadWords(locale).catch(() => { this.#unreachable.add(locale); });
  }
}

function nearestLang(host: Element): string | undefined {
  if (isServer) return host.getAttribute('lang') ?? undefined;
  for (let at: Element | null = host; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return readable(found.getAttribute('lang'));
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

function readable(lang: string | null): string | undefined {
  try {
    return lang ? Intl.getCanonicalLocales(lang)[0] : undefined;
  } catch {
    return undefined;
  }
}

interface Watch { readonly observer: MutationObserver; readonly listeners: Set<() => void> }

/** One observer for each document or shadow root, however many elements stand in it; gone with the last of them. */
const watches = new WeakMap<Node, Watch>();

function watch(host: Element, changed: () => void): () => void {
  const roots: Node[] = [];
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  for (const root of roots) {
    let found = watches.get(root);
    if (!found) {
      const listeners = new Set<() => void>();
      const observer = new MutationObserver(() => { for (const listener of listeners) listener(); });
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      watches.set(root, (found = { observer, listeners }));
    }
    found.listeners.add(changed);
  }
  return () => {
    for (const root of roots) {
      const found = watches.get(root);
      found?.listeners.delete(changed);
      if (found?.listeners.size === 0) {
        found.observer.disconnect();
        watches.delete(root);
      }
    }
  };
}
