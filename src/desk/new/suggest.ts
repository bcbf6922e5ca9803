/** How many are shown: as many as one takes in at a glance. */
const ENOUGH = 6;

/** How much of a title is shown. */
const SHOWN = 80;

/**
 * The ids that may have been meant, each with what its record calls itself: those that hold what was typed, then those
 * whose records call themselves so.
 */
export function suggest(typed: string, ids: readonly string[], titles: ReadonlyMap<string, string>): string[] {
  const unknown = typed.split(/[\s,]+/).find((part) => part !== '' && !ids.includes(part));
  if (unknown === undefined) return [];
  const sought = unknown.toLowerCase();
  const titleOf = (id: string) => titles.get(id) ?? '';
  const own = ids.filter((id) => id.includes(sought));
  const told = ids.filter((id) => !own.includes(id) && titleOf(id).toLowerCase().includes(sought));
  return [...own, ...told].slice(0, ENOUGH).map((id) => {
    const title = titleOf(id);
    return `${id}  ${title.length > SHOWN ? `${title.slice(0, SHOWN - 1)}…` : title}`.trimEnd();
  });
}
