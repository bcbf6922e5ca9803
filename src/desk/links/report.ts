import { asWords } from '../../data/fault.ts';
import { showPlace } from '../place.ts';
import { hostOf, type Link } from './link.ts';
import type { Told } from './round.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/** What a verdict is called, how many of it are counted, and what it asks of an editor. */
const WORDS = {
  gone: {
    title: 'Gone',
    counted: 'gone',
    todo: 'Look for the page at its publisher, then for a copy in an archive, and write the copy as `archived`.',
  },
  'another-page': {
    title: 'Another page answers',
    counted: 'answered by another page',
    todo: 'Open it: if what the row cites is not there, treat it as gone.',
  },
  moved: {
    title: 'Moved for good',
    counted: 'moved for good',
    todo: 'Open the new address; if it is the same page, write it into the row.',
  },
  fails: {
    title: 'Fails',
    counted: 'failing',
    todo: 'Try again in a day or two; what goes on failing is to be treated as gone.',
  },
  'refuses-machines': {
    title: 'Refuses machines',
    counted: 'refusing machines',
    todo: 'Nothing is known of the page: open it yourself.',
  },
  works: { title: 'Works', counted: 'working', todo: '' },
} as const satisfies Record<Verdict, { title: string; counted: string; todo: string }>;

/** Whether an editor has something to do. A host that refuses machines says nothing of its pages. */
export const isAmiss = ({ verdict }: Pick<Told, 'verdict'>): boolean =>
  verdict !== 'works' && verdict !== 'refuses-machines';

/**
 * What was found, by what is to be done; what works is only counted.
 *
 * @param wanted  the links that were to be visited
 * @param goOn  what visits those of them that are left
 */
export function reportLinks(told: readonly Told[], wanted: readonly Link[], goOn?: string): string {
  const groups = VERDICTS.filter((verdict) => verdict !== 'works').flatMap((verdict) => {
    const found = told.filter((link) => link.verdict === verdict);
    const { title, todo } = WORDS[verdict];
    return found.length === 0 ? [] : [[`${title} (${found.length}). ${todo}`, ...found.map(describeLink)].join('\n')];
  });
  const left = goOn === undefined ? '' : `\nLeft: ${wanted.length - told.length}. To go on: ${goOn}`;
  return `${[...groups, `${summary(told)}${left}`].join('\n\n')}\n`;
}

function describeLink(link: Told): string {
  const { source, field, address, came, suggests } = link;
  const lines = [
    `  ${showPlace(link)}  ${source} › ${field}`,
    `    is:      ${address}`,
    `    came:    ${asWords(came)}`,
    ...(suggests === undefined ? [] : [`    new:     ${asWords(suggests)}`]),
  ];
  return lines.join('\n');
}

function summary(told: readonly Told[]): string {
  const counts = [...VERDICTS].reverse().flatMap((verdict) => {
    const n = told.filter((link) => link.verdict === verdict).length;
    return n === 0 ? [] : [`${n} ${WORDS[verdict].counted}`];
  });
  const hosts = new Set(told.map(hostOf)).size;
  const asked = `${told.length} ${told.length === 1 ? 'address' : 'addresses'} at ${hosts} ${hosts === 1 ? 'host' : 'hosts'}`;
  return `${asked}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}.${unreached(told)}`;
}

/** The first that was not visited, or undefined. */
export function firstLeft(told: readonly Told[], wanted: readonly Link[]): Link | undefined {
  const done = new Set(told.map(({ source, field }) => `${source} ${field}`));
  return wanted.find(({ source, field }) => !done.has(`${source} ${field}`));
}

/** Where every single one fails, it is not the pages that are amiss. */
function unreached(told: readonly Told[]): string {
  const none = told.length > 2 && told.every(({ verdict }) => verdict === 'fails');
  return none ? '\nNone could be reached: does this machine reach the web?' : '';
}
