import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The content of a project, on the disk or in memory. Paths are those from the project's root. */
export interface ContentFiles {
  /** Every file below `content/`. */
  paths: readonly string[];
  /** The text of a file. */
  read(path: string): string;
}

/** The content below a project root. Each text is read once: whoever asks again gets what it was. */
export function contentFilesBelow(root: string = process.cwd()): ContentFiles {
  const texts = new Map<string, string>();
  return {
    paths: globSync('content/**/*.{yaml,csv,mdx}', { cwd: root }),
    read(path) {
      const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
      texts.set(path, text);
      return text;
    },
  };
}

/** The content with some texts in place of those that are there, or beside them. */
export function withTexts(files: ContentFiles, texts: ReadonlyMap<string, string>): ContentFiles {
  const added = [...texts.keys()].filter((path) => path.startsWith('content/') && !files.paths.includes(path));
  return { paths: [...files.paths, ...added], read: (path) => texts.get(path) ?? files.read(path) };
}

/** The paths of the prose, in order. */
export function prosePaths({ paths }: ContentFiles): string[] {
  return paths.filter((path) => /^content\/[^/]+\/(?:chapters|pages)\/[^/]+\.mdx$/.test(path)).sort();
}
