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

/** Bytes that are counted, copied or decoded within a slice. */
const most = 1 << 19;

/**
 * Gives way after so many bytes: not by the clock, as waiting for the next of them is no work. Where only a message could
 * bring it back (WebKit) it does not: that waits behind all that a server sends meanwhile, however much that is.
 */
export function pacer(): (bytes: number) => Promise<void> | undefined {
  const { scheduler } = globalThis as { scheduler?: { yield?: unknown } };
  let done = 0;
  return bytes => {
    done += bytes;
    if (done < most || !scheduler?.yield) return undefined;
    done = 0;
    return pause();
  };
}
