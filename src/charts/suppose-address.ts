/** The name under which the address keeps what the reader supposes. */
const NAME = 'suppose';

/** Reads what is supposed: ids in the order of `known`, each once, and what means nothing here. */
export function readSupposed(query: string, known: readonly string[]): { supposed: string[]; faults: string[] } {
  const given = (new URLSearchParams(query).get(NAME) ?? '').split(',').filter((id) => id !== '');
  return {
    supposed: known.filter((id) => given.includes(id)),
    faults: [...new Set(given.filter((id) => !known.includes(id)))],
  };
}

/** The query that says what is supposed, unless nothing is. Other names are kept. */
export function writeSupposed(supposed: readonly string[], query = ''): string {
  const kept = new URLSearchParams(query);
  kept.delete(NAME);
  const rest = kept.toString();
  // Ids are plain letters and hyphens: commas between them may stand as they are, so that a person can read the address.
  const own = supposed.length === 0 ? '' : `${NAME}=${supposed.join(',')}`;
  const text = [rest, own].filter((part) => part !== '').join('&');
  return text === '' ? '' : `?${text}`;
}
