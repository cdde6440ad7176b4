/** `src="#id"`: the text of a script element of the same document (or of the root that the widget stands in), and its changes. */
import type { Failure } from './failure.js';
import type { Fetched } from './request.js';

export interface Inline {
  read: () => Fetched | Failure;
  stop: () => void;
}

/** Calls `changed` when the element appears, goes or changes its text; `stop` ends that. */
export function inline(selector: string, root: Document | ShadowRoot, changed: () => void): Inline {
  const id = selector.slice(1);
  const find = (): Element | null => root.getElementById(id) ?? root.ownerDocument?.getElementById(id) ?? null;
  let seen = find()?.textContent;
  const observer = new MutationObserver(() => {
    arm();
    const now = find()?.textContent;
    if (now === seen) return;
    seen = now;
    changed();
  });
  // While it is there only itself and its place are watched; while it is not, all that may bring it.
  const arm = (): void => {
    const found = find();
    observer.disconnect();
    observer.observe(found ?? root, { childList: true, characterData: true, subtree: true });
    if (found?.parentNode) observer.observe(found.parentNode, { childList: true });
  };
  arm();
  return {
    read(): Fetched | Failure {
      const element = find();
      if (!element) return { code: 'no-element', message: `there is no element with the id ${id}`, from: selector };
      const text = element.textContent;
      return text.trim() === '' ? { code: 'empty', message: `${selector} is empty`, from: selector } : { body: text, type: element.getAttribute('type') ?? '' };
    },
    stop: () => { observer.disconnect(); },
  };
}
