import { setTimeout as wait } from 'node:timers/promises';
import { readTables } from '../../data/parse.ts';
import { readTexts } from '../../data/texts.ts';
import { findFaultsBelow } from '../../mdx/content-faults.ts';
import { answerLinks } from './answer.ts';
import { askBy, isPublicHost } from './ask.ts';
import { goRound } from './round.ts';
import { inTurns } from './turns.ts';
import { visit } from './visit.ts';

// Run by "npm run links". It alone of the site's commands uses the network. Ctrl+C stops it and tells what is done.
const SECOND = 1000;
const AT_ONCE = 6;
/** What a shell says of a program that was interrupted. */
const INTERRUPTED = 130;

const stop = new AbortController();
const { signal } = stop;
process.once('SIGINT', () => stop.abort());

const rest = (seconds: number) => () => wait(seconds * SECOND, undefined, { signal });
const ask = askBy({ limit: 20 * SECOND, isPublic: isPublicHost, signal });
const turn = inTurns(rest(1));
const inTurn: typeof ask = (address, method) => turn(new URL(address).host, () => ask(address, method));

const texts = readTexts();
const { sources } = readTables((name) => texts.get(`content/data/${name}`) ?? '');
const isTerminal = process.stderr.isTTY === true;
const { out, err, code } = await answerLinks(process.argv.slice(2), {
  sources,
  today: new Date().toISOString().slice(0, 10),
  check: findFaultsBelow,
  goRound: (links) =>
    goRound(links, (address) => visit(address, inTurn, rest(5)), {
      atOnce: AT_ONCE,
      signal,
      ready: (done) => {
        if (isTerminal) process.stderr.write(`\r${done} of ${links.length}${done === links.length ? '\n' : ''}`);
      },
    }),
});
if (isTerminal && signal.aborted) process.stderr.write('\n');
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = signal.aborted ? INTERRUPTED : code;
