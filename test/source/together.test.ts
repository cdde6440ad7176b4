import { describe, expect, test } from 'vitest';
import { keyOf, Together } from '../../src/source/together.js';

function work() {
  const together = new Together<string, number>();
  let begun = 0, finish: (result: string) => void = () => undefined, signal: AbortSignal | undefined, tell: (news: number) => void = () => undefined;
  const ask = (key: string, stop?: AbortSignal, progress?: (news: number) => void) => together.ask(key, { signal: stop, progress }, around => {
    begun++;
    signal = around.signal;
    tell = around.progress;
    return new Promise(resolve => { finish = resolve; });
  });
  return { ask, begun: () => begun, finish: (result: string) => { finish(result); }, tell: (news: number) => { tell(news); }, stopped: () => signal?.aborted };
}

describe('equal work', () => {
  test('is done once while it is under way, and anew after that', async () => {
    const { ask, begun, finish } = work();
    const both = Promise.all([ask('a'), ask('a')]);
    finish('done');
    expect([await both, begun()]).toEqual([['done', 'done'], 1]);
    void ask('a');
    expect(begun()).toBe(2);
  });

  test('goes on when one who waits leaves, and ends when the last one does', async () => {
    const { ask, stopped, begun } = work(), one = new AbortController(), other = new AbortController();
    const left = ask('a', one.signal), last = ask('a', other.signal);
    one.abort();
    expect(await left).toMatchObject({ code: 'aborted' });
    expect(stopped()).toBe(false);
    other.abort();
    expect(await last).toMatchObject({ code: 'aborted' });
    expect(stopped()).toBe(true);
    void ask('a');
    expect(begun()).toBe(2);
  });

  test('is heard of by all who wait', () => {
    const { ask, tell } = work(), heard: number[] = [];
    void ask('a', undefined, news => { heard.push(news); });
    void ask('a', undefined, news => { heard.push(news * 10); });
    tell(7);
    expect(heard).toEqual([7, 70]);
  });

  test('is equal by content, and a function is equal to itself', () => {
    const a = (): number => 1, b = (): number => 1;
    expect(keyOf({ a, url: '/x' })).toBe(keyOf({ a, url: '/x' }));
    expect(keyOf({ a })).not.toBe(keyOf({ a: b }));
  });
});
