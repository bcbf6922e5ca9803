import { describe, expect, test } from 'vitest';
import { conditionEdge, conditionNode } from '../../../src/data/schema/condition.ts';
import { standingConditions, stands, supposable } from '../../../src/data/select/conditions.ts';
import { tablesOf } from './rows.ts';

const node = (id: string, type: string, more: object = {}) => conditionNode.parse({ id, label: id, type, ...more });
const edge = (from: string, relation: string, to: string, more: object = {}) =>
  conditionEdge.parse({
    id: `${from}-${relation}-${to}`,
    from,
    relation,
    to,
    who: 'Somebody',
    statement: 'Words.',
    date: '2025-09-04',
    status: 'open',
    confidence: 'firm',
    sources: ['s'],
    ...more,
  });

const TABLES = tablesOf({
  nodes: [
    node('force', 'goal'),
    node('hub', 'commitment'),
    node('deal', 'event'),
    node('consent', 'actor-decision'),
    node('vote', 'actor-decision'),
    node('troops', 'fact', { sameAs: 'force' }),
    node('refusal', 'fact'),
  ],
  edges: [
    edge('force', 'requires', 'deal'),
    edge('force', 'requires', 'deal', { id: 'again', status: 'disputed' }),
    edge('hub', 'requires', 'vote', { status: 'met', ended: '2025-09-30' }),
    edge('deal', 'requires', 'consent', { status: 'disputed' }),
    edge('troops', 'blocks', 'consent'),
    edge('refusal', 'blocks', 'force', { limits: true }),
  ],
});

test.each([
  ['open', {}, true],
  ['disputed', { status: 'disputed' }, true],
  ['met', { status: 'met' }, false],
  ['lifted', { status: 'lifted' }, false],
  ['overtaken', { status: 'overtaken' }, false],
  ['dropped', { status: 'dropped' }, false],
  ['only limiting', { limits: true }, false],
])('stands: a condition that is %s', (_, given, expected) => {
  expect(stands(edge('force', 'requires', 'deal', given))).toBe(expected);
});

describe('standingConditions', () => {
  const { elements, conditions, locks } = standingConditions(TABLES);

  test('has the goals and commitments that still wait, and no other', () => {
    expect(elements.map(({ id }) => id)).toEqual(['force']);
  });

  test('has everything behind their locks', () => {
    expect(conditions.map(({ id }) => id)).toEqual(['deal', 'consent']);
  });

  test('makes one lock of several records, disputed only if all of them are', () => {
    expect(locks.map(({ id, edges, disputed }) => [id, edges.length, disputed])).toEqual([
      ['force-deal', 2, false],
      ['deal-consent', 1, true],
      ['consent-force', 1, false],
    ]);
  });
});

test('supposable are the keys to the elements, not what stands behind them', () => {
  expect(supposable(standingConditions(TABLES)).map(({ id }) => id)).toEqual(['deal']);
});
