import { type ContentFiles, withTexts } from '../../data/content-files.ts';
import type { Fault } from '../../data/fault.ts';
import { findFaults } from '../../mdx/content-faults.ts';

/** What a fault is, wherever its line has moved to. Rows without an id are called by their place, which moves too. */
const keyOf = ({ file, record, field, came, allowed }: Fault) =>
  [file, record.replace(/^record \d+$/, 'record'), field, came, allowed].join('\n');

/**
 * The faults that the content would have with some texts and does not have now, by the checks of `npm run check`. What was
 * wrong before is no reason to refuse what is new.
 */
export function addedFaults(content: ContentFiles, texts: ReadonlyMap<string, string>): Fault[] {
  const after = findFaults(withTexts(content, texts));
  // The checks take their time: what was there before is asked only where it matters.
  const before = after.length === 0 ? [] : findFaults(content).map(keyOf);
  return after.filter((fault) => {
    const index = before.indexOf(keyOf(fault));
    if (index >= 0) before.splice(index, 1);
    return index < 0;
  });
}

/** The one thing that a new source cannot have: something that cites it already. */
export function isUncited({ file, came }: Fault): boolean {
  return file === 'content/data/sources.yaml' && came === 'a source that nothing cites';
}

/** The one thing that a new chapter cannot have while the check runs: a slug that the code knew when it started. */
export function isNewChapter({ record, field }: Fault): boolean {
  return record === 'the file' && field === 'name';
}
