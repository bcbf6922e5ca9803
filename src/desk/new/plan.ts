import type { Fault } from '../../data/fault.ts';
import { type Texts, textOf } from '../../data/texts.ts';
import { ASKED_FILE, type Asked, askedAfter, askedText } from '../../i18n/asked.ts';
import { WORDS_FILE } from '../../mdx/check-files.ts';
import { addedFaults, isNewChapter, isUncited } from './added-faults.ts';
import { chapterFile, chapterText } from './chapter-files.ts';
import { schemaFields } from './fields.ts';
import { insertField, insertRow, placedRows } from './insert.ts';
import { fileOf, type Kind, ROWS, type RowKind, type RowTable } from './kinds.ts';
import type { Known } from './known.ts';
import { type Line, linesFor, withLine } from './line.ts';
import { orderOf } from './order.ts';
import { replacedIds } from './replaced.ts';
import { type Row, textAt, valueAt } from './row.ts';
import { mannerOf, sourceOfRow } from './source-of-row.ts';

/** What would be written, and what is wrong with it. */
export interface Plan {
  /** The file that has the new record, and in it the text by which the record begins. */
  file: string;
  begins: string;
  /** New texts of files, by their paths. */
  texts: Texts;
  faults: readonly Fault[];
  /** Nothing cites the new source yet. */
  uncited: boolean;
  /** Lines for which no place was found. */
  leftOver: readonly Line[];
}

/** Writes what was answered into the texts of the files, in memory, and holds the content against the checks. */
export function planNew(kind: Kind, row: Row, known: Known): Plan {
  return kind === 'chapter' ? planChapter(row, known) : planRow(kind, row, known);
}

/** The text of a table with a new row where its order puts it. */
function withRow(text: string, table: RowTable, source: string, row: Row): string {
  const rows = placedRows(text).map((placed) => placed.row);
  return insertRow(text, orderOf(table, rows, row), source);
}

function planRow(kind: RowKind, row: Row, known: Known): Plan {
  const { table } = ROWS[kind];
  const file = fileOf(table);
  const text = textOf(known.content, file);
  const source = sourceOfRow(row, schemaFields(kind, known.tables), mannerOf(text));
  const [begins = ''] = source.split('\n');
  const ended = replacedIds(row).reduce(
    (whole, id) => insertField(whole, id, ['asOf', 'approx'], `until: "${textAt(row, 'asOf')}"`),
    text,
  );
  const texts = new Map([[file, withRow(ended, table, source, row)]]);
  if (valueAt(row, 'update.why') !== undefined) texts.set(fileOf('updates'), withChange(row, known));
  const leftOver = addLines(kind, row, known, texts);
  const faults = addedFaults(known.content, texts);
  const isExpected = (fault: Fault) => kind === 'source' && isUncited(fault) && fault.record === row['id'];
  return {
    ...{ file, begins, texts, leftOver },
    faults: faults.filter((fault) => !isExpected(fault)),
    uncited: faults.some(isExpected),
  };
}

/** Notes that words which a record has got are asked for. */
function noteWords({ content }: Known, texts: Map<string, string>): void {
  const words = texts.get(WORDS_FILE);
  if (words === undefined) return;
  const asked = JSON.parse(textOf(content, ASKED_FILE)) as Asked;
  texts.set(ASKED_FILE, askedText(askedAfter(asked, textOf(content, WORDS_FILE), words)));
}

/** Writes the lines that a record needs elsewhere, and gives back those for which there is no sure place. */
function addLines(kind: Kind, row: Row, known: Known, texts: Map<string, string>): Line[] {
  const leftOver = linesFor(kind, row).filter((line) => {
    const text = withLine(texts.get(line.file) ?? textOf(known.content, line.file), line);
    if (text !== undefined) texts.set(line.file, text);
    return text === undefined;
  });
  noteWords(known, texts);
  return leftOver;
}

/** The table of updates with the row that tells of a change of position. */
function withChange(row: Row, known: Known): string {
  const change: Row = {
    date: known.today,
    kind: replacedIds(row).length > 0 ? 'change' : 'addition',
    records: [row['id'], ...replacedIds(row)],
    ...(row['update'] as Row),
  };
  const text = textOf(known.content, fileOf('updates'));
  const source = sourceOfRow(change, schemaFields('correction', known.tables), mannerOf(text));
  return withRow(text, 'updates', source, change);
}

function planChapter(row: Row, known: Known): Plan {
  const { content } = known;
  const file = chapterFile(row);
  const texts = new Map([[file, chapterText(row, schemaFields('chapter', known.tables))]]);
  const leftOver = addLines('chapter', row, known, texts);
  const faults = addedFaults(content, texts);
  return {
    ...{ file, begins: '---', texts, uncited: false, leftOver },
    faults: faults.filter((fault) => !(isNewChapter(fault) && fault.file === file)),
  };
}
