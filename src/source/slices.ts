/** Reading that gives way: a large text or list is read in slices, so that the page answers between two of them. */
import { isBytes } from '../core/read/bytes.js';
import { readSteps, type Progress, type Read, type ReadOptions } from '../core/read/read-data.js';
import { pause, slice } from './pause.js';

export interface Around {
  /** Aborting it ends the reading: the promise is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Heard after each slice. */
  readonly progress?: ((progress: Progress) => void) | undefined;
}

/** Rejects as `readData` throws. */
export async function readInSlices(input: unknown, options: ReadOptions, { signal, progress }: Around = {}, budget = slice): Promise<Read> {
  const steps = readSteps(input, options);
  for (;;) {
    await pause();
    signal?.throwIfAborted();
    const until = performance.now() + budget;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    progress?.(step.value);
  }
}

/** So many letters, bytes or records are read at once: it takes a few milliseconds. */
const small = { text: 200_000, records: 1_000 };

export function isLarge(input: unknown): boolean {
  try {
    return isLong(input) || (typeof input === 'object' && input !== null && !Array.isArray(input) && Object.values(input).some(isLong));
  } catch {
    return false;
  }
}

const isLong = (value: unknown): boolean => (typeof value === 'string' ? value.length > small.text : Array.isArray(value) ? value.length > small.records : isBytes(value) && value.byteLength > small.text);
