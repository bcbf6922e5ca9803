import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LockGraph, openness, STATES, shutLocks } from '../../src/geometry/locks.ts';

const lock = (on: string, key: string, disputed = false) => ({ id: `${on}-${key}`, on, key, disputed });

/** A force waits for a ceasefire and a vote, guarantees for a ceasefire and perhaps a deal, a role for the guarantees. */
const GRAPH: LockGraph = {
  elements: ['force', 'guarantees', 'role'],
  locks: [
    lock('force', 'ceasefire'),
    lock('force', 'vote'),
    lock('guarantees', 'ceasefire'),
    lock('guarantees', 'deal', true),
    lock('role', 'guarantees'),
    lock('ceasefire', 'talks'),
  ],
};
const suppose = (...ids: string[]) => openness(GRAPH, new Set(ids));

describe('openness', () => {
  test('leaves everything shut that nobody supposes, a disputed lock contested', () => {
    expect(suppose()).toEqual({
      elements: { force: 'shut', guarantees: 'shut', role: 'shut' },
      locks: {
        'force-ceasefire': 'shut',
        'force-vote': 'shut',
        'guarantees-ceasefire': 'shut',
        'guarantees-deal': 'contested',
        'role-guarantees': 'shut',
        'ceasefire-talks': 'shut',
      },
    });
  });

  test('opens an element when its last lock opens', () => {
    expect(suppose('ceasefire').elements['force']).toBe('shut');
    expect(suppose('ceasefire', 'vote').elements['force']).toBe('open');
  });

  test('calls an element contested that only a disputed lock holds, and so what waits for it', () => {
    expect(suppose('ceasefire').elements).toEqual({ force: 'shut', guarantees: 'contested', role: 'contested' });
    expect(suppose('ceasefire', 'deal').elements).toEqual({ force: 'shut', guarantees: 'open', role: 'open' });
  });

  test('makes no event happen because what stands before it has happened', () => {
    expect(suppose('talks').locks['ceasefire-talks']).toBe('open');
    expect(suppose('talks').locks['force-ceasefire']).toBe('shut');
  });

  test('takes an event that is supposed with everything before it', () => {
    expect(suppose('ceasefire').locks).toMatchObject({ 'force-ceasefire': 'open', 'ceasefire-talks': 'shut' });
  });

  test('keeps two elements shut that wait for each other, until one is supposed', () => {
    const circle: LockGraph = { elements: ['deal', 'pact'], locks: [lock('deal', 'pact'), lock('pact', 'deal')] };
    expect(openness(circle, new Set()).elements).toEqual({ deal: 'shut', pact: 'shut' });
    expect(openness(circle, new Set(['deal'])).elements).toEqual({ deal: 'open', pact: 'open' });
  });

  test('never shuts a lock or an element because more is supposed, in any graph', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const one = fc.constantFrom(...ids);
    const graphs = fc.record({
      elements: fc.uniqueArray(one),
      locks: fc
        .array(fc.tuple(one, one, fc.boolean()), { maxLength: 14 })
        .map((rows) => rows.map(([on, key, disputed], index) => ({ id: `${index}`, on, key, disputed }))),
    });
    fc.assert(
      fc.property(graphs, fc.uniqueArray(one), fc.uniqueArray(one), (graph, some, others) => {
        const few = openness(graph, new Set(some));
        const many = openness(graph, new Set([...some, ...others]));
        const rank = (state: (typeof STATES)[number] | undefined) => STATES.indexOf(state ?? 'shut');
        for (const id of graph.elements) expect(rank(many.elements[id])).toBeGreaterThanOrEqual(rank(few.elements[id]));
        for (const { id } of graph.locks) expect(rank(many.locks[id])).toBeGreaterThanOrEqual(rank(few.locks[id]));
      }),
      { numRuns: 200 },
    );
  });
});

test('shutLocks names the locks that hold an element for certain', () => {
  const keys = (...ids: string[]) => shutLocks(GRAPH.locks, suppose(...ids), 'guarantees').map(({ id }) => id);
  expect(keys()).toEqual(['guarantees-ceasefire']);
  expect(keys('ceasefire')).toEqual([]);
});
