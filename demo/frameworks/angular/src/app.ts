import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import type { KpiEvents } from 'kpi-elements';
import { away, bands, kpis, oneMore, records } from '../../company.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button id="again" (click)="times.set(times() + 1)">Draw again</button>
      <button id="change" (click)="changed.set(true)">Change</button>
      <button id="more" (click)="more.set(true)">One more</button>
      <button id="toggle" (click)="shown.set(!shown())">Away, back</button>
      <button id="role" (click)="role.set('executive')">Next role</button>
      <output id="times">{{ times() }}</output>
      <output id="heard">{{ heard().join(' ') }}</output>
      @if (shown()) {
        <section>
          <kpi-dashboard id="board" period="2026-10" as-of="2026-10-31" timezone="UTC" [data]="records">
            @for (kpi of kpis(); track kpi) { <kpi-card [kpi]="kpi" form="stat" /> }
          </kpi-dashboard>
          <kpi-card
            id="bound" period="2026-10" as-of="2026-10-31" timezone="UTC" kpi="win-rate" form="ranked" by="owner" [data]="records" [bands]="bands"
            [label]="changed() ? 'Still won' : 'Won'" [target]="changed() ? 0.4 : 0.3" [hidden]="changed()"
            (click)="hear('click')" (kpi-load)="loaded($event)" (kpi-select)="selected($event)" />
          <kpi-card id="written" kpi="win-rate" form="bullet" as-of="2026-10-31" target="0.35" data='{ "figures": { "won": 30, "closed": 100 } }' />
          <kpi-dashboard id="roles" period="2026-10" as-of="2026-10-31" timezone="UTC" [attr.role]="role()" [data]="records" />
          <velocity-gauge id="asking" src="./slow.json" />
        </section>
      }
    </main>`,
})
export class App {
  readonly records = records;
  readonly bands = bands;
  readonly times = signal(0);
  readonly changed = signal(false);
  readonly shown = signal(!away);
  readonly more = signal(false);
  readonly role = signal('head-of-sales');
  readonly heard = signal<string[]>([]);
  readonly kpis = computed(() => (this.more() ? [...kpis, oneMore] : kpis));

  hear(what: string): void {
    this.heard.update(before => [...before, what]);
  }

  loaded({ detail }: CustomEvent<KpiEvents['kpi-load']>): void {
    this.hear(`kpi-load:${detail.state}`);
  }

  selected({ detail }: CustomEvent<KpiEvents['kpi-select']>): void {
    this.hear(`kpi-select:${detail.mark.key ?? ''}`);
  }
}
