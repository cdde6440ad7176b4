/** What a story waits for before it looks: an element that has settled. */
import { waitFor } from 'storybook/test';
import type { KpiElement } from '../src/elements/kpi-element.js';

export async function settled(canvas: HTMLElement, tag: string, states: readonly string[] = ['ready']): Promise<KpiElement> {
  const element = await waitFor(() => {
    const found = canvas.querySelector<KpiElement>(tag);
    if (!found || !states.includes(found.state)) throw new Error(`${tag} is ${found?.state ?? 'not there'}, not ${states.join(' or ')}`);
    return found;
  }, { timeout: 10_000 });
  await element.updateComplete;
  return element;
}

/** Shadow roots are open in stories. */
export const inside = (element: Element, selector: string): HTMLElement | null => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
