/** A Worker that reads, where the host hands one in: this library never makes one by itself, as a policy may forbid it and report. */
import type { Progress, Read, ReadOptions } from '../core.js';
import { partsOf, ready, Rebuilt, type Asked, type Told } from './messages.js';
import { pause } from './pause.js';
import type { Around } from './slices.js';

type Text = string | Uint8Array | ArrayBuffer;

interface Waiting {
  readonly rebuilt: Rebuilt;
  readonly progress?: ((progress: Progress) => void) | undefined;
  readonly resolve: (read: Read | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Milliseconds until a Worker must have begun; what loads as a script and says nothing would be waited for in vain. */
const patience = 10_000;

let create: (() => Worker) | undefined;
let reader: Reader | undefined;

/** From now on large texts are read in this Worker; it is made when the first one comes. */
export function handIn(worker: (() => Worker) | undefined): void {
  reader?.fail();
  reader = undefined;
  create = worker;
}

/** `undefined` where there is no Worker, or it cannot be made or fails. Rejects as `readData` throws, and when it is aborted. */
export async function readInWorker(input: Text, options: ReadOptions, around: Around): Promise<Read | undefined> {
  if (!create) return undefined;
  try {
    reader ??= new Reader(create());
  } catch {
    create = undefined;
    return undefined;
  }
  return reader.read(input, options, around);
}

class Reader {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #timer: ReturnType<typeof setTimeout>;
  #asked = 0;
  #failed = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Told | typeof ready>) => { this.#hear(data); });
    worker.addEventListener('error', event => { event.preventDefault(); this.fail(); });
    worker.addEventListener('messageerror', () => { this.fail(); });
    this.#timer = setTimeout(() => { this.fail(); }, patience);
  }

  read(input: Text, options: ReadOptions, { signal, progress }: Around): Promise<Read | undefined> {
    if (this.#failed) return Promise.resolve(undefined);
    const id = ++this.#asked;
    return new Promise<Read | undefined>((resolve, reject) => {
      const leave = (): void => { this.#send({ id, stop: true }); reject(signal!.reason as Error); };
      signal?.addEventListener('abort', leave);
      const done = (): void => { signal?.removeEventListener('abort', leave); this.#waiting.delete(id); };
      this.#waiting.set(id, { rebuilt: new Rebuilt(), progress, resolve: read => { done(); resolve(read); }, reject: error => { done(); reject(error); } });
      void this.#ask(id, input, options);
    });
  }

  /** Copies, in parts between which the page answers: if the Worker fails the text is read here. */
  async #ask(id: number, input: Text, options: ReadOptions): Promise<void> {
    for (const part of partsOf(input)) {
      if (!this.#waiting.has(id)) return;
      this.#send({ id, part }, typeof part === 'string' ? [] : [part.buffer as ArrayBuffer]);
      await pause();
    }
    if (this.#waiting.has(id)) this.#send({ id, options });
  }

  /** Who waits reads for itself. */
  fail(): void {
    clearTimeout(this.#timer);
    this.#failed = true;
    this.#worker.terminate();
    for (const { resolve } of this.#waiting.values()) resolve(undefined);
  }

  #send(asked: Asked, handed: Transferable[] = []): void {
    try {
      this.#worker.postMessage(asked, handed);
    } catch {
      this.#waiting.get(asked.id)?.resolve(undefined);
    }
  }

  #hear(told: Told | typeof ready): void {
    clearTimeout(this.#timer);
    if (told === ready) return;
    const waiting = this.#waiting.get(told.id);
    if (!waiting) return;
    if ('progress' in told) { waiting.progress?.(told.progress); return; }
    if ('misuse' in told) { waiting.reject(new RangeError(told.misuse)); return; }
    const read = waiting.rebuilt.hear(told);
    if (read) waiting.resolve(read);
  }
}
