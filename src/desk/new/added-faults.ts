import type { Fault } from '../../data/fault.ts';
import { type Texts, textOf } from '../../data/texts.ts';
import { ASKED_FILE, type Asked } from '../../i18n/asked.ts';
import { findAllFaults } from '../../mdx/content-faults.ts';

/** What a fault is, wherever its line has moved to. Rows without an id are called by their place, which moves too. */
const keyOf = ({ file, record, field, came, allowed }: Fault) =>
  [file, record.replace(/^record \d+$/, 'record'), field, came, allowed].join('\n');

const faultsIn = (texts: Texts) => findAllFaults(texts, JSON.parse(textOf(texts, ASKED_FILE)) as Asked);

/**
 * The faults that the content would have with some texts and does not have now, by the checks of `npm run check`. What was
 * wrong before is no reason to refuse what is new.
 */
export function addedFaults(content: Texts, texts: Texts): Fault[] {
  const after = faultsIn(new Map([...content, ...texts]));
  // The checks take their time: what was there before is asked only where it matters.
  const before = after.length === 0 ? [] : faultsIn(content).map(keyOf);
  return after.filter((fault) => {
    const index = before.indexOf(keyOf(fault));
    if (index >= 0) before.splice(index, 1);
    return index < 0;
  });
}

/** The one thing that a new source cannot have: something that cites it already. */
export function isUncited({ code }: Fault): boolean {
  return code === 'uncited-source';
}

/** The one thing that a new chapter cannot have while the check runs: a slug that the code knew when it started. */
export function isNewChapter({ code }: Fault): boolean {
  return code === 'chapter-name';
}
