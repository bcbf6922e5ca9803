import { nearest } from '../../data/nearest.ts';
import { hostOf, type Link } from './link.ts';

/** What the words of the command ask for. */
export interface Wanted {
  json: boolean;
  /** A source or a host. */
  only?: string;
  /** The source with which to begin. */
  from?: string;
  /** How many addresses at the most. */
  limit?: number;
}

const FLAGS = ['--json', '--only', '--from', '--limit'];

/** Reads the words that follow `npm run links --`; what was not understood, as a text. */
export function readWanted(words: readonly string[]): Wanted | string {
  const wanted: Wanted = { json: false };
  const left = words.flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word]));
  while (left.length > 0) {
    const flag = left.shift() ?? '';
    if (flag === '--json') {
      wanted.json = true;
      continue;
    }
    if (!FLAGS.includes(flag)) return notAmong(flag, FLAGS, FLAGS.join(', '));
    const value = left.shift();
    if (value === undefined || value === '' || value.startsWith('--')) return `${flag} has no value\n`;
    if (flag === '--only') wanted.only = value;
    else if (flag === '--from') wanted.from = value;
    else if (/^[1-9]\d*$/.test(value)) wanted.limit = Number(value);
    else return `came:    --limit ${value}\nallowed: how many addresses at the most, such as 50\n`;
  }
  return wanted;
}

/** The links that are wanted, however many; what was not found, as a text. */
export function chooseLinks(all: readonly Link[], { only, from }: Wanted): readonly Link[] | string {
  const sources = all.map(({ source }) => source);
  const first = from === undefined ? 0 : sources.indexOf(from);
  if (from !== undefined && first === -1) return notAmong(`--from ${from}`, sources, 'a source with an address', from);
  const rest = all.slice(first);
  if (only === undefined) return rest;
  const chosen = rest.filter((link) => link.source === only || hostOf(link) === only);
  if (chosen.length > 0) return chosen;
  const known = [...sources, ...all.map(hostOf)];
  return notAmong(`--only ${only}`, known, 'a source with an address, or a host', only);
}

function notAmong(came: string, known: readonly string[], allowed: string, sought = came): string {
  const meant = nearest(sought, known);
  return `came:    ${came}\nallowed: ${allowed}\n${meant === undefined ? '' : `did you mean ${meant}?\n`}`;
}
