import type { Tables } from '../data/parse.ts';
import { findRecord, recordById } from '../data/select/record.ts';
import { formatShortDate } from '../i18n/date.ts';
import { formatFigure } from '../i18n/number.ts';
import { unbroken } from '../i18n/unbroken.ts';
import { say } from '../i18n/words.ts';

/** A record as a reader knows it. */
export interface NamedRecord {
  name: string;
  /** Where it stands, if it has a place of its own. */
  place: string | undefined;
}

/**
 * What a record is called, and where a reader finds it.
 *
 * @returns nothing, for a record of a table that has neither
 */
export function namedRecord(tables: Tables, id: string): NamedRecord | undefined {
  const position = findRecord(tables.positions, id);
  if (position !== undefined) {
    const { actor, domain, asOf } = position;
    const { name } = recordById(tables.actors, actor);
    const words = { actor: name, domain: say(`domain.${domain}`), date: formatShortDate(asOf) };
    return { name: say('updates.position', words), place: `/actors/${actor}/#${id}` };
  }
  const figure = findRecord(tables.figures, id);
  if (figure !== undefined) {
    const words = { number: formatFigure(figure), label: figure.label };
    return { name: unbroken(say('updates.figure', words)), place: `/data/figures/#${id}` };
  }
  const claim = findRecord(tables.claims, id);
  if (claim !== undefined)
    return { name: say('updates.claim', { statement: claim.statement }), place: `/article/#${id}` };
  const event = findRecord(tables.events, id);
  if (event !== undefined) {
    const words = { title: event.title, date: formatShortDate(event.date) };
    return { name: unbroken(say('updates.event', words)), place: `/figures/timeline/#${id}` };
  }
  const promise = findRecord(tables.promises, id);
  if (promise !== undefined)
    return { name: say('updates.promise', { name: promise.name }), place: `/figures/promise-ledger/#promise-${id}` };
  const edge = findRecord(tables.edges, id);
  if (edge !== undefined) {
    // A sentence in the table, an item of a list here.
    const words = { who: edge.who, statement: edge.statement.replace(/\.$/, '') };
    return { name: unbroken(say('updates.edge', words)), place: '/figures/conditions/' };
  }
  const rung = findRecord(tables.rungs, id);
  if (rung === undefined) return undefined;
  const step = say('updates.rung', {
    figure: say('chart.set-the-bar.name'),
    step: say(`chart.set-the-bar.label.${id}`),
  });
  return { name: step, place: '/figures/set-the-bar/' };
}
