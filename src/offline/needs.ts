import { type Build, HASHED } from './build.ts';

/**
 * Everything that a page fetches, by its path below the site's: what its text names, and what its scripts start with.
 *
 * @param base  the path under which the site stands
 */
export function needsOf(html: string, base: string, { modules, parts }: Pick<Build, 'modules' | 'parts'>): string[] {
  const named = [...html.matchAll(/"([^"\s]+)"/g)].map(([, address = '']) => address);
  const inside = named.flatMap((address) => (address.startsWith(base) ? [address.slice(base.length)] : []));
  const needs = new Set(inside.filter((path) => path.startsWith(HASHED) || path in parts));
  for (const path of needs) for (const other of modules[path] ?? []) needs.add(other);
  return [...needs];
}
