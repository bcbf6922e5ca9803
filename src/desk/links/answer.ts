import type { Fault } from '../../data/fault.ts';
import type { LocatedTables } from '../../data/parse.ts';
import type { Answer } from '../answer.ts';
import { reportFaults } from '../check/report.ts';
import { type Link, linksOf } from './link.ts';
import { firstLeft, isAmiss, reportLinks } from './report.ts';
import type { Told } from './round.ts';
import { chooseLinks, readWanted, type Wanted } from './wanted.ts';

const USAGE = `Usage: npm run links [-- --only <source or host>] [--from <source>] [--limit <n>] [--json]

Asks every address of the sources whether its page can still be read. Needs the web; takes minutes.
`;

/** What the command is given. */
export interface Given {
  sources: LocatedTables['sources'];
  /** The day, for whoever keeps the answer. */
  today: string;
  /** The faults of `npm run check`, asked for where the table cannot be read. */
  check(): readonly Fault[];
  /** Visits links; fewer come back where it was stopped. */
  goRound(links: readonly Link[]): Promise<readonly Told[]>;
}

/** The answer to the words that follow `npm run links --`: 1 where an editor has something to do. */
export async function answerLinks(
  words: readonly string[],
  { sources, today, check, goRound }: Given,
): Promise<Answer> {
  const refuse = (err: string): Answer => ({ out: '', err, code: 2 });
  const wanted = readWanted(words);
  if (typeof wanted === 'string') return refuse(`${wanted}\n${USAGE}`);
  if (sources.faults.length > 0) {
    const err = `The sources cannot be read, so some would not be asked.\n\n${reportFaults(check(), 'text')}\n`;
    return { out: '', err, code: 1 };
  }
  const links = chooseLinks(linksOf({ sources }), wanted);
  if (typeof links === 'string') return refuse(links);
  const told = await goRound(links.slice(0, wanted.limit));
  const next = firstLeft(told, links)?.source;
  const out = wanted.json
    ? `${JSON.stringify({ asked: today, links: told, ...(next === undefined ? {} : { next }) }, null, 2)}\n`
    : reportLinks(told, links, goOn(wanted, next));
  return { out, err: '', code: told.some(isAmiss) ? 1 : 0 };
}

/** The words that take up where it ended. */
function goOn({ only, limit }: Wanted, next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  const more = [only === undefined ? '' : ` --only ${only}`, limit === undefined ? '' : ` --limit ${limit}`].join('');
  return `npm run links -- --from ${next}${more}`;
}
