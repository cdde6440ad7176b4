/** The real keyboard, as a person has it who uses nothing else. */
import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other. The drivers have no common name for the space bar, and WebKit's holds no key: `Shift+…` is an event at what has the focus. */
export async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const [, held] = /^Shift\+(.+)$/.exec(name) ?? [];
    if (held) at()?.dispatchEvent(new KeyboardEvent('keydown', { key: held, shiftKey: true, bubbles: true, composed: true, cancelable: true }));
    else await sendKeys({ press: name === 'Space' ? ' ' : name });
  }
}

export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** What has the focus, through shadow roots. */
export function at(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** Tab until that has the focus, at most so many times: what cannot be reached is a failed test. */
export async function tabTo(wanted: (focused: Element) => boolean, most = 60): Promise<Element> {
  for (let press = 0; press < most; press++) {
    await keys('Tab');
    const focused = at();
    if (focused && focused !== document.body && wanted(focused)) return focused;
  }
  throw new Error(`not reached with ${most} tabs; the focus is at ${at()?.outerHTML.slice(0, 120) ?? 'nothing'}`);
}
