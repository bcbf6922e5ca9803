import { describe, expect, test } from 'vitest';
import { inTurns } from '../../../src/desk/links/turns.ts';

/** Turns that write down what happens. */
function watched() {
  const seen: string[] = [];
  const turn = inTurns(async () => {
    seen.push('pause');
  });
  const work = (host: string, name: string, end: Promise<unknown> = Promise.resolve()) =>
    turn(host, async () => {
      seen.push(`${name} begins`);
      await end;
      seen.push(`${name} ends`);
    });
  return { seen, work };
}

describe('inTurns', () => {
  test('begins at a host after the last has ended and a pause', async () => {
    const { seen, work } = watched();
    await Promise.all([work('a', 'one'), work('a', 'two')]);
    expect(seen).toEqual(['one begins', 'one ends', 'pause', 'two begins', 'two ends']);
  });

  test('does not wait for another host', async () => {
    const { seen, work } = watched();
    const end = Promise.withResolvers<void>();
    const first = work('a', 'one', end.promise);
    await work('b', 'two');
    expect(seen).toEqual(['one begins', 'two begins', 'two ends']);
    end.resolve();
    await first;
  });

  test('goes on after work that failed', async () => {
    const { seen, work } = watched();
    const failed = work('a', 'one', Promise.reject(new Error('no')));
    await Promise.all([expect(failed).rejects.toThrow('no'), work('a', 'two')]);
    expect(seen).toEqual(['one begins', 'pause', 'two begins', 'two ends']);
  });
});
