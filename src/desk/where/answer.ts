import type { Fault } from '../../data/fault.ts';
import { nearest } from '../../data/nearest.ts';
import type { Answer } from '../answer.ts';
import { reportFaults } from '../check/report.ts';
import { type Content, readingFaults, unreadFiles } from '../content.ts';
import { allNamed } from '../target.ts';
import { findWhere } from './where.ts';
import { describeWhere } from './words.ts';

const USAGE = `Usage: npm run where -- <id> [--json]

Tells where a record is used: fields, prose, pages, and what would change with it.
`;

/**
 * The answer to the words that follow `npm run where --`.
 *
 * @param check  the faults of `npm run check`, asked for where something cannot be read
 */
export function answerWhere(words: readonly string[], read: () => Content, check: () => readonly Fault[]): Answer {
  const [id, ...more] = words.filter((word) => word !== '--json');
  if (id === undefined || more.length > 0 || id.startsWith('-')) return { out: '', err: USAGE, code: 2 };
  const content = read();
  const faults = () => `\n\n${reportFaults(check(), 'text')}\n`;
  if (readingFaults(content).length > 0) {
    return { out: '', err: `The tables cannot be read, so the answer would be half of it.${faults()}`, code: 1 };
  }
  const found = findWhere(id, content);
  if (found.length === 0) {
    const meant = nearest(
      id,
      allNamed(content.tables).map((named) => named.id),
    );
    const guess = meant === undefined ? '' : `; did you mean ${meant}?`;
    return { out: '', err: `no record has the id ${id}${guess}\n`, code: 1 };
  }
  const out = words.includes('--json')
    ? JSON.stringify(found, null, 2)
    : found.map((where) => describeWhere(where)).join('\n\n');
  const unread = unreadFiles(content);
  if (unread.length === 0) return { out: `${out}\n`, err: '', code: 0 };
  return { out: `${out}\n`, err: `\nWhat ${unread.join(' and ')} says is not in it.${faults()}`, code: 1 };
}
