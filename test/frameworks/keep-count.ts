/** Runs in the page before anything else: counts what is kept beyond an element's life. */
export function keepCount(): void {
  const timers = new Set<number>();
  const listeners = new Map<string, number>();
  const { setTimeout: later, setInterval: often, clearTimeout: clear } = window;
  window.setTimeout = ((run: TimerHandler, ms?: number, ...args: unknown[]) => {
    const id = later(() => { timers.delete(id); if (typeof run === 'function') run(...args); }, ms);
    timers.add(id);
    return id;
  }) as typeof setTimeout;
  window.setInterval = ((run: TimerHandler, ms?: number, ...args: unknown[]) => {
    const id = often(run, ms, ...args);
    timers.add(id);
    return id;
  }) as typeof setInterval;
  window.clearTimeout = window.clearInterval = id => { timers.delete(Number(id)); clear(id); };
  for (const [name, target] of [['window', window], ['document', document], ['root', document.documentElement]] as const) {
    if (!target) continue;
    const { addEventListener, removeEventListener } = target;
    const heard = new Map<string, Set<unknown>>();
    const count = (type: string): void => { listeners.set(`${name} ${type}`, heard.get(type)!.size); };
    // To take away what is not there is no less, and to add it twice no more.
    target.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean) => { heard.set(type, (heard.get(type) ?? new Set()).add(listener)); count(type); addEventListener.call(target, type, listener, options); };
    target.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean) => { if (heard.get(type)?.delete(listener)) count(type); removeEventListener.call(target, type, listener, options); };
  }
  Object.assign(globalThis, { kept: () => ({ timers: timers.size, listeners: Object.fromEntries([...listeners].filter(([, count]) => count !== 0)) }) });
}
