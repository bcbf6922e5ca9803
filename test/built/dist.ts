import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** One page as it was built. */
export interface BuiltPage {
  /** Its address below the base path: `/`, `/method/`, `/404.html`. */
  route: string;
  html: string;
}

const parsed = new Map<string, CheerioAPI>();

/** HTML parsed, once for all checks that ask for it: none may change what it gets. */
export function parsePage(html: string): CheerioAPI {
  const known = parsed.get(html);
  if (known) return known;
  const $ = load(html);
  parsed.set(html, $);
  return $;
}

/** Everything that a build wrote. */
export interface BuiltSite {
  /** Where the site is to stand: `https://example.org/sub/`, as its front page says. */
  home: URL;
  pages: readonly BuiltPage[];
  page(route: string): BuiltPage;
  /** The text of a file below the folder; throws if it is not there. */
  text(file: string): string;
  has(file: string): boolean;
  /** Paths of all files that end so. */
  files(ending: string): string[];
}

const routeOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Reads a built site. Throws where there is none, saying what to do.
 *
 * @param home  where it is to stand, if its front page does not say so
 */
export function readSite(folder: string, home?: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no built site: run "npm run build" first`);
  }
  // The edition in one file and what was frozen are no pages of the site: they stand alone, and have tests of their own.
  // So has a page that only leads on.
  const pages = globSync('**/*.html', { cwd: folder, exclude: ['downloads/**', 'v/*/**'] })
    .sort()
    .map((file): BuiltPage => ({ route: routeOf(file), html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const page = (route: string) => {
    const found = pages.find((candidate) => candidate.route === route);
    if (!found) throw new Error(`${folder} holds no page ${route}`);
    return found;
  };
  return {
    home: new URL(home ?? parsePage(page('/').html)('link[rel="canonical"]').attr('href') ?? ''),
    pages,
    page,
    text: (file) => readFileSync(join(folder, file), 'utf8'),
    has: (file) => existsSync(join(folder, file)),
    files: (ending) => globSync(`**/*${ending}`, { cwd: folder }).sort(),
  };
}

/** What `npm run build` wrote. */
export function readDist(): BuiltSite {
  return readSite(join(process.cwd(), 'dist'));
}

/** The faults that a check finds on all pages, each with its page before it. */
export function onEveryPage(site: BuiltSite, check: (page: BuiltPage) => readonly string[]): string[] {
  return site.pages.flatMap((page) => check(page).map((fault) => `${page.route} ${fault}`));
}

/** Where a page says that it stands. A page of no address of its own has none; what is to embed names its place. */
export function addressOf({ home }: BuiltSite, route: string): string | undefined {
  if (route === '/404.html' || route === '/offline/' || route === '/embed/') return undefined;
  const place = route.replace(/^\/embed\/statement\/(.+)\/$/, '/article/#$1').replace(/^\/embed\//, '/figures/');
  return new URL(`.${place}`, home).href;
}
