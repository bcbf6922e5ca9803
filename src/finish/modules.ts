const IMPORT = /\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g;

/**
 * Scripts with all that each starts with, however many steps away: what a browser fetches before it runs one.
 *
 * @param texts  scripts of one folder, by their paths
 */
export function modulesOf(texts: ReadonlyMap<string, string>): Record<string, string[]> {
  const direct = new Map(
    [...texts].map(([path, text]) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      return [path, [...text.matchAll(IMPORT)].map(([, name = '']) => folder + name)] as const;
    }),
  );
  const all = (path: string): string[] => {
    const found = new Set(direct.get(path));
    for (const one of found) for (const other of direct.get(one) ?? []) found.add(other);
    return [...found].sort();
  };
  return Object.fromEntries([...texts.keys()].map((path) => [path, all(path)]).filter(([, needed]) => needed?.length));
}
