import { asWords, type Fault } from '../../data/fault.ts';
import type { Texts } from '../../data/texts.ts';
import type { Answer } from '../answer.ts';
import { reportFaults } from '../check/report.ts';
import { type Applied, applyDocument, type CopyChange, type Refusal } from './apply.ts';
import { writeDocument } from './document.ts';
import { areReadable, piecesOf } from './pieces.ts';

/** Where the document is written. */
export const DOCUMENT = 'copydesk.md';

const USAGE = `Usage: npm run copydesk                           writes every word that a reader can meet to ${DOCUMENT}
       npm run copydesk -- --apply ${DOCUMENT}    applies what was changed in it to the content
`;

/** An answer with the files that are to be written, by their paths. */
export interface CopydeskAnswer extends Answer {
  writes: Texts;
}

const NOTHING: Texts = new Map();

/**
 * The answer to the words that follow `npm run copydesk --`.
 *
 * @param texts  the files of the content
 * @param read  the text of a document, if there is one
 * @param check  the faults of `npm run check`, asked for where a file cannot be read
 */
export function answerCopydesk(
  words: readonly string[],
  texts: Texts,
  read: (file: string) => string | undefined,
  check: () => readonly Fault[],
): CopydeskAnswer {
  if (words.length === 0) return areReadable(texts) ? sendOut(texts, read(DOCUMENT)) : unreadable(check());
  const [option, file, ...more] = words;
  if (option !== '--apply' || file === undefined || more.length > 0) {
    return { out: '', err: USAGE, code: 2, writes: NOTHING };
  }
  const document = read(file);
  if (document === undefined) return { out: '', err: `there is no file ${file}\n`, code: 1, writes: NOTHING };
  if (!areReadable(texts)) return unreadable(check());
  const applied = applyDocument(document, texts);
  const { changes, refusals, faults } = applied;
  if (refusals.length > 0 || faults.length > 0) {
    return { out: '', err: describeRefused(file, applied), code: 1, writes: NOTHING };
  }
  const out =
    changes.length === 0
      ? 'Nothing is changed: every piece stands as it came.\n'
      : `${describeChanges(changes)}\n\n${pieces(changes.length)} changed in ${inFiles(applied.texts.size)}. Now: npm test\n`;
  return { out, err: '', code: 0, writes: applied.texts };
}

/** Writes the document anew, unless that would lose what a copy editor did. */
function sendOut(texts: Texts, before: string | undefined): CopydeskAnswer {
  if (before !== undefined) {
    const { changes, refusals, faults } = applyDocument(before, texts);
    if (changes.length + refusals.length + faults.length > 0) {
      const err = `${DOCUMENT} holds changes that are not applied. Apply them, or move it away:\n\n  npm run copydesk -- --apply ${DOCUMENT}\n`;
      return { out: '', err, code: 1, writes: NOTHING };
    }
  }
  const all = [...texts].flatMap(([file, text]) => piecesOf(file, text));
  const out = `${DOCUMENT}: ${pieces(all.length)} from ${inFiles(texts.size)}.\n`;
  return { out, err: '', code: 0, writes: new Map([[DOCUMENT, writeDocument(all)]]) };
}

/** Half of the words would be taken for all of them. */
function unreadable(faults: readonly Fault[]): CopydeskAnswer {
  const err = `Nothing is written: a file of the content cannot be read.\n\n${reportFaults(faults, 'text')}\n`;
  return { out: '', err, code: 1, writes: NOTHING };
}

const pieces = (n: number) => (n === 1 ? '1 piece' : `${n} pieces`);
const inFiles = (n: number) => (n === 1 ? '1 file' : `${n} files`);
const marked = (mark: string, text: string) =>
  text
    .split('\n')
    .map((line) => `  ${mark} ${asWords(line)}`)
    .join('\n');

function describeChanges(changes: readonly CopyChange[]): string {
  return changes
    .map(({ key, file, line, was, is }) => `${file}:${line}  ${key}\n${marked('-', was)}\n${marked('+', is)}`)
    .join('\n\n');
}

function describeRefusal(document: string, { key, file, line, at, why, was, now, wanted }: Refusal): string {
  const before = marked('it was:   ', was ?? '(not known: the end of the document was lost)');
  const texts =
    was === now && now !== undefined ? [marked('it is:    ', now)] : [before, marked('it is now:', now ?? '(nothing)')];
  return [
    `${document}:${at}  ${asWords(key)}, from ${file}:${line}\n  refused: ${asWords(why)}`,
    ...texts,
    marked('wanted:   ', wanted === '' ? '(nothing)' : wanted),
  ].join('\n');
}

function describeRefused(file: string, { changes, refusals, faults }: Applied): string {
  const parts = [
    `Nothing is written: ${file} holds what cannot be applied.`,
    ...faults.map((fault) => `${file}, ${asWords(fault)}`),
    ...refusals.map((refusal) => describeRefusal(file, refusal)),
    ...(changes.length === 0 ? [] : [`The rest can be applied:\n\n${describeChanges(changes)}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}
