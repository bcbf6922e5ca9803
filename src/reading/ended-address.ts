/** Marks that end a sentence: a program for mail takes one right behind an address for a part of it. */
const ENDS = /[.,;:!?)\]”’»]+$/;

/**
 * The id that was meant by one which the page does not have.
 *
 * @returns undefined for an id that the page has, and where none is found without the marks at its end
 */
export function meantId(asked: string, has: (id: string) => boolean): string | undefined {
  const id = asked.replace(ENDS, '');
  return id !== asked && id !== '' && !has(asked) && has(id) ? id : undefined;
}
