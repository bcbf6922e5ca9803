/** How many letters of it are shown. */
const MOST = 60;

/**
 * A value from an address as it may stand in a sentence. Anybody may have written it: no more of it than a line, and no
 * sign that nobody sees, which could turn the letters after it round.
 */
export function quoted(value: string): string {
  const short = value.length > MOST ? `${value.slice(0, MOST)}…` : value;
  return short.replace(/\p{C}/gu, '�');
}
