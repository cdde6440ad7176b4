/** What the tests of elements share: data that can be checked by eye, and a page that must stay without errors. */
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import '../../src/define/all.js';
import type { KpiElement } from '../../src/elements/kpi-element.js';

/** Seven deals closed in October 2026: Ann won 2 of 3, Bob 1 of 4; one is open; one has no close date. */
export const deals = [
  { id: '1', owner: 'Ann', channel: 'Web', createdAt: '2026-09-01', closedAt: '2026-10-05', status: 'won', amount: 100 },
  { id: '2', owner: 'Ann', channel: 'Web', createdAt: '2026-09-02', closedAt: '2026-10-06', status: 'won', amount: 200 },
  { id: '3', owner: 'Ann', channel: 'Fair', createdAt: '2026-09-03', closedAt: '2026-10-07', status: 'lost', amount: 300 },
  { id: '4', owner: 'Bob', channel: 'Web', createdAt: '2026-09-04', closedAt: '2026-10-08', status: 'won', amount: 400 },
  { id: '5', owner: 'Bob', channel: 'Web', createdAt: '2026-09-05', closedAt: '2026-10-09', status: 'lost', amount: 500 },
  { id: '6', owner: 'Bob', channel: 'Fair', createdAt: '2026-09-06', closedAt: '2026-10-12', status: 'lost', amount: 600 },
  { id: '7', owner: 'Bob', channel: 'Fair', createdAt: '2026-09-07', closedAt: '2026-10-13', status: 'lost', amount: 700 },
  { id: '8', owner: 'Bob', channel: 'Web', createdAt: '2026-10-01', status: 'open', amount: 800 },
  { id: '9', owner: 'Ann', channel: 'Web', createdAt: '2026-09-08', status: 'won', amount: 900 },
];

/** 31 October 2026 counts as now. */
export const october = 'period="2026-10" as-of="2026-10-31" timezone="UTC"';

/** What a person reads in an element, without its hidden status line. */
export function textOf(element: Element & { readonly renderRoot: ParentNode }): string {
  return [...element.renderRoot.querySelectorAll('.card > :not([role=status]), header, .grid, details')].map(part => part.textContent).join(' ').replace(/\s+/g, ' ').trim();
}

let places: Element[] = [];

afterEach(() => {
  for (const place of places) place.remove();
  places = [];
});

/** Puts markup on the page until the test ends. It waits for no frame: a page in the background has none. */
export function placed<E extends Element>(markup: string): E {
  const wrapper = document.createElement('div');
  places.push(wrapper);
  document.body.append(wrapper);
  wrapper.innerHTML = markup;
  return wrapper.firstElementChild as E;
}

/** Puts an element on the page and waits until it has settled. */
export async function shown<E extends KpiElement>(markup: string): Promise<E> {
  const element = placed<E>(markup);
  await settled(element);
  return element;
}

export async function settled(element: KpiElement): Promise<void> {
  for (let round = 0; round < 100 && (element.state === 'loading' || element.isUpdatePending); round++) await new Promise(resolve => { setTimeout(resolve, 20); });
  await element.updateComplete;
}

/** The next event of that name, or a failed test after two seconds. */
export function next<Detail>(target: EventTarget, name: string): Promise<CustomEvent<Detail>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error(`no ${name}`)); }, 2000);
    target.addEventListener(name, event => { clearTimeout(timer); resolve(event as CustomEvent<Detail>); }, { once: true });
  });
}

/** Collects what reaches the window while `during` runs: there should be nothing. */
export async function quietly(during: () => Promise<void>): Promise<void> {
  const heard: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => { heard.push(event instanceof ErrorEvent ? event.message : String(event.reason)); };
  window.addEventListener('error', hear);
  window.addEventListener('unhandledrejection', hear);
  await during();
  await new Promise(resolve => { setTimeout(resolve, 20); });
  window.removeEventListener('error', hear);
  window.removeEventListener('unhandledrejection', hear);
  expect(heard).to.deep.equal([]);
}

declare global {
  interface Window { axe: { run: (node: Element, options: RunOptions) => Promise<AxeResults> } }
}

/** WCAG 2.2 AA as axe knows it; the name of each broken rule with the first place. */
export async function barriers(element: Element): Promise<string[]> {
  const { violations } = await window.axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
