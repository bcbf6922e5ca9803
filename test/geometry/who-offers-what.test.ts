import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOMAINS, type Domain } from '../../src/data/domains.ts';
import { LEVELS, type Level } from '../../src/data/levels.ts';
import {
  arrangeMatrix,
  countLater,
  laterLevel,
  leadDomain,
  levelAt,
  type MatrixActor,
  type MatrixView,
  shownDomains,
} from '../../src/geometry/who-offers-what.ts';

const VIEW: MatrixView = { domain: 'all', region: 'all', level: 'all', sort: 'level', asOf: '2026-07-01' };
const REGIONS = ['northern', 'western'];

/** An actor with these levels from the start of 2025 on, and silence elsewhere. */
function anActor(name: string, region: string, levels: Partial<Record<Domain, Level>>): MatrixActor {
  const cells = DOMAINS.map((domain) => {
    const level = levels[domain];
    return { steps: level === undefined ? [] : [['2025-01-01', level] as const] };
  });
  return { id: name.toLowerCase(), name, region, cells };
}

const ACTORS = [
  anActor('Poland', 'western', { land: 'ruled-out', logistics: 'in-place' }),
  anActor('France', 'western', { land: 'specific', air: 'specific' }),
  anActor('Estonia', 'northern', { land: 'conditional' }),
  anActor('Åland', 'northern', { training: 'in-place' }),
  anActor('Latvia', 'northern', { land: 'supportive', air: 'conditional' }),
  anActor('Everyland', 'western', { land: 'in-place' }),
  anActor('Belgium', 'western', { land: 'conditional', air: 'specific' }),
];
const groupsOf = (part: Partial<MatrixView> = {}) =>
  arrangeMatrix(ACTORS, { ...VIEW, ...part }, REGIONS).map(({ key, actors }) => [key, actors.map(({ name }) => name)]);

describe('levelAt', () => {
  const cell = {
    steps: [
      ['2025-02-01', 'supportive'],
      ['2025-09-04', 'specific'],
    ],
  } as const;

  test.each([
    ['the day before the first step', '2025-01-31', 'not-stated'],
    ['the day of a step', '2025-02-01', 'supportive'],
    ['the day before the next', '2025-09-03', 'supportive'],
    ['the day of the next', '2025-09-04', 'specific'],
    ['long after the last', '2030-01-01', 'specific'],
  ])('on %s', (_, day, level) => {
    expect(levelAt(cell, day)).toBe(level);
  });

  test('of an empty or absent cell is silence', () => {
    expect(levelAt({ steps: [] }, '2025-09-04')).toBe('not-stated');
    expect(levelAt(undefined, '2025-09-04')).toBe('not-stated');
  });
});

describe('laterLevel and countLater', () => {
  const cell = {
    steps: [
      ['2025-02-01', 'supportive'],
      ['2025-09-04', 'specific'],
      ['2025-12-01', 'supportive'],
    ],
  } as const;

  test('tell the level of the last day where it is another, whatever lay between', () => {
    expect(laterLevel(cell, '2025-01-01', '2026-07-01')).toBe('supportive');
    expect(laterLevel(cell, '2025-02-01', '2026-07-01')).toBeUndefined();
    expect(laterLevel(cell, '2025-09-04', '2026-07-01')).toBe('supportive');
    expect(
      laterLevel(
        {
          steps: [
            ['2025-02-01', 'specific'],
            ['2025-03-01', 'not-stated'],
          ],
        },
        '2025-02-01',
        '2026-07-01',
      ),
    ).toBe('not-stated');
  });

  test('find nothing on the last day itself, and nothing in a cell without steps', () => {
    expect(laterLevel(cell, '2026-07-01', '2026-07-01')).toBeUndefined();
    expect(laterLevel({ steps: [] }, '2025-01-01', '2026-07-01')).toBeUndefined();
  });

  test('count the cells that the view shows, and no other', () => {
    const countOf = (part: Partial<MatrixView>) => {
      const view = { ...VIEW, ...part };
      return countLater(arrangeMatrix(ACTORS, view, REGIONS), view, '2026-07-01');
    };
    // Every level of these actors is from the start of 2025 on.
    expect(countOf({ asOf: '2024-12-31' })).toEqual({ later: 11, cells: 56 });
    expect(countOf({ asOf: '2024-12-31', domain: 'air' })).toEqual({ later: 3, cells: 7 });
    expect(countOf({ asOf: '2024-12-31', region: 'northern' })).toEqual({ later: 4, cells: 24 });
    expect(countOf({})).toEqual({ later: 0, cells: 56 });
  });
});

describe('shownDomains and leadDomain', () => {
  test('show all domains, led by land, or the one that is chosen', () => {
    expect(shownDomains(VIEW)).toEqual(DOMAINS);
    expect(leadDomain(VIEW)).toBe('land');
    expect(shownDomains({ ...VIEW, domain: 'air' })).toEqual(['air']);
    expect(leadDomain({ ...VIEW, domain: 'air' })).toBe('air');
  });
});

describe('arrangeMatrix', () => {
  test('groups by level of land from in place to not stated, the refusal last, by name within a group', () => {
    expect(groupsOf()).toEqual([
      ['in-place', ['Everyland']],
      ['specific', ['France']],
      ['conditional', ['Belgium', 'Estonia']],
      ['supportive', ['Latvia']],
      ['not-stated', ['Åland']],
      ['ruled-out', ['Poland']],
    ]);
  });

  test('groups by the domain that is chosen', () => {
    expect(groupsOf({ domain: 'air' })).toEqual([
      ['specific', ['Belgium', 'France']],
      ['conditional', ['Latvia']],
      ['not-stated', ['Åland', 'Estonia', 'Everyland', 'Poland']],
    ]);
  });

  test('keeps one region', () => {
    expect(groupsOf({ region: 'northern' }).flatMap(([, names]) => names)).toEqual(['Estonia', 'Latvia', 'Åland']);
  });

  test('keeps who stands at a level in any shown domain', () => {
    expect(groupsOf({ level: 'in-place', sort: 'name' })).toEqual([['none', ['Åland', 'Everyland', 'Poland']]]);
    expect(groupsOf({ level: 'specific', domain: 'air', sort: 'name' })).toEqual([['none', ['Belgium', 'France']]]);
  });

  test('looks at the levels of the day', () => {
    expect(groupsOf({ asOf: '2024-12-31' })).toEqual([
      ['not-stated', ['Åland', 'Belgium', 'Estonia', 'Everyland', 'France', 'Latvia', 'Poland']],
    ]);
    expect(groupsOf({ asOf: '2024-12-31', level: 'specific' })).toEqual([]);
  });

  test('sorts by name into one group, in the order of an English dictionary', () => {
    expect(groupsOf({ sort: 'name' })).toEqual([
      ['none', ['Åland', 'Belgium', 'Estonia', 'Everyland', 'France', 'Latvia', 'Poland']],
    ]);
  });

  test('groups by region in the order of the regions', () => {
    expect(groupsOf({ sort: 'region' })).toEqual([
      ['northern', ['Åland', 'Estonia', 'Latvia']],
      ['western', ['Belgium', 'Everyland', 'France', 'Poland']],
    ]);
  });

  test.each(['level', 'name', 'region'] as const)('sorted by %s gives nothing where nobody fits', (sort) => {
    expect(groupsOf({ sort, region: 'northern', level: 'ruled-out' })).toEqual([]);
  });

  test('leaves the actors that it was given as they were', () => {
    const before = ACTORS.map(({ name }) => name);
    groupsOf({ sort: 'name' });
    expect(ACTORS.map(({ name }) => name)).toEqual(before);
  });

  const anyView = fc.record({
    domain: fc.constantFrom('all' as const, ...DOMAINS),
    region: fc.constantFrom('all', ...REGIONS),
    level: fc.constantFrom('all' as const, ...LEVELS),
    sort: fc.constantFrom('level' as const, 'name' as const, 'region' as const),
    asOf: fc.constantFrom('2024-12-31', '2026-07-01'),
  });

  test('shows nobody twice, no empty group, and everybody where no filter is set', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const groups = arrangeMatrix(ACTORS, view, REGIONS);
        const ids = groups.flatMap(({ actors }) => actors.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(groups.filter(({ actors }) => actors.length === 0)).toEqual([]);
        if (view.region === 'all' && view.level === 'all') expect(ids).toHaveLength(ACTORS.length);
      }),
      { numRuns: 200 },
    );
  });
});
