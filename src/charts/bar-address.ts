/** The name under which the address keeps the reader's bar. */
const NAME = 'bar';

/** Reads the bar from the query of an address: a step's id, nothing, or a value that means nothing here. */
export function readBar(
  query: string,
  steps: readonly string[],
): { bar: string | undefined; fault: string | undefined } {
  const value = new URLSearchParams(query).get(NAME);
  if (value === null) return { bar: undefined, fault: undefined };
  return steps.includes(value) ? { bar: value, fault: undefined } : { bar: undefined, fault: value };
}

/** The query that says where the bar lies, unless it lies where it does at first. Other names are kept. */
export function writeBar(bar: string, first: string, query = ''): string {
  const kept = new URLSearchParams(query);
  if (bar === first) kept.delete(NAME);
  else kept.set(NAME, bar);
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
