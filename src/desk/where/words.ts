import { showPlace } from '../place.ts';
import { KINDS } from '../target.ts';
import type { Change, Where } from './where.ts';

/** How many reasons are told before the rest is only counted. */
const ENOUGH = 3;

function some(reasons: readonly string[]): string {
  const more = reasons.length - ENOUGH;
  return more > 0 ? `${reasons.slice(0, ENOUGH).join(', ')} and ${more} more` : reasons.join(', ');
}

function part(head: string, lines: readonly string[], none: string): string[] {
  return lines.length === 0 ? ['', `${head}: ${none}`] : ['', `${head}:`, ...lines.map((line) => `  ${line}`)];
}

const told = ({ table, id, fields }: Omit<Change, 'next'>) => `${KINDS[table]} ${id}, by ${some(fields)}`;

/** Where one record is used, for a reader at a terminal. */
export function describeWhere({ table, id, at, title, fields, prose, typed, pages, changes }: Where): string {
  const counted = table === 'charts' ? '' : ', counted from the records';
  return [
    `${KINDS[table]} ${id}${at === undefined ? counted : `, ${showPlace(at)}`}`,
    ...(title === '' ? [] : [`  ${title}`]),
    ...part(
      'In fields',
      fields.map((use) => `${showPlace(use)}  ${use.record} › ${use.field}`),
      'none names it',
    ),
    ...part(
      'In prose',
      prose.flatMap((use) => [`${showPlace(use)}  ${use.component}`, `    ${use.words}`]),
      'none names it',
    ),
    ...(typed.length === 0
      ? []
      : part(
          'Says the same number in words, and does not change with it',
          typed.flatMap((use) => [`${showPlace(use)}  ${use.key}`, `    ${use.words}`]),
          '',
        )),
    ...part(
      'On pages',
      pages.map(({ address, because }) => `${address}  (${some(because)})`),
      'none that the records tell of',
    ),
    ...part(
      'Changes with it',
      changes.flatMap((change) => [told(change), ...change.next.map((other) => `  then ${told(other)}`)]),
      'no record refers to it',
    ),
  ].join('\n');
}
