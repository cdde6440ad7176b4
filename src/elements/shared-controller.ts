/** What the dashboard around the element holds, also when that dashboard is defined later than the element. */
import { ContextConsumer } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { shared, type Shared } from './shared.js';

export class SharedController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #consumer: ContextConsumer<typeof shared, ReactiveElement>;
  #value: Shared | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context: shared, subscribe: true, callback: value => { this.#value = value; } });
    host.addController(this);
  }

  /** `undefined` outside a dashboard. */
  get value(): Shared | undefined {
    return this.#value;
  }

  hostConnected(): void {
    if (isServer) return;
    // Somewhere else there may be no dashboard, and nobody would call.
    this.#host.requestUpdate();
    const waiting = dashboardAbove(this.#host);
    if (!waiting) return;
    void customElements.whenDefined(waiting.localName).then(() => {
      if (this.#host.isConnected) this.#consumer.hostConnected();
    });
  }

  hostDisconnected(): void {
    this.#value?.gone(this.#host);
    this.#value = undefined;
  }
}

/** The nearest dashboard that is not yet defined, through shadow roots. */
function dashboardAbove(host: Element): Element | undefined {
  for (let at: Element | null = host; at;) {
    const found: Element | null = at.parentElement?.closest('kpi-dashboard') ?? null;
    if (found) return found.matches(':defined') ? undefined : found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
