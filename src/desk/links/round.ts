import { hostOf, type Link } from './link.ts';
import type { Judged } from './verdict.ts';

/** A link and what became of it. */
export type Told = Link & Judged;

/**
 * Visits links, a few at once and one at a time at each host, in their order as far as that allows.
 *
 * @param ready  is told of each as it is done
 * @returns those that were done before it was stopped, in the order of the links
 */
export async function goRound(
  links: readonly Link[],
  visit: (address: string) => Promise<Judged>,
  { atOnce, signal, ready }: { atOnce: number; signal: AbortSignal; ready?: (done: number) => void },
): Promise<Told[]> {
  const waiting = [...links];
  const busy = new Set<string>();
  const told = new Map<Link, Judged>();
  const walk = async (): Promise<void> => {
    // Where all that waits is at a busy host, whoever is there takes it afterwards.
    const next = waiting.findIndex((link) => !busy.has(hostOf(link)));
    const [link] = next === -1 || signal.aborted ? [] : waiting.splice(next, 1);
    if (link === undefined) return;
    busy.add(hostOf(link));
    try {
      told.set(link, await visit(link.address));
      ready?.(told.size);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      busy.delete(hostOf(link));
    }
    await walk();
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return links.flatMap((link) => {
    const judged = told.get(link);
    return judged === undefined ? [] : [{ ...link, ...judged }];
  });
}
