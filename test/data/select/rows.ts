import type { z } from 'zod';
import type { Tables } from '../../../src/data/parse.ts';
import { actor } from '../../../src/data/schema/actor.ts';
import { event } from '../../../src/data/schema/event.ts';
import { figure } from '../../../src/data/schema/figure.ts';
import { position } from '../../../src/data/schema/position.ts';
import { promise } from '../../../src/data/schema/promise.ts';
import { source } from '../../../src/data/schema/source.ts';

type Given<Schema extends z.ZodType> = Partial<z.input<Schema>>;

/** Tables that hold only what a test names. */
export function tablesOf(given: Partial<Tables>): Tables {
  return {
    sources: [],
    actors: [],
    positions: [],
    figures: [],
    events: [],
    quotes: [],
    claims: [],
    promises: [],
    nodes: [],
    edges: [],
    places: [],
    rungs: [],
    layers: [],
    phrases: [],
    terms: [],
    unknowns: [],
    updates: [],
    moved: [],
    series: [],
    airAttacks: [],
    aid: [],
    ...given,
  };
}

/** France, land, supportive on 4 September 2025, unless said otherwise. */
export function positionRow(given: Given<typeof position>) {
  return position.parse({
    id: 'a',
    actor: 'fr',
    domain: 'land',
    level: 'supportive',
    asOf: '2025-09-04',
    summary: 'Words.',
    confidence: 'high',
    sources: ['s'],
    ...(given.level === 'ruled-out' ? { refused: 'soldiers' } : {}),
    ...given,
  });
}

export function actorRow(given: Given<typeof actor>) {
  return actor.parse({ id: 'fr', name: 'Name', kind: 'state', role: 'member', region: 'western', ...given });
}

/** A force size of 100, unless said otherwise. */
export function figureRow(given: Given<typeof figure>) {
  const many = given.value === undefined && given.low === undefined && given.said === undefined ? { value: 100 } : {};
  return figure.parse({
    id: 'a',
    label: 'Label',
    kind: 'ask',
    group: 'force-size',
    unit: 'troops',
    asOf: '2025-01-21',
    who: 'Somebody',
    sources: ['s'],
    ...many,
    ...(given.rivals === undefined ? {} : { reading: 'The later of two.' }),
    ...given,
  });
}

export function eventRow(given: Given<typeof event>) {
  return event.parse({
    id: 'a',
    date: '2025-09-04',
    title: 'Title',
    kind: 'summit',
    actors: ['fr'],
    chapters: ['paris-promises'],
    summary: 'Words.',
    confidence: 'firm',
    sources: ['s'],
    ...given,
  });
}

export function promiseRow(given: Given<typeof promise>) {
  return promise.parse({
    id: 'a',
    name: 'A',
    actors: ['fr'],
    what: 'Words.',
    chapter: 'paris-promises',
    stages: [{ stage: 'declared', date: '2025-09-04', what: 'Words.', sources: ['s'] }],
    state: { status: 'open', asOf: '2026-06-05', brief: 'Brief.', what: 'Words.', sources: ['s'] },
    ...given,
  });
}

export function sourceRow(given: Given<typeof source>) {
  return source.parse({ id: 's', publisher: 'Outlet', accessed: '2026-01-01', tier: 'B', voice: 'press', ...given });
}
