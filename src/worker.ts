/** The module that a host hands to `new Worker`, when it wants one: it reads texts and hands over their columns. */
import { joined, messagesOf, ready, type Asked, type Told } from './source/messages.js';
import type { ReadOptions } from './core.js';
import { readInSlices } from './source/slices.js';

/** This side of the Worker; the page's libraries know only the other. */
const page = globalThis as unknown as { postMessage: (message: Told | typeof ready, handed?: ArrayBufferLike[]) => void; addEventListener: (name: 'message', hear: (event: { readonly data: Asked }) => void) => void };

const arriving = new Map<number, (string | Uint8Array)[]>(), underWay = new Map<number, AbortController>();

page.addEventListener('message', ({ data: asked }) => {
  const { id } = asked, parts = arriving.get(id) ?? [];
  if ('part' in asked) { parts.push(asked.part); arriving.set(id, parts); return; }
  arriving.delete(id);
  if ('stop' in asked) underWay.get(id)?.abort();
  else void read(id, joined(parts), asked.options);
});

/** Long slices: it gives way only to hear that nobody waits any more. */
async function read(id: number, input: string | Uint8Array, options: ReadOptions): Promise<void> {
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
