/**
 * Keeps the focus where it was when an update takes away what had it: to its like, where it is drawn anew, else to what stands
 * nearest; and back to its like as soon as that is there again, such as a link in a footer that spoke of a selection meanwhile.
 */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

class FocusController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #instead: readonly string[];
  #before: HTMLElement | SVGElement | undefined;
  #away: { readonly like: Like; readonly substitute: Element | undefined } | undefined;

  constructor(host: ReactiveElement, instead: readonly string[]) {
    this.#host = host;
    this.#instead = instead;
  }

  hostUpdate(): void {
    if (!isServer) this.#before = this.#focused();
  }

  hostUpdated(): void {
    if (isServer) return;
    const before = this.#before, now = this.#focused();
    this.#before = undefined;
    if (this.#away && this.#isBack(now)) return;
    if (!before || now || before.isConnected || this.#isElsewhere()) return;
    const like = likeOf(before);
    const found = this.#find(like);
    const substitute = found ?? this.#instead.map(selector => this.#host.renderRoot.querySelector(selector)).find(each => each !== null);
    this.#away = found ? undefined : { like, substitute };
    focus(substitute);
  }

  /** The like is there again, while the focus waits for it, or the reader has gone on. */
  #isBack(now: Element | undefined): boolean {
    const { like, substitute } = this.#away!;
    // In a dialog above the card it waits.
    if (now && now !== substitute) { if (!now.closest('dialog')) this.#away = undefined; return true; }
    if (!now && this.#isElsewhere()) { this.#away = undefined; return true; }
    const found = this.#find(like);
    if (!found) return false;
    this.#away = undefined;
    focus(found);
    return true;
  }

  #focused(): HTMLElement | SVGElement | undefined {
    const { renderRoot } = this.#host;
    const found = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    return found instanceof HTMLElement || found instanceof SVGElement ? found : undefined;
  }

  /** What is taken away leaves the focus with the body. */
  #isElsewhere(): boolean {
    const { activeElement, body } = this.#host.ownerDocument;
    return activeElement !== null && activeElement !== body && !this.#focused();
  }

  #find({ name, says, of }: Like): Element | undefined {
    return [...this.#host.renderRoot.querySelectorAll(name)].find(each => likeOf(each).says === says && likeOf(each).of === of);
  }
}

/** `instead` are selectors of what takes the focus where its like is gone, the first that is there. Called last: other controllers draw first. */
export function keepFocus(host: ReactiveElement, instead: readonly string[]): void {
  host.addController(new FocusController(host, instead));
}

interface Like { readonly name: string; readonly says: string; readonly of: 'card' | 'dialog' }

const likeOf = (node: Element): Like => ({ name: node.localName, says: node.getAttribute('aria-label') ?? node.textContent.trim(), of: node.closest('dialog') ? 'dialog' : 'card' });

function focus(node: Element | undefined): void {
  if (node instanceof HTMLElement || node instanceof SVGElement) node.focus();
}
