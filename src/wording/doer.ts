import type { ActorName } from './actor-names.ts';

/** How far from its verb the name of who does it may stand. */
const REACH = 60;

/** A verb that ends with the word behind which its doer stands. */
export const NAMES_ITS_DOER = /\sby$/iu;

/**
 * The actor of which a clause says that it does something: the name that stands nearest before the verb; where something
 * is done to what was sent, first the one behind *by*, and no other where the verb ends with it.
 */
export function doerOf(
  clause: string,
  { verb, offset, passive }: { verb: string; offset: number; passive: boolean },
  names: readonly ActorName[],
): string | undefined {
  if (NAMES_ITS_DOER.test(verb)) return namedBy(clause.slice(offset + verb.length - 'by'.length), names, true);
  if (!passive) return nearestBefore(clause.slice(0, offset), names);
  const end = offset + verb.length;
  return namedBy(clause.slice(end, end + REACH), names) ?? nearestBefore(clause.slice(0, end), names);
}

function nearestBefore(before: string, names: readonly ActorName[]): string | undefined {
  const near = before.slice(-REACH);
  let best: { actor: string; end: number } | undefined;
  for (const { name, actor } of names) {
    const at = near.lastIndexOf(name);
    const end = at + name.length;
    if (at < 0 || /[\p{L}\p{N}]/u.test(near[end] ?? '') || /[\p{L}\p{N}]/u.test(near[at - 1] ?? '')) continue;
    if (!best || end > best.end) best = { actor, end };
  }
  return best?.actor;
}

/** @param atOnce  only the name behind the first *by* */
function namedBy(behind: string, names: readonly ActorName[], atOnce = false): string | undefined {
  const all = [...behind.matchAll(/\bby\s+(?:the\s+)?/gu)];
  for (const match of atOnce ? all.slice(0, 1) : all) {
    const rest = behind.slice(match.index + match[0].length);
    const named = names.find(({ name }) => rest.startsWith(name) && !/[\p{L}\p{N}]/u.test(rest[name.length] ?? ''));
    if (named) return named.actor;
  }
  return undefined;
}
