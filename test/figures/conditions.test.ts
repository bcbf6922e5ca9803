import { describe, expect, test } from 'vitest';
import { standingConditions, supposable } from '../../src/data/select/conditions.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import {
  conditions,
  conditionsInput,
  conditionWords,
  lockGraph,
  lockSayings,
  otherHolders,
} from '../../src/figures/conditions.ts';
import { conditionsGeometry } from '../../src/geometry/conditions.ts';
import { openness } from '../../src/geometry/locks.ts';
import { say } from '../../src/i18n/words.ts';

const tables = getTables();
const graph = lockGraph(tables);
const geometry = conditionsGeometry(conditionsInput(tables));
const suppose = (...ids: string[]) => openness(graph, new Set(ids)).elements;

test('otherHolders are those who hold the key of a lock besides an actor', () => {
  const lock = recordById(standingConditions(tables).locks, 'territory-us-guarantee-doc');
  const held = recordById(standingConditions(tables).locks, 'peace-deal-territory');
  const others = (id: string) => otherHolders(tables, held, recordById(tables.actors, id).id);
  expect([others('ua'), others('ru'), others('de')]).toEqual(['Russia', 'Ukraine', 'Russia and Ukraine']);
  expect(otherHolders(tables, lock, recordById(tables.actors, 'us').id)).toBe('');
});

describe('conditions', () => {
  test('its title is true: a ceasefire alone opens the monitoring, and nothing else for certain or by one reading', () => {
    expect(conditions.title(tables)).toBe('A ceasefire alone would open one of six closed elements');
    expect(suppose()).toEqual(Object.fromEntries(graph.elements.map((id) => [id, 'shut'])));
    expect(suppose('ceasefire')).toEqual({ ...suppose(), 'us-monitoring': 'open' });
  });

  test('every element opens if everything is supposed that can be', () => {
    const all = supposable(standingConditions(tables)).map(({ id }) => id);
    expect(all).toHaveLength(11);
    expect(Object.values(suppose(...all))).toEqual(graph.elements.map(() => 'open'));
  });

  test('without a peace agreement the contested ones are open by one reading only', () => {
    expect(suppose('ceasefire', 'eu-parliaments', 'congress', 'rada')).toMatchObject({
      'guarantees-active': 'contested',
      'us-guarantee-doc': 'contested',
      deployment: 'shut',
    });
  });

  test('two conditions run in a circle, and each is told in words', () => {
    expect(geometry.circles).toEqual([
      { lock: 'russia-consent-deployment', nodes: ['deployment', 'peace-deal', 'russia-consent'] },
      { lock: 'us-guarantee-doc-peace-deal', nodes: ['peace-deal', 'territory', 'us-guarantee-doc'] },
    ]);
    for (const { lock } of geometry.circles) expect(say(`chart.conditions.circle.${lock}`)).toMatch(/\w+\.$/);
  });

  test('draws no lock that is history or only limits', () => {
    const drawn = standingConditions(tables).locks.flatMap(({ edges }) => edges);
    expect(drawn.filter(({ status }) => status !== 'open' && status !== 'disputed')).toEqual([]);
    expect(drawn.filter(({ limits }) => limits)).toEqual([]);
    expect(drawn.map(({ id }) => id)).not.toContain('notroops-block');
  });

  test('draws every lock and every node once, and the table has every record', () => {
    expect(geometry.locks.map(({ id }) => id)).toEqual(graph.locks.map(({ id }) => id));
    expect(geometry.nodes.map(({ id }) => id).sort()).toEqual(
      conditionWords(tables)
        .map(({ id }) => id)
        .sort(),
    );
    expect(conditions.rows(tables).rows).toHaveLength(tables.edges.length);
  });

  test('says of every lock who says so, when and where', () => {
    for (const [id, sayings] of Object.entries(lockSayings(tables, (source) => `/sources/#${source}`))) {
      expect([id, sayings.length > 0]).toEqual([id, true]);
      for (const { text, sources } of sayings) {
        expect(text).toMatch(/\s\d{4}\. /);
        expect(sources.length).toBeGreaterThan(0);
      }
    }
  });
});
