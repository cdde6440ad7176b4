/** Giving way: between two slices of work the page answers. */

/** Until the browser has done what waits: painting, input. A timer would wait longer each time. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); resolve(); };
    port2.postMessage(undefined);
  });
}

/** Milliseconds of a slice. A frame has sixteen, and a slow machine takes several times as long. */
export const slice = 8;

/** Gives way when a slice is over, to be called again and again. */
export function pacer(): () => Promise<void> | undefined {
  let until = performance.now() + slice;
  return () => (performance.now() < until ? undefined : pause().then(() => { until = performance.now() + slice; }));
}
