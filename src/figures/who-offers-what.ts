import type { MatrixWords } from '../charts/matrix-words.ts';
import { DOMAINS, type Domain } from '../data/domains.ts';
import { LEVELS, type Level } from '../data/levels.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END, RECORD_START } from '../data/record-end.ts';
import { type Actor, REGIONS } from '../data/schema/actor.ts';
import { comparedActors, countLevels } from '../data/select/counts.ts';
import { historyOf } from '../data/select/history.ts';
import { levelOn } from '../data/select/level.ts';
import { levelSteps } from '../data/select/steps.ts';
import type { MatrixActor } from '../geometry/who-offers-what.ts';
import { formatDate } from '../i18n/date.ts';
import { numberInWords } from '../i18n/number-words.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, type FigureRows, rankSources } from './figure.ts';

/*
 * Relationship: a correlation of two categories, actor and domain, by an ordinal level; a lookup, so a table.
 * In five seconds: solid columns under training and money, almost none under land, and much silence.
 */

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function landCounts(tables: Tables) {
  return countLevels(tables, 'land', RECORD_END);
}

/** Ids of the counts that some cells of the table add up to. */
export function levelCounts(tables: Tables): readonly string[] {
  return DOMAINS.flatMap((domain) => {
    const counts = countLevels(tables, domain, RECORD_END);
    return LEVELS.filter((level) => counts[level] > 0).map((level) => `count-${domain}-${level}`);
  });
}

/** What an actor had ruled out on a day, domain by domain: "land: soldiers of its own in Ukraine". */
function refusalsOn(tables: Tables, { id }: Actor, day: string): string {
  return DOMAINS.flatMap((domain) => {
    const { level, holding } = levelOn(tables, id, domain, day);
    return level === 'ruled-out' ? [`${say(`domain.${domain}`)}: ${holding[0]?.refused}`] : [];
  }).join('; ');
}

export const whoOffersWhat: FigureContract = {
  id: 'who-offers-what',
  title: (tables) => {
    const land = landCounts(tables);
    return say('chart.who-offers-what.title', {
      specific: numberInWords(land.specific),
      ruledOut: numberInWords(land['ruled-out']),
      inPlace: land['in-place'] === 0 ? say('none') : numberInWords(land['in-place']),
    });
  },
  measure: (tables) => {
    const actors = comparedActors(tables);
    const cells = actors.length * DOMAINS.length;
    const silent = actors.reduce(
      (sum, actor) =>
        sum + DOMAINS.filter((domain) => levelOn(tables, actor.id, domain, RECORD_END).level === 'not-stated').length,
      0,
    );
    const states = actors.filter((actor) => actor.kind === 'state').length;
    return say('chart.who-offers-what.measure', { states, silent, cells, date: formatDate(RECORD_END) });
  },
  notes: () => [
    say('chart.who-offers-what.note'),
    say('chart.who-offers-what.given'),
    say('chart.who-offers-what.unconfirmed'),
  ],
  sources: (tables) => rankSources(tables.positions),
  marks: levelCounts,
  asOf: RECORD_END,
  period: (tables) => {
    const held = comparedActors(tables).flatMap(({ id }) =>
      DOMAINS.flatMap((domain) => levelOn(tables, id, domain, RECORD_END).holding),
    );
    return [held.map(({ asOf }) => asOf).sort()[0] ?? RECORD_START, RECORD_END];
  },
  rows: (tables) => matrixRows(tables, RECORD_END),
  description: (tables) => {
    const list = DOMAINS.map((domain) => {
      const counts = countLevels(tables, domain, RECORD_END);
      const parts = LEVELS.filter((level) => counts[level] > 0).map(
        (level) => `${counts[level]} ${say(`level.${level}`)}`,
      );
      return `${capital(say(`domain.${domain}`))}: ${parts.join(', ')}`;
    });
    return say('chart.who-offers-what.description', { list: list.join('. ') });
  },
};

/** The rows of the table as it stood on a day. */
export function matrixRows(tables: Tables, day: string): FigureRows {
  return {
    columns: [
      { key: 'actor', label: say('column.actor'), kind: 'words' },
      ...DOMAINS.map((domain) => ({ key: domain, label: say(`domain.${domain}`), kind: 'words' as const })),
      { key: 'refused', label: say('column.refused'), kind: 'words' },
    ],
    rows: comparedActors(tables).map((actor) => [
      actor.name,
      ...DOMAINS.map((domain) => say(`level.${levelOn(tables, actor.id, domain, day).level}`)),
      refusalsOn(tables, actor, day) || null,
    ]),
    cited: comparedActors(tables).map((actor) =>
      rankSources(DOMAINS.flatMap((domain) => levelOn(tables, actor.id, domain, day).holding)),
    ),
  };
}

/** The days on which the table can be set: each on which a level changes. */
export const matrixDays = (tables: Tables): readonly string[] => matrixInput(tables).days.map(({ day }) => day);

export interface MatrixInput {
  actors: readonly MatrixActor[];
  /** The regions that have an actor, in their fixed order. */
  regions: readonly string[];
  /** Every day on which a level changes, from the first of the record to its last. */
  days: readonly { day: string; label: string }[];
}

/** Everything that the matrix is drawn from. */
export function matrixInput(tables: Tables): MatrixInput {
  const actors = comparedActors(tables).map((actor) => ({
    id: actor.id,
    name: actor.name,
    region: actor.region,
    cells: DOMAINS.map((domain) => ({ steps: levelSteps(historyOf(tables, actor.id, domain)) })),
  }));
  const changes = actors.flatMap(({ cells }) => cells.flatMap(({ steps }) => steps.map(([day]) => day)));
  return {
    actors,
    regions: REGIONS.filter((region) => actors.some((actor) => actor.region === region)),
    days: [...new Set([RECORD_START, ...changes, RECORD_END])]
      .filter((day) => day >= RECORD_START && day <= RECORD_END)
      .sort()
      .map((day) => ({ day, label: formatDate(day) })),
  };
}

const key = (suffix: string) => say(`chart.who-offers-what.${suffix}`);

function record<Key extends string>(keys: readonly Key[], text: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((name) => [name, text(name)])) as Record<Key, string>;
}

/** Domains whose word may break at the head of a column; the others stand there as they are everywhere. */
export const BROKEN_HEADS: readonly Domain[] = ['training', 'logistics', 'monitoring', 'backstop'];

const headOf = (domain: Domain) => (BROKEN_HEADS.includes(domain) ? say(`head.${domain}`) : say(`domain.${domain}`));

/** Every word that the island shows. */
export function matrixWords(regions: readonly string[]): MatrixWords {
  // The island fills these in itself: they keep their marks.
  const open = {
    n: '{n}',
    of: '{of}',
    domain: '{domain}',
    date: '{date}',
    list: '{list}',
    group: '{group}',
    on: '{on}',
    name: '{name}',
    value: '{value}',
    actor: '{actor}',
    level: '{level}',
    later: '{later}',
  };
  return {
    levels: record<Level>(LEVELS, (level) => say(`level.${level}`)),
    meanings: record<Level>(LEVELS, (level) => say(`meaning.${level}`)),
    domains: record<Domain>(DOMAINS, (domain) => say(`domain.${domain}`)),
    on: record<Domain>(DOMAINS, (domain) => say(`on.${domain}`)),
    heads: record<Domain>(DOMAINS, headOf),
    regions: record(regions, (region) => say(`region.${region}`)),
    sorts: record(['level', 'name', 'region'] as const, (sort) => key(`sorts.${sort}`)),
    allDomains: key('allDomains'),
    allRegions: key('allRegions'),
    allLevels: key('allLevels'),
    domain: key('domain'),
    region: key('region'),
    level: key('level'),
    sort: key('sort'),
    asOf: key('asOf'),
    more: key('more'),
    reset: key('reset'),
    actor: say('column.actor'),
    caption: key('caption'),
    groupOn: say('chart.who-offers-what.groupOn', open),
    summary: say('chart.who-offers-what.summary', open),
    later: say('chart.who-offers-what.later', open),
    nothing: key('nothing'),
    badAddress: say('chart.who-offers-what.badAddress', open),
    open: say('chart.who-offers-what.open', open),
    openLater: say('chart.who-offers-what.openLater', open),
  };
}
