import type { Fault } from './fault.ts';
import { says } from './faults/table.ts';

/** Lines around two texts between which git could not choose. One of `=` may underline a heading, but not an empty line. */
const MARK = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|(?<=\n\n)={7}$/m;

/** Where git left two texts in a file: told once, at the first place. */
export function findMergeConflict(file: string, text: string): Fault[] {
  const found = MARK.exec(text.replaceAll('\r', ''));
  if (found === null) return [];
  const line = text.replaceAll('\r', '').slice(0, found.index).split('\n').length;
  return [
    { file, line, column: 1, record: 'the file', field: '', ...says('merge-conflict', `a mark of git, ${found[0]}`) },
  ];
}
