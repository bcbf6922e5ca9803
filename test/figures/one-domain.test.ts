import { describe, expect, test } from 'vitest';
import { DOMAINS } from '../../src/data/domains.ts';
import { LEVELS } from '../../src/data/levels.ts';
import { RECORD_END } from '../../src/data/record-end.ts';
import { comparedActors, countLevels } from '../../src/data/select/counts.ts';
import { getTables } from '../../src/data/tables.ts';
import { DOMAIN_PAGES, domainCounts, domainFurthest, domainGroups } from '../../src/figures/one-domain.ts';

const tables = getTables();

test('each domain has a page', () => {
  expect(DOMAIN_PAGES.map(({ path }) => path)).toContain('figures/who-offers-what/land');
  expect(DOMAIN_PAGES).toHaveLength(DOMAINS.length);
});

describe.each(DOMAINS)('%s', (domain) => {
  const groups = domainGroups(tables, domain);

  test('has every compared actor once, at the level that the table gives', () => {
    const actors = groups.flatMap((group) => group.actors.map(({ actor }) => actor.id));
    expect(actors.toSorted()).toEqual(
      comparedActors(tables)
        .map(({ id }) => id)
        .toSorted(),
    );
    const counts = countLevels(tables, domain, RECORD_END);
    expect(Object.fromEntries(groups.map(({ level, actors: { length } }) => [level, length]))).toEqual(
      Object.fromEntries(LEVELS.filter((level) => counts[level] > 0).map((level) => [level, counts[level]])),
    );
  });

  test('gives the record of each level, and what lies behind each silence', () => {
    for (const { level, actors } of groups)
      for (const { actor, record, silence } of actors)
        expect([actor.id, record?.level ?? 'not-stated', silence !== undefined]).toEqual([
          actor.id,
          level,
          level === 'not-stated',
        ]);
  });
});

test('what is in place stands first, silence last, and that nothing is in place is said', () => {
  expect(domainGroups(tables, 'funding').map(({ level }) => level)).toEqual(
    expect.arrayContaining(['in-place', 'not-stated']),
  );
  expect(domainCounts(tables, 'land')).toMatch(/^none in place, \d+ specific, .*, \d+ not stated$/);
});

test('actors of one level stand by name', () => {
  const [names] = domainGroups(tables, 'land').map(({ actors }) => actors.map(({ actor }) => actor.name));
  expect(names?.length).toBeGreaterThan(1);
  expect(names).toEqual(names?.toSorted());
});

test('those who stand furthest are named, unless they are many', () => {
  expect(domainFurthest(tables, 'land')).toMatch(/^Furthest, at “specific”: .* and .*\.$/);
  expect(domainFurthest(tables, 'training')).toBeUndefined();
  expect(domainFurthest(tables, 'funding')).toBeUndefined();
});
