/** Every fault of a network against the request itself, in each engine: it ends alike, in a failure with a sentence. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/core/locales/en.js';
import { words as ru } from '../../src/core/locales/ru/words.js';
import { isFailure, type Failure } from '../../src/source/failure.js';
import { load, type Loaded } from '../../src/source/load.js';
import type { ObtainOptions } from '../../src/source/obtain.js';
import { faulty, logOf } from './faulty.js';
import { quietly } from './setting.js';

/** Waits cost nothing here; what is waited for is tested in Node. */
const hurried: ObtainOptions = { wait: () => Promise.resolve(), random: () => 0 };
const rows = (result: Loaded | Failure): unknown => (isFailure(result) ? result : result.dataset.tables.get('deals')?.length);
const ask = async (path: string, options: ObtainOptions = {}) => load(await faulty(path), { kind: 'deals' }, { ...hurried, ...options }, () => 1);

const cases: readonly { readonly fault: string; readonly code: string; readonly asked?: number; readonly options?: ObtainOptions }[] = [
  { fault: 'latency', code: 'timeout', options: { timeout: 0.5 } },
  { fault: 'slow', code: 'timeout', options: { timeout: 0.8 } },
  { fault: 'reset', code: 'network', asked: 4 },
  { fault: 'cut-chunked', code: 'truncated', asked: 4 },
  { fault: 'cut-fixed', code: 'truncated', asked: 4 },
  { fault: 'cut-lines', code: 'truncated', asked: 4 },
  { fault: 'type', code: 'wrong-content' },
  { fault: 'page', code: 'html' },
  { fault: 'disguised', code: 'html' },
  { fault: 'nothing', code: 'empty' },
  { fault: 'broken', code: 'not-json' },
  { fault: 'partial', code: 'http-206' },
  { fault: 'status?code=401', code: 'http-401' },
  { fault: 'status?code=403', code: 'http-403' },
  { fault: 'status?code=429', code: 'http-429', asked: 4 },
  { fault: 'status?code=500', code: 'http-500' },
  { fault: 'status?code=503', code: 'http-503', asked: 4 },
  { fault: 'endless', code: 'too-large', options: { maxBytes: 200_000 } },
  { fault: 'bomb', code: 'too-large', options: { maxBytes: 3_000_000 } },
  { fault: 'garbage', code: 'too-large', options: { maxBytes: 20_000_000 } },
];

describe('a request that meets a fault', function () {
  // 100 MB take their time on a busy machine.
  this.timeout(60_000);
  for (const { fault, code, asked, options } of cases) {
    it(`${fault}: ${code}, in English and Russian`, async () => {
      await quietly(async () => {
        const url = await faulty(fault), failures: Readonly<Record<string, string>>[] = [en.states.failures, ru.states.failures];
        expect(await load(url, { kind: 'deals' }, { ...hurried, ...options }, () => 1)).to.include({ code, from: url });
        for (const known of failures) expect(known[code], code).to.be.a('string');
        // The engines themselves ask again where a connection was reset.
        if (fault !== 'reset') expect(await logOf(url)).to.have.length(asked ?? 1);
      });
    });
  }

  it('is whole after a while: 503 twice, with both forms of Retry-After', async () => {
    expect(rows(await ask('recovers'))).to.equal(10);
  });

  it('has no records where there is no content (204)', async () => {
    expect(rows(await ask('204'))).to.equal(0);
  });

  it('follows a redirect to another origin, but not with headers: they reach nobody else', async () => {
    expect(rows(await ask('redirect'))).to.equal(10);
    const url = await faulty('redirect');
    expect(await load(url, { kind: 'deals' }, { ...hurried, headers: { authorization: 'Bearer secret' } }, () => 1)).to.include({ code: 'network' });
    expect(new Set((await logOf(url)).map(({ host }) => host)).size).to.equal(1);
  });

  it('has a new token when the old one has expired', async () => {
    expect(rows(await ask('token?token=young', { headers: expired => Promise.resolve({ authorization: `Bearer ${expired ? 'young' : 'old'}` }) }))).to.equal(10);
  });

  it('asks whether there is anything new, and keeps what there is', async () => {
    const url = await faulty('unchanged'), first = await load(url, { kind: 'deals' }, hurried, () => 1) as Loaded;
    const again = await load(url, { kind: 'deals' }, { ...hurried, again: true }, () => 2, first) as Loaded;
    expect([again.dataset === first.dataset, again.at]).to.deep.equal([true, 2]);
  });
});
