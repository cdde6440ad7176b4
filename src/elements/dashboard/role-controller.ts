/** Which sales role a dashboard has: what its property or `sales-role` says, else the first token of `role` that names one. */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { roles } from '../../core.js';
import { unknown } from '../../core/kpi/did-you-mean.js';
import type { Failure } from '../../source/failure.js';
import { settleRole } from '../sales-role.js';

export class RoleController implements ReactiveController {
  readonly #host: ReactiveElement;
  #alias: string | undefined;
  #ofAttribute: string | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get role(): string | undefined {
    return this.#alias ?? this.#ofAttribute;
  }

  set role(role: string | undefined) {
    const before = this.role;
    this.#alias = role;
    this.#host.requestUpdate('salesRole', before);
  }

  /** A role that is none: `undefined` where it names one, or where none is asked for. */
  get wrong(): Failure | undefined {
    const asked = this.#alias ?? settleRole(this.#host.getAttribute('role'), roles).foreign[0];
    if (asked === undefined || (this.role !== undefined && roles.has(this.role))) return undefined;
    return { code: 'unknown-role', message: unknown('role', asked, [...roles.keys()]).message };
  }

  hostConnected(): void {
    this.settle();
    if (isServer) return;
    // WebKit calls no attributeChangedCallback when `role` is set as a property, as some frameworks do.
    this.#observer ??= new MutationObserver(() => { this.settle(); });
    this.#observer.observe(this.#host, { attributes: true, attributeFilter: ['role'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Called on every change of the attribute. Writes at most once: what it writes is settled already. */
  settle(): void {
    const { salesRole, attribute } = settleRole(this.#host.getAttribute('role'), roles);
    if (salesRole !== this.#ofAttribute) {
      const before = this.role;
      this.#ofAttribute = salesRole;
      this.#host.requestUpdate('salesRole', before);
    }
    if (attribute !== undefined && this.#host.isConnected && !isServer) this.#host.setAttribute('role', attribute);
  }
}
