/** The module that a host hands to `new Worker`, when it wants one: it reads texts and hands over their columns. */
import { messagesOf, ready, type Asked, type Told } from './source/messages.js';
import { readInSlices } from './source/slices.js';

/** This side of the Worker; the page's libraries know only the other. */
const page = globalThis as unknown as { postMessage: (message: Told | typeof ready, handed?: ArrayBufferLike[]) => void; addEventListener: (name: 'message', hear: (event: { readonly data: Asked }) => void) => void };

const underWay = new Map<number, AbortController>();

page.addEventListener('message', ({ data: asked }) => {
  if ('stop' in asked) underWay.get(asked.id)?.abort();
  else void read(asked);
});

/** Long slices: it gives way only to hear that nobody waits any more. */
async function read({ id, input, options }: Exclude<Asked, { stop: true }>): Promise<void> {
  const stop = new AbortController();
  underWay.set(id, stop);
  try {
    const result = await readInSlices(input, options, { signal: stop.signal, progress: progress => { page.postMessage({ id, progress }); } }, 100);
    for (const { told, handed } of messagesOf(id, result)) page.postMessage(told, handed);
  } catch (error) {
    if (!stop.signal.aborted) page.postMessage({ id, misuse: error instanceof Error ? error.message : String(error) });
  } finally {
    underWay.delete(id);
  }
}

page.postMessage(ready);
