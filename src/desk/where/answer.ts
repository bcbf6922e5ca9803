import { describeFault } from '../../data/fault.ts';
import { nearest } from '../../data/nearest.ts';
import type { Answer } from '../answer.ts';
import { type Content, readingFaults } from '../content.ts';
import { allNamed } from '../target.ts';
import { findWhere } from './where.ts';
import { describeWhere } from './words.ts';

const USAGE = `Usage: npm run where -- <id> [--json]

Tells where a record is used: fields, prose, pages, and what would change with it.
`;

/** The answer to the words that follow `npm run where --`. */
export function answerWhere(words: readonly string[], read: () => Content): Answer {
  const [id, ...more] = words.filter((word) => word !== '--json');
  if (id === undefined || more.length > 0 || id.startsWith('-')) return { out: '', err: USAGE, code: 2 };
  const content = read();
  const faults = readingFaults(content);
  if (faults.length > 0) {
    const err = `The tables cannot be read, so the answer would be half of it.\n\n${faults.map(describeFault).join('\n\n')}\n`;
    return { out: '', err, code: 1 };
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
  return { out: `${out}\n`, err: '', code: 0 };
}
