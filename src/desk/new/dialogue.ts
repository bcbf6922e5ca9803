import { describeSaid } from '../../data/fault.ts';
import { completionOf } from './completed.ts';
import type { Field } from './field.ts';
import { type Kind, ROWS, whatOf } from './kinds.ts';
import { type Known, rowsIn } from './known.ts';
import { needOf } from './need.ts';
import { openPositions } from './replaced.ts';
import { type Row, textAt, valueAt, withValue } from './row.ts';
import { suggest } from './suggest.ts';
import { describeField } from './told.ts';
import { readValue, refuseValue } from './value.ts';

/** Somebody who answers. */
export interface Asker {
  show(text: string): void;
  /**
   * One line, without its end.
   *
   * @param choices  what the line can be completed to
   * @throws Stopped
   */
  ask(prompt: string, choices: readonly string[]): Promise<string>;
}

/** Nobody answers any more: Ctrl+C, or the end of the input. */
export class Stopped extends Error {}

/** Texts that stand in the same field of other rows: who gave a number, which set it belongs to. */
function usedBefore(kind: Kind, { name }: Field, known: Known): string[] {
  if (kind === 'chapter') return [];
  const texts = rowsIn(known, ROWS[kind].table).map((row) => valueAt(row, name));
  return [...new Set(texts.filter((text) => typeof text === 'string'))];
}

function choicesFor(kind: Kind, field: Field, row: Row, known: Known): readonly string[] {
  if (field.name === 'replaces') return openPositions(row, known).map((other) => textAt(other, 'id'));
  if (field.holds === 'mark') return ['yes', 'no'];
  return field.among ?? usedBefore(kind, field, known);
}

/** How answers are given. */
const KEYS = 'Enter takes what stands in [brackets], or leaves out what may be. Tab completes. Ctrl+C writes nothing.';

const shown = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value));

/** Names stand in one line; words are parted by lines. */
const isOfLines = ({ list, among }: Field) => list && among === undefined;

/** What stands above the place for an answer. */
export function question(field: Field, row: Row, known: Known, optional: boolean): string {
  const open = field.name === 'replaces' ? openPositions(row, known) : [];
  const lines = open.map((other) => `  ${textAt(other, 'id')}: ${textAt(other, 'summary')}`);
  const name = `${field.name}${optional ? ', may be left out' : ''}`;
  const mark =
    field.holds === 'mark'
      ? ` ${field.among?.[0] === 'true' ? 'Yes sets it, no' : 'No sets it, yes'} leaves it out.`
      : '';
  const each = isOfLines(field) ? ' A line for each, then an empty one.' : '';
  return [`\n${name}`, `  ${describeField(field)}${mark}${each}`, ...lines].join('\n');
}

/**
 * Asks for what a row does not have yet, field by field, and takes no answer that cannot stand.
 *
 * @param before  values of an earlier round, which Enter keeps
 * @throws Stopped
 */
export async function askFor(
  kind: Kind,
  fields: readonly Field[],
  given: Row,
  known: Known,
  asker: Asker,
  before: Row = {},
): Promise<Row> {
  if (Object.keys(before).length === 0) asker.show(`New ${kind}: ${whatOf(kind)}.\n${KEYS}`);
  let row = given;
  for (const field of fields) {
    if (valueAt(row, field.name) !== undefined) continue;
    const need = needOf(kind, field, row, known);
    if (need !== 'no') row = await askOne(kind, field, row, known, asker, need === 'optional', before);
  }
  return row;
}

/** The lines of one answer: a list of words has a line for each, up to an empty one. */
async function answerTo(field: Field, prompt: string, choices: readonly string[], asker: Asker): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const line = await asker.ask(lines.length === 0 ? prompt : '> ', choices);
    if (/^[\s,]*$/.test(line)) return lines;
    lines.push(line);
    if (!isOfLines(field)) return lines;
  }
}

async function askOne(
  kind: Kind,
  field: Field,
  row: Row,
  known: Known,
  asker: Asker,
  optional: boolean,
  before: Row,
): Promise<Row> {
  const standard = valueAt(before, field.name) ?? completionOf(kind, field.name, row, known);
  const choices = choicesFor(kind, field, row, known);
  asker.show(question(field, row, known, optional));
  for (;;) {
    const lines = await answerTo(field, `${standard === undefined ? '' : `[${shown(standard)}] `}> `, choices, asker);
    if (lines.length === 0 && standard === undefined) {
      if (optional) return row;
      asker.show('  It has to be there.');
      continue;
    }
    const value = lines.length === 0 ? standard : readValue(field, lines);
    if (value === undefined && field.holds === 'mark') return row;
    const answered = withValue(row, field.name, value);
    const refusal = refuseValue(kind, field, answered, known);
    if (refusal === undefined) return answered;
    asker.show(describeSaid(refusal));
    if (field.of !== undefined)
      for (const found of suggest(lines.join(' '), choices, known.titles)) asker.show(`  ${found}`);
  }
}
