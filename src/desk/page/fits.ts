/** True for a text in lower case that holds every word of a query, whole or begun. */
export function fits(query: string, text: string): boolean {
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
