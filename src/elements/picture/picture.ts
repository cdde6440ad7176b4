/** The front of a card, laid out apart from the one on the screen, so that it is whole whichever side is up. */
import { render, type ReactiveElement, type TemplateResult } from 'lit';
import { sceneOf, type Scene } from './scene.js';

/** `undefined` where the element has no size: taken out, or hidden. */
export function pictureOf(host: ReactiveElement, template: TemplateResult): Scene | undefined {
  const { offsetWidth } = host;
  if (!host.isConnected || offsetWidth === 0) return undefined;
  const box = document.createElement('div');
  box.className = 'card apart';
  box.inert = true;
  box.style.inlineSize = `${offsetWidth}px`;
  host.renderRoot.append(box);
  try {
    render(template, box);
    return sceneOf(box);
  } finally {
    box.remove();
  }
}
