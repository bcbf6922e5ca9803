import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A finished build. */
export interface Built {
  /** Where it was built to stand, with a slash at the end. */
  home: URL;
  /** A file of it by its path; throws if it is not there. */
  text(path: string): string;
}

/** Of what a build is made. */
const MADE_OF = ['content/**/*.*', 'src/**/*.*'];
const BUILD = 'run "npm run build" first\n';

/** The file that was changed last, if that was after a time in ms. */
function changedAfter(root: string, time: number): string | undefined {
  const dated = globSync(MADE_OF, { cwd: root }).map((file) => ({ file, at: statSync(join(root, file)).mtimeMs }));
  const [newest] = dated.sort((a, b) => b.at - a.at || a.file.localeCompare(b.file));
  return newest !== undefined && newest.at > time ? newest.file : undefined;
}

/**
 * Reads the last build.
 *
 * @returns it, or why nothing can be frozen from it
 */
export function readBuilt(root: string): Built | string {
  const folder = join(root, 'dist');
  const front = join(folder, 'index.html');
  if (!existsSync(front)) return `dist/ holds no built site: ${BUILD}`;
  const newer = changedAfter(root, statSync(front).mtimeMs);
  if (newer !== undefined) return `dist/ is older than ${newer}: ${BUILD}`;
  const html = readFileSync(front, 'utf8');
  if (/<meta name="robots" content="noindex"/.test(html)) return 'dist/ holds a preview: build again without PREVIEW\n';
  const home = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (home === undefined) return `dist/index.html does not say where the site stands: ${BUILD}`;
  return { home: new URL(home), text: (path) => readFileSync(join(folder, path), 'utf8') };
}
