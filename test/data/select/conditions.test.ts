import { describe, expect, test } from 'vitest';
import { conditionEdge, conditionNode } from '../../../src/data/schema/condition.ts';
import { keysOfActor, standingConditions, stands, supposable } from '../../../src/data/select/conditions.ts';
import { actorRow, tablesOf } from './rows.ts';

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

test('keysOfActor has every record behind a standing lock whose key the actor holds, also with others, the newest first', () => {
  const france = actorRow({ id: 'fr' }).id;
  const tables = tablesOf({
    nodes: [
      node('force', 'goal'),
      node('deal', 'event', { holders: ['ru', 'fr'] }),
      node('vote', 'actor-decision', { holders: ['fr'] }),
      node('consent', 'actor-decision', { holders: ['ru'] }),
    ],
    edges: [
      edge('force', 'requires', 'deal'),
      edge('force', 'requires', 'deal', { id: 'again', date: '2026-01-06' }),
      edge('force', 'requires', 'vote', { status: 'met', ended: '2025-09-30' }),
      edge('force', 'requires', 'consent'),
    ],
  });
  expect(keysOfActor(tables, france).map(({ lock, edge: { id } }) => [lock.on, lock.key, id])).toEqual([
    ['force', 'deal', 'again'],
    ['force', 'deal', 'force-requires-deal'],
  ]);
  expect(keysOfActor(tables, actorRow({ id: 'it' }).id)).toEqual([]);
});
