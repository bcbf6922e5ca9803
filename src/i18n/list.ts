const words = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words in a row: "land, air and sea". */
export function formatList(items: Iterable<string>): string {
  return words.format(items);
}
