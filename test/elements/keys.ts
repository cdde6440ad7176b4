/** The real keyboard, as a person has it who uses nothing else. */
import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other; `Shift+Tab` holds one for the other. The drivers have no common name for the space bar. */
export async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const [last, ...held] = name.split('+').reverse();
    for (const key of held) await sendKeys({ down: key });
    await sendKeys({ press: last === 'Space' ? ' ' : last! });
    for (const key of held) await sendKeys({ up: key });
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
