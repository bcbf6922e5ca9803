import { describe, expect, test } from 'vitest';
import { getArchive } from '../../src/data/archive/archive.ts';
import { changesBetween } from '../../src/data/archive/changes.ts';
import { stateOf } from '../../src/data/archive/state.ts';
import { getTables } from '../../src/data/tables.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();
const $ = parsePage(site.page('/updates/').html);
const steps = changesBetween(getArchive(), stateOf(getTables()));
const sections = $('.change').toArray();

describe('the page of updates', () => {
  test('tells each step between two days of the archive, newest first', () => {
    const ids = sections.map((section) => $(section).find('h3').attr('id'));
    expect(ids).toEqual(steps.map(({ to }) => (to === undefined ? 'changes-now' : `changes-${to}`)));
  });

  test('lists every record that it counts, with every field', () => {
    const told = sections.map((section) => [
      $(section).find('details:not(.change__other) > ul > li').length,
      $(section).find('.change__field').length,
    ]);
    const known = steps.map(({ added, withdrawn, changed }) => [
      added.length + withdrawn.length + new Set(changed.map(({ table, name }) => `${table} ${name}`)).size,
      changed.length,
    ]);
    expect(told).toEqual(known);
  });

  test('says what the records that are written otherwise are, and how many', () => {
    const told = sections.map((section) => $(section).find('.change__respelt').children().length);
    expect(told).toEqual(
      steps.map(({ respelt }) => new Set(respelt.map(({ table, name }) => `${table} ${name}`)).size),
    );
  });

  test('leads from a record to the update that says why, which is on the page', () => {
    const why = $('.change a[href^="#update-"]').toArray();
    expect(why.length).toBeGreaterThan(5);
    expect(why.filter((link) => $($(link).attr('href') ?? '').length !== 1)).toEqual([]);
  });
});

describe('/v/', () => {
  test('lists every day of the archive, newest first, and leads to it', () => {
    const page = parsePage(site.page('/v/').html);
    const days = page('.dated > div > p:first-child > a')
      .toArray()
      .map((link) => page(link).attr('href'));
    const dates = getArchive().map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(0);
    expect(days).toEqual(dates.reverse().map((date) => `${site.home.pathname}v/${date}/`));
  });
});
