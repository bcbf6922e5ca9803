import { say } from './words.ts';

const words = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words in a row: "land, air and sea"; with a comma before the last where one of them has an "and" of its own. */
export function formatList(items: Iterable<string>): string {
  const list = [...items];
  if (list.length < 2 || !list.some((item) => item.includes(' and '))) return words.format(list);
  return say('list.last', { first: list.slice(0, -1).join(', '), last: list.at(-1) ?? '' });
}
