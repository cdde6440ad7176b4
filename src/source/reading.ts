/** Reads what is large in a Worker, where the host has handed one in, else in slices. */
import type { Read, ReadOptions } from '../core.js';
import { isBytes } from '../core/read/bytes.js';
import { readInSlices, type Around } from './slices.js';
import { readInWorker } from './elsewhere.js';

/** Rejects as `readData` throws, and when it is aborted. Objects are read where they stand: a Worker would have to be given copies. */
export async function readLarge(input: unknown, options: ReadOptions, around: Around = {}): Promise<Read> {
  const elsewhere = typeof input === 'string' || isBytes(input) ? await readInWorker(input, options, around) : undefined;
  return elsewhere ?? readInSlices(input, options, around);
}
