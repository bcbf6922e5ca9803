import type { Domain } from '../domains.ts';
import { COMMITMENTS, type Commitment, LEVELS, type Level, rankOf } from '../levels.ts';
import type { Tables } from '../parse.ts';
import type { Actor } from '../schema/actor.ts';
import { stanceOf } from '../stances.ts';
import { levelOn } from './level.ts';

/**
 * The actors whose offers are compared: states that could offer something, the EU and NATO.
 * Ukraine receives, Russia opposes, and groups have no position of their own.
 */
export function comparedActors(tables: Tables): readonly Actor[] {
  const withRecords = new Set(tables.positions.map((row) => row.actor));
  return tables.actors.filter((row) => row.kind !== 'group' && stanceOf(row) === undefined && withRecords.has(row.id));
}

/** Which of the compared actors stand at each level in a domain on a day. */
export function actorsByLevel(tables: Tables, domain: Domain, day: string): Record<Level, readonly Actor[]> {
  const levels = comparedActors(tables).map((actor) => [actor, levelOn(tables, actor.id, domain, day).level] as const);
  const standingAt = (level: Level) => levels.filter(([, own]) => own === level).map(([actor]) => actor);
  return Object.fromEntries(LEVELS.map((level) => [level, standingAt(level)])) as Record<Level, Actor[]>;
}

/** How many of the compared actors stand at each level in a domain on a day. */
export function countLevels(tables: Tables, domain: Domain, day: string): Record<Level, number> {
  const counts = Object.entries(actorsByLevel(tables, domain, day)).map(([level, actors]) => [level, actors.length]);
  return Object.fromEntries(counts) as Record<Level, number>;
}

/** How many of the compared actors stand at each step of the ramp or above it, in a domain on a day. */
export function countAtLeast(tables: Tables, domain: Domain, day: string): Record<Commitment, number> {
  const counts = countLevels(tables, domain, day);
  const from = (step: Commitment) =>
    COMMITMENTS.filter((level) => rankOf(level) >= rankOf(step)).reduce((sum, level) => sum + counts[level], 0);
  return Object.fromEntries(COMMITMENTS.map((step) => [step, from(step)])) as Record<Commitment, number>;
}
