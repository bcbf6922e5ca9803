import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCircles, type Link } from '../../../src/data/select/circles.ts';

/** "ab" is a link from a to b. */
const links = (...pairs: string[]): Link[] =>
  pairs.map((pair) => ({ id: pair, from: pair.charAt(0), to: pair.charAt(1) }));

describe('findCircles', () => {
  test('finds none in a graph that runs one way', () => {
    expect(findCircles(['a', 'b', 'c'], links('ab', 'bc', 'ac'))).toEqual([]);
  });

  test('names the link that closes a circle, and the way round from where it ends', () => {
    expect(findCircles(['a', 'b', 'c', 'd'], links('ab', 'bc', 'cd', 'db'))).toEqual([
      { link: 'db', nodes: ['b', 'c', 'd'] },
    ]);
  });

  test('finds two circles that share a node, and a node that leads to itself', () => {
    expect(findCircles(['a', 'b', 'c'], links('ab', 'ba', 'bc', 'cb')).map(({ link }) => link)).toEqual(['ba', 'cb']);
    expect(findCircles(['a'], links('aa'))).toEqual([{ link: 'aa', nodes: ['a'] }]);
  });

  test('leaves no circle when its links are turned round or taken out, in any graph', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const graph = fc.uniqueArray(fc.tuple(node, node), { maxLength: 12, selector: ([a, b]) => a + b });
    fc.assert(
      fc.property(graph, (pairs) => {
        const all = links(...pairs.map(([a, b]) => a + b));
        const back = new Set(findCircles(['a', 'b', 'c', 'd', 'e'], all).map(({ link }) => link));
        const rest = all.filter(({ id }) => !back.has(id));
        expect(findCircles(['e', 'd', 'c', 'b', 'a'], rest)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
