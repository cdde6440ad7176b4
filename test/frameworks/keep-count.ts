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
    const count = (type: string, by: number) => { const key = `${name} ${type}`; listeners.set(key, (listeners.get(key) ?? 0) + by); };
    target.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject, boolean?]) => { count(type, 1); addEventListener.call(target, type, ...rest); };
    target.removeEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject, boolean?]) => { count(type, -1); removeEventListener.call(target, type, ...rest); };
  }
  Object.assign(globalThis, { kept: () => ({ timers: timers.size, listeners: Object.fromEntries([...listeners].filter(([, count]) => count !== 0)) }) });
}
