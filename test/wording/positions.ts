import type { Tables } from '../../src/data/parse.ts';
import { actor } from '../../src/data/schema/actor.ts';
import { type Position, position } from '../../src/data/schema/position.ts';
import { makeTables as makeOthers } from '../mdx/fixture.ts';

/** A record of an actor at a level. */
export function atLevel(id: string, domain: string, level: string): Position {
  return position.parse({
    ...{ id: `${id}-${domain}-2026`, actor: id, domain, level, asOf: '2026-01-06', summary: 'A summary.' },
    ...{ confidence: 'high', sources: ['up-davos'] },
    ...(level === 'ruled-out' ? { refused: 'soldiers' } : {}),
  });
}

/** Tables with two actors and these records of theirs. */
export function makeTables(positions: readonly Position[]): Tables {
  const norway = actor.parse({ id: 'no', name: 'Norway', kind: 'state', role: 'member', region: 'nordic-baltic' });
  const tables = makeOthers();
  return { ...tables, actors: [...tables.actors, norway], positions };
}
