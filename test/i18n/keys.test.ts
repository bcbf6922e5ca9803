import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { CHARTS } from '../../src/data/charts.ts';
import { DOMAINS } from '../../src/data/domains.ts';
import { columnsOf, DOWNLOADS, MEASURED } from '../../src/data/download.ts';
import { LEVELS } from '../../src/data/levels.ts';
import { ATTENDANCE, REGIONS, ROLES } from '../../src/data/schema/actor.ts';
import { VERDICTS } from '../../src/data/schema/claim.ts';
import { EVENT_KINDS } from '../../src/data/schema/event.ts';
import { FIGURE_KINDS, QUALIFIERS } from '../../src/data/schema/figure.ts';
import { PROMISE_STATUS, STAGES } from '../../src/data/schema/promise.ts';
import { NAMINGS } from '../../src/data/schema/rung.ts';
import { TIERS, VOICES } from '../../src/data/schema/source.ts';
import { citationsBySource } from '../../src/data/select/cited-by.ts';
import { SILENCES } from '../../src/data/select/silence.ts';
import { STANCES } from '../../src/data/stances.ts';
import { loadTables } from '../../src/data/tables.ts';
import { isWorded } from '../../src/data/worded-fields.ts';
import { BROKEN_HEADS } from '../../src/figures/who-offers-what.ts';
import { answeredBy } from '../../src/i18n/asked.ts';
import { readDictionary } from '../../src/i18n/words.ts';
import { fits, usedKeys } from './used-keys.ts';

const LOOK = { nameOf: String, addressOf: String, unitOf: String };
const keys = [...readDictionary(readFileSync('content/i18n/en.yaml', 'utf8'), 'en-GB').entries.keys()];

/** Every key that some code names, with the code's file. */
const used = globSync('src/**/*.{ts,tsx,astro}')
  .filter((file) => !file.replaceAll('\\', '/').endsWith('i18n/words.ts'))
  .map((file) => ({ file, ...usedKeys(readFileSync(file, 'utf8')) }));

describe('usedKeys', () => {
  test('reads keys and templates, over line ends too', () => {
    const code = `say('nav.label'); say(\n  'fig.via', { who: say(\`kind.\${row.kind}\`) })`;
    expect(usedKeys(code)).toEqual({ keys: ['nav.label', 'fig.via'], patterns: ['kind.*'], unread: [] });
  });

  test('reads what a function of the file puts a prefix before', () => {
    const code = `
      const id = 'timeline';
      const key = (suffix: string) => \`chart.\${id}.\${suffix}\`;
      say(key('note'));
      say(key(\`who.\${row.id}\`));`;
    expect(usedKeys(code)).toEqual({ keys: ['chart.timeline.note'], patterns: ['chart.timeline.who.*'], unread: [] });
  });

  test('reads such a function that says its key', () => {
    const code = `const key = (suffix: string) => say(\`chart.timeline.\${suffix}\`);\nconst note = key('note');`;
    expect(usedKeys(code)).toEqual({ keys: ['chart.timeline.note'], patterns: [], unread: [] });
  });

  test('tells of a key that it cannot read', () => {
    expect(usedKeys('say(name)').unread).toEqual(['name)']);
    expect(usedKeys("say(key('a'))").unread).toEqual(['key(']);
  });
});

test('fits lets a star stand for one part of a key', () => {
  const keys = ['level.ruled-out', 'level.ruled.out', 'level', 'levels.x'];
  expect(keys.filter((key) => fits('level.*', key))).toEqual(['level.ruled-out']);
  expect(fits('chart.*.name', 'chart.timeline.name')).toBe(true);
  expect(fits('chart.*.name', 'chart.timeline.note')).toBe(false);
});

describe('the words of the interface', () => {
  test('are asked for by keys that can be read from the code', () => {
    expect(used.flatMap(({ file, unread }) => unread.map((call) => `${file}: say(${call}`))).toEqual([]);
  });

  test('are there for every key that the code names', () => {
    const named = used.flatMap(({ file, keys: own }) => own.map((key) => ({ file, key })));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ key }) => !keys.includes(key))).toEqual([]);
  });

  test('are there under every prefix that the code names', () => {
    const named = used.flatMap(({ file, patterns }) => patterns.map((pattern) => ({ file, pattern })));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ pattern }) => !keys.some((key) => fits(pattern, key)))).toEqual([]);
  });

  test('are asked for as src/i18n/asked.json says, which npm run asked writes', () => {
    // Those of values come and go with the tables.
    const byCode = (asked: object) => Object.entries(asked).filter(([key]) => !isWorded(key));
    const answered = answeredBy(readFileSync('content/i18n/en.yaml', 'utf8'));
    const noted = JSON.parse(readFileSync('src/i18n/asked.json', 'utf8')) as object;
    expect(Object.fromEntries(byCode(noted))).toEqual(Object.fromEntries(byCode(answered)));
  });

  test('are all used', () => {
    const named = new Set(used.flatMap((entry) => entry.keys));
    const patterns = [...new Set(used.flatMap((entry) => entry.patterns))];
    const unused = keys.filter((key) => !named.has(key) && !patterns.some((pattern) => fits(pattern, key)));
    expect(unused).toEqual([]);
  });
});

describe('the words under a prefix are those of every value, and of no other', () => {
  const tables = loadTables();
  const every = (...lists: (readonly (string | undefined)[])[]) =>
    [...new Set(lists.flat().filter((value) => value !== undefined))].sort();
  const under = (prefix: string) =>
    keys.filter((key) => fits(`${prefix}.*`, key)).map((key) => key.slice(prefix.length + 1));

  test.each([
    ['level', LEVELS],
    ['meaning', LEVELS],
    ['domain', DOMAINS],
    ['head', BROKEN_HEADS],
    ['region', REGIONS],
    ['role', ROLES],
    ['attendance', ATTENDANCE],
    ['stance', Object.keys(STANCES)],
    ['silence', SILENCES.filter((why) => why !== 'nothing')],
    ['actor.silent', SILENCES],
    ['column.naming', ['attended', ...NAMINGS]],
    ['rank', ['leader', 'minister', 'envoy']],
    ['qualifier', QUALIFIERS],
    ['kind', [...FIGURE_KINDS, 'mission']],
    ['verdict', VERDICTS],
    ['promise', PROMISE_STATUS],
    ['status', PROMISE_STATUS],
    ['stage', STAGES],
    ['update', ['addition', 'change', 'correction']],
    ['confidence', ['high', 'medium', 'low']],
    ['event', [...EVENT_KINDS, 'scheduled', 'thin']],
    ['events', EVENT_KINDS],
    ['chapters', CHAPTERS],
    ['tier', TIERS],
    ['voice', VOICES],
    ['download', Object.keys(DOWNLOADS)],
    [
      'field',
      [
        ...Object.values(DOWNLOADS).flatMap((table) =>
          columnsOf(tables[table], LOOK).map((name) => name.replace('.', '-')),
        ),
        // Of a field that no row may have yet.
        'archived-url',
        'archived-date',
      ],
    ],
    ['unit', MEASURED],
    ['group', tables.figures.map((row) => row.group)],
    ['document', tables.actors.flatMap((row) => [...(row.signed ?? []), ...(row.adopted ?? [])])],
    ['table', [...citationsBySource(tables).values()].flatMap((list) => list.map(({ table }) => table))],
  ])('%s', (prefix, values) => {
    expect(under(prefix).sort()).toEqual(every(values));
  });

  test.each(CHARTS)('chart %s has a name', (chart) => {
    expect(keys).toContain(`chart.${chart}.name`);
  });
});
