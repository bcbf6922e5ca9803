import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { CHAPTERS } from '../data/chapters.ts';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { checkChapterName } from './check-files.ts';
import { wordsOf } from './check-headings.ts';
import { isChapter } from './front-matter.ts';
import { anchorsOf, slugOf } from './page-anchors.ts';
import { startOf } from './report.ts';
import { type ParsedFile, placesOf } from './site-anchors.ts';

/** Parts of a chapter's page and of `/all/` that have an address of one word. */
const FRAME = ['contents', 'how', 'main', 'numbers', 'search', 'sources', 'standfirst', 'toc'];

/**
 * Checks headings of chapters against all that stands with them on `/all/`, where every chapter is on one page: two of
 * one address leave a link to the second at the first. What one file has twice is told by that file.
 */
export function checkSharedHeadings(files: readonly ParsedFile[]): Fault[] {
  // A second file of one chapter is told by its name, and would have all of them twice.
  const chapters = files.filter(({ file }) => isChapter(file) && checkChapterName(file).length === 0);
  const taken = new Map<string, string>([
    ...FRAME.map((id): [string, string] => [id, 'a part of the page']),
    ...CHAPTERS.map((slug): [string, string] => [slug, `the chapter ${slug}`]),
    ...placesOf(chapters.flatMap(({ tree }) => anchorsOf(tree).charts)).map((id): [string, string] => [
      id,
      `the figure ${id}`,
    ]),
  ]);
  const faults: Fault[] = [];
  // Another language has an /all/ of its own.
  const first = new Map<string, { file: string; line: number }>();
  for (const { file, tree } of chapters) {
    visit(tree, 'heading', (node: Heading) => {
      const at = startOf(node);
      const words = wordsOf(node).trim();
      const slug = slugOf(words);
      if (slug === '') return;
      const key = `${file.split('/')[1]} ${slug}`;
      const before = first.get(key) ?? { file, line: at.line };
      first.set(key, before);
      const where = taken.get(slug) ?? (before.file === file ? undefined : `${before.file}:${before.line}`);
      if (where === undefined) return;
      faults.push({ file, ...at, record: 'heading', field: '', ...says('heading-shared', words, where) });
    });
  }
  return faults;
}
