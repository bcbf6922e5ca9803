import type { DateText } from '../../data/dates.ts';
import { nearest } from '../../data/nearest.ts';
import { type Texts, textOf } from '../../data/texts.ts';
import type { Answer } from '../answer.ts';
import { complete, missingIn } from './complete.ts';
import { type Conclusion, conclude, type RefusedField, refusedFields } from './conclude.ts';
import { type Asker, askFor, Stopped } from './dialogue.ts';
import type { Field } from './field.ts';
import { fieldsFor } from './fields.ts';
import { type Given, readFlags } from './flags.ts';
import { findUnreadable, Unplaceable } from './insert.ts';
import { fileOf, KINDS, type Kind, ROWS } from './kinds.ts';
import { type Known, readKnown } from './known.ts';
import { describeDone, describePlan } from './outcome.ts';
import { describeFaults, describeMissing, describeRefused } from './refused.ts';
import { type Row, valueAt, withValue } from './row.ts';
import { help, usage } from './told.ts';

/** What the command has around it. */
export interface Around {
  /** Reads the content as it is now, and the files of `CODE_FILES`. */
  read(): Texts;
  /** The day of writing. */
  today: DateText;
  /** Who can be asked; nobody where there is no terminal. */
  asker?: Asker | undefined;
}

/** An answer with the new texts of files, by their paths. */
export interface NewAnswer extends Answer {
  writes: Texts;
  /** The content that the new texts were made from. */
  from?: Texts;
}

/** One record that is being made. */
interface Making {
  kind: Kind;
  fields: readonly Field[];
  given: Given;
  around: Around;
}

const NOTHING: Texts = new Map();
const told = (out: string): NewAnswer => ({ out, err: '', code: 0, writes: NOTHING });
const refused = (err: string, code: 1 | 2): NewAnswer => ({ out: '', err, code, writes: NOTHING });

/** The answer to the words that follow `npm run new --`. Nothing is written here, and nothing at all where it is refused. */
export async function answerNew(words: readonly string[], around: Around): Promise<NewAnswer> {
  const [first, ...flags] = words;
  if (first === '--help') return told(usage());
  const name = first ?? (around.asker === undefined ? undefined : await chooseKind(around.asker));
  if (name === undefined) return refused(usage(), 2);
  const kind = KINDS.find((one) => one === name);
  if (kind === undefined) {
    const meant = nearest(name, KINDS);
    return refused(`there is no kind ${name}${meant === undefined ? '' : `; did you mean ${meant}?`}\n\n${usage()}`, 2);
  }
  const known = readKnown(around.read(), around.today);
  const fields = fieldsFor(kind, known);
  const given = readFlags(flags, fields);
  if (given.help) return told(help(kind, fields));
  if (given.faults.length > 0) return refused(`npm run new -- ${kind}: ${given.faults.join('\n  and ')}\n`, 2);
  const unreadable = kind === 'chapter' ? undefined : findUnreadable(textOf(known.content, fileOf(ROWS[kind].table)));
  if (unreadable !== undefined) return refused(`the table cannot be read: ${unreadable}\nnow: npm run check\n`, 1);
  try {
    return await make({ kind, fields, given, around }, known);
  } catch (error) {
    if (error instanceof Stopped) return refused('\nNothing is written.\n', 1);
    if (error instanceof Unplaceable) return refused(`Nothing is written: ${error.message}\n`, 1);
    throw error;
  }
}

/** The kind that somebody names who has named none yet; none where they go away. */
async function chooseKind(asker: Asker): Promise<string | undefined> {
  try {
    return (await asker.ask(`What is new: ${KINDS.join(', ')}? > `, KINDS)).trim();
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}

async function make(making: Making, known: Known): Promise<NewAnswer> {
  const { kind, fields, given, around } = making;
  const row = complete(kind, fields, given.row, known);
  const wrong = withoutFollowers(making, refusedFields(kind, fields, row, known), row, known);
  const missing = missingIn(kind, fields, row, known);
  if (wrong.length > 0) {
    const more = missing.length === 0 || around.asker !== undefined ? '' : `\n${describeMissing(kind, missing)}`;
    return refused(describeRefused(wrong) + more, 1);
  }
  if (missing.length === 0) {
    const found = conclude(kind, fields, row, known);
    return found.faults.length > 0 ? refused(describeFaults(found.faults), 1) : done(making, found, known);
  }
  if (around.asker === undefined) return refused(describeMissing(kind, missing), 2);
  return ask(making, known, around.asker);
}

/** Refused values without those that were completed from others of them, and are wrong because of them. */
function withoutFollowers({ kind, fields, given }: Making, all: readonly RefusedField[], row: Row, known: Known) {
  const isGiven = ({ name }: Field) => valueAt(given.row, name) !== undefined;
  const sound = all.reduce<Row>((so, { field }) => withValue(so, field.name, undefined), given.row);
  const again = complete(kind, fields, sound, known);
  return all.filter(({ field }) => isGiven(field) || valueAt(again, field.name) === valueAt(row, field.name));
}

/** Asks until the checks find nothing any more, or nobody answers. */
async function ask(making: Making, known: Known, asker: Asker): Promise<NewAnswer> {
  const { kind, fields, given, around } = making;
  const open = fields.filter(({ name }) => !given.left.includes(name));
  let row = await askFor(kind, open, given.row, known, asker);
  for (;;) {
    // Answering takes a while: what is there now counts, not what was there when it began.
    const now = readKnown(around.read(), around.today);
    const found = conclude(kind, fields, row, now);
    if (found.faults.length > 0) {
      if (found.about.length === 0)
        return refused(`${describeFaults(found.faults)}\n${describePlan(found.plan, now.content)}\n`, 1);
      asker.show(`\n${describeFaults(found.faults)}`);
      const without = found.about.reduce<Row>((so, { name }) => withValue(so, name, undefined), row);
      row = await askFor(kind, found.about, without, now, asker, row);
      continue;
    }
    if (given.dryRun) return done(making, found, now);
    asker.show(`\n${describePlan(found.plan, now.content)}\n`);
    const agreed = await asker.ask('Write it? [yes] > ', ['yes', 'no']);
    if (!/^(?:y|yes)?$/i.test(agreed.trim())) throw new Stopped();
    return done({ ...making, given: { ...given, row: found.row } }, found, now);
  }
}

function done({ kind, fields, given }: Making, { plan, row }: Conclusion, { content }: Known): NewAnswer {
  if (given.dryRun) return told(`${describePlan(plan, content)}\n\nNothing is written: this is what would be.\n`);
  const completed = fields.filter(({ name }) => valueAt(given.row, name) === undefined);
  return { ...told(`${describeDone(kind, row, completed, plan, content)}\n`), writes: plan.texts, from: content };
}
