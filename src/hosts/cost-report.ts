import { type Fetched, type Files, Reader } from './cost.ts';

/** What readers of three kinds take, and what a million of them cost. */
export interface Report {
  first: Fetched;
  /** A chapter that is read after the front page, on average. */
  chapter: Fetched;
  /** The front page once more, and nothing has changed. */
  again: Fetched;
  /** Of a million readers who read the front page and three chapters. */
  gigabytes: number;
}

const CHAPTERS_READ = 3;

/** The texts of the site, as they say of themselves. */
const textsIn = (files: Files) =>
  [...files]
    .filter(
      ([path, content]) => path.endsWith('/index.html') && content.includes('property="og:type" content="article"'),
    )
    .map(([path]) => path);

/** Works out what readers fetch from a built site. */
export function reportCost(files: Files, base: string): Report {
  const texts = textsIn(files);
  if (texts.length === 0) throw new Error('dist/ holds no chapter: run "npm run build" first');
  const first = new Reader(files, base).open('index.html');
  const read = texts.map((text) => {
    const reader = new Reader(files, base);
    reader.open('index.html');
    return reader.open(text);
  });
  const mean = (of: (fetched: Fetched) => number) =>
    Math.round(read.reduce((sum, one) => sum + of(one), 0) / read.length);
  const chapter = { requests: mean(({ requests }) => requests), bytes: mean(({ bytes }) => bytes) };
  const back = new Reader(files, base);
  back.open('index.html');
  const again = back.open('index.html');
  return { first, chapter, again, gigabytes: (first.bytes + CHAPTERS_READ * chapter.bytes) / 1000 };
}

/**
 * The report in words.
 *
 * @param price  of a gigabyte, in whatever money
 */
export function tellCost({ first, chapter, again, gigabytes }: Report, price: number): string {
  const line = (name: string, { requests, bytes }: Fetched) =>
    `${name.padEnd(44)}${String(requests).padStart(4)} requests ${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  return [
    line('The front page, first visit', first),
    line('A chapter after it, on average', chapter),
    line('The front page again, nothing changed', again),
    `A million readers of the front page and ${CHAPTERS_READ} chapters: ${gigabytes.toFixed(0)} GB, at ${price} a GB ${(gigabytes * price).toFixed(2)}`,
  ].join('\n');
}
