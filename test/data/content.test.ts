import { describe, expect, test } from 'vitest';
import { lastDay } from '../../src/data/dates.ts';
import { DERIVED } from '../../src/data/derived.ts';
import { flattenRow } from '../../src/data/download.ts';
import { RECORD_END } from '../../src/data/record-end.ts';
import { recordById } from '../../src/data/select/record.ts';
import { loadTables } from '../../src/data/tables.ts';

const tables = loadTables();
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('the record ends on 1 July 2026', () => {
  expect(RECORD_END).toBe('2026-07-01');
});

describe('sources', () => {
  test('stand behind every record', () => {
    const { positions, figures, events, quotes, edges, places, rungs, layers, series, promises } = tables;
    const records = [
      ...[...positions, ...events, ...quotes, ...edges, ...places, ...rungs, ...layers, ...series],
      ...figures.filter((row) => row.group !== DERIVED),
      ...promises.flatMap((row) => [...row.stages, row.state].map(({ sources }) => ({ id: row.id, sources }))),
      ...tables.actors.flatMap((row) => row.summits.map(({ sources }) => ({ id: row.id, sources }))),
    ];
    expect(records.length).toBeGreaterThan(700);
    expect(idsOf(records.filter((row) => row.sources.length === 0))).toEqual([]);
  });

  test('stand behind every claim but one that the article alone makes', () => {
    expect(idsOf(tables.claims.filter((row) => row.sources.length === 0))).toEqual(['critics-virtual']);
    expect(recordById(tables.claims, 'critics-virtual').verdict).toBe('article-only');
  });

  test('stand behind every term but those of our own method', () => {
    const own = ['as-of', 'ladder-of-levels', 'security-guarantee', 'tier'];
    expect(idsOf(tables.terms.filter((row) => (row.sources ?? []).length === 0))).toEqual(own);
  });

  test('later than the record’s end are one data set, which ends before it, and a preview without its day', () => {
    const late = tables.sources.filter(({ published = '' }) => lastDay(published || '2022') > RECORD_END);
    expect(late.map(({ id, published, voice }) => [id, published, voice])).toEqual([
      ['kiel-ukraine-support-tracker-r29', '2026-08-04', 'data-set'],
      ['levant-ankara', '2026-07', 'press'],
    ]);
  });

  test('of the Pravda network never carry a record of high confidence alone', () => {
    const network = tables.sources.filter(
      ({ url = '', publisher }) => url.includes('news-pravda.com') || publisher.includes('Pravda network'),
    );
    expect(idsOf(network)).toEqual(['pravdamirror-2026-06-28-fico']);
    const weak = new Set<string>(idsOf(network));
    const resting = tables.positions.filter((row) => row.sources.every((source) => weak.has(source)));
    expect(resting.map(({ confidence, flags }) => [confidence, flags])).toEqual([['low', ['unconfirmed']]]);
  });

  test('of the weakest tier alone never carry high confidence', () => {
    const weak = new Set<string>(idsOf(tables.sources.filter(({ tier }) => tier === 'W')));
    const resting = tables.positions.filter((row) => row.sources.every((source) => weak.has(source)));
    expect(idsOf(resting.filter(({ confidence }) => confidence === 'high'))).toEqual([]);
  });
});

describe('quotations', () => {
  test('hold at most 25 words', () => {
    const longest = Math.max(...tables.quotes.map(({ text }) => text.split(/\s+/).length));
    expect(longest).toBeGreaterThan(10);
    expect(longest).toBeLessThanOrEqual(25);
  });

  test('in another language carry our translation', () => {
    const untold = tables.quotes.filter((row) => row.language !== 'en' && row.translation === undefined);
    expect(idsOf(untold)).toEqual([]);
  });
});

describe('the 64,000', () => {
  test('and the 25,000 were said by others than Kyiv', () => {
    expect(['force-64k', 'force-25k'].map((id) => recordById(tables.figures, id).speaker)).toEqual([
      'others',
      'others',
    ]);
  });

  test('are named beside Kyiv only where the record denies that Kyiv asked for them', () => {
    const texts = Object.values(tables).flatMap((rows: readonly object[]) =>
      rows.flatMap((row) =>
        Object.entries(flattenRow(row)).map(([field, text]) => ({ at: `${'id' in row ? row.id : ''} ${field}`, text })),
      ),
    );
    const beside = texts.filter(
      ({ text }) => typeof text === 'string' && /64[,\s]?000|64k/i.test(text) && /Kyiv|Ukrain|Zelensk/.test(text),
    );
    expect(beside.map(({ at }) => at)).toEqual(['force-25k note', 'ask-64000 statement']);
    expect(recordById(tables.figures, 'force-64k').note).toContain('No source found ascribes this number to Kyiv.');
    expect(recordById(tables.figures, 'force-25k').note).toContain('not a Ukrainian figure');
    expect(recordById(tables.claims, 'ask-64000').verdict).toBe('contradicted');
    expect(recordById(tables.claims, 'ask-64000').record).toMatch(/^The number is British/);
  });

  test('are no number of Kyiv’s: those are these', () => {
    const kyiv = tables.figures.filter(({ group, speaker }) => group === 'force-size' && speaker === 'kyiv');
    expect(idsOf(kyiv)).toEqual([
      'force-200k',
      'force-40-50k',
      'force-100-150k',
      'force-brigades',
      'force-thousands',
      'force-10k-zelenskyy',
    ]);
  });

  test('nor is any force size left without whose side named it', () => {
    const open = tables.figures.filter(({ group, speaker }) => group === 'force-size' && speaker === undefined);
    expect(idsOf(open)).toEqual([]);
  });
});

describe('claims', () => {
  /** Words by which the record takes a part of a statement back. */
  const TAKES_BACK = /article['’]s own|found nowhere|not from|does not name|no (other )?source/i;
  const takenBack = (rows: readonly { id: string; verdict: string; record: string }[]) =>
    idsOf(rows.filter(({ verdict, record }) => verdict === 'confirmed' && TAKES_BACK.test(record)));

  test('that are confirmed are not taken back by what the record says of them', () => {
    expect(takenBack(tables.claims)).toEqual([]);
    const record = 'Rome said so. That no condition could change this is the article’s own addition.';
    expect(takenBack([{ id: 'refusal', verdict: 'confirmed', record }])).toEqual(['refusal']);
    expect(takenBack([{ id: 'refusal', verdict: 'partly', record }])).toEqual([]);
  });
});

describe('events', () => {
  test('after the record ends are scheduled, and no others are', () => {
    const late = tables.events.filter(({ date }) => date > '2026-07-01');
    expect(late.length).toBeGreaterThan(0);
    expect(idsOf(tables.events.filter(({ status }) => status === 'scheduled'))).toEqual(idsOf(late));
  });
});

describe('actors', () => {
  test('that signed the declaration of intent are three', () => {
    const signed = tables.actors.filter((row) => row.signed?.includes('trilateral-declaration-of-intent'));
    expect(idsOf(signed)).toEqual(['fr', 'gb', 'ua']);
  });

  test('signed nothing else', () => {
    expect(tables.actors.flatMap((row) => row.signed ?? [])).toHaveLength(3);
  });
});

describe('rungs', () => {
  test('that take their names from a summit name none themselves', () => {
    const summits = tables.rungs.filter((row) => row.summit !== undefined);
    expect(summits.map(({ id, named }) => [id, named.length])).toEqual([['at-the-table', 0]]);
  });

  test('name no more states than their figure counts, and none twice', () => {
    const over = tables.rungs.filter(({ named, figure }) => {
      const names = named.map(({ actor }) => actor);
      return new Set(names).size < names.length || names.length > (recordById(tables.figures, figure).value ?? 0);
    });
    expect(idsOf(over)).toEqual([]);
  });
});

describe('series', () => {
  test('have every month from September 2022 to May 2026 once', () => {
    const months = tables.airAttacks.map(({ month }) => month);
    expect(months).toHaveLength(45);
    expect([months[0], months.at(-1)]).toEqual(['2022-09', '2026-05']);
    expect(new Set(months).size).toBe(45);
    expect([...months].sort()).toEqual(months);
    expect(months.every((month) => /^\d{4}-\d{2}$/.test(month))).toBe(true);
  });

  test('never count more drones or missiles stopped than launched', () => {
    const more = tables.airAttacks.filter(
      (row) =>
        row.strikeDronesDestroyed + row.strikeDronesLostOrJammed > row.strikeDrones ||
        row.missilesDestroyed > row.missiles,
    );
    expect(more).toEqual([]);
  });

  test('have 42 donors, each once, and a share of GDP for all but the EU', () => {
    expect(tables.aid).toHaveLength(42);
    expect(new Set(tables.aid.map(({ iso3 }) => iso3)).size).toBe(42);
    expect(tables.aid.filter((row) => row.pctOfGdpTo202604 === null).map(({ iso3 }) => iso3)).toEqual(['EU']);
  });

  test('have kinds of aid that add up, and sums that only grow', () => {
    const off = tables.aid.filter((row) => {
      const kinds = row.militaryTo202604 + row.financialTo202604 + row.humanitarianTo202604;
      const shrank = row.totalTo202508 > row.totalTo202604 || row.militaryTo202508 > row.militaryTo202604;
      return shrank || Math.abs(kinds - row.totalTo202604) > 0.0021;
    });
    expect(off.map(({ donor }) => donor)).toEqual([]);
  });

  test('are described by the ids of their files', () => {
    expect(idsOf(tables.series)).toEqual(['air-attacks', 'aid-by-donor']);
  });
});
