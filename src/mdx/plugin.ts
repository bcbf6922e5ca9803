import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { ContentError, quoteLines } from '../data/fault.ts';
import { getTables } from '../data/tables.ts';
import { isChapter } from './front-matter.ts';
import { prepareProse } from './prepare.ts';
import { checkFile } from './prose.ts';

/**
 * Remark plugin: checks a file as it is compiled, numbers its citations, prefixes inner links with the base
 * path, and hands the layout what the prose uses, as front matter.
 *
 * @throws ContentError with every fault of the file
 */
export function remarkGuaranteeGap({ base = '/' }: { base?: string } = {}) {
  return (tree: Root, file: VFile) => {
    const tables = getTables();
    const path = relative(process.cwd(), file.path);
    const text = readFileSync(file.path, 'utf8');
    const faults = checkFile(path, text, tables);
    if (faults.length > 0) throw new ContentError(quoteLines(faults, () => text));

    const page = {
      slug: (file.stem ?? '').replace(/^\d+-/, ''),
      isChapter: isChapter(path),
      prefix: base.replace(/\/$/, ''),
    };
    const uses = prepareProse(tree, tables, page);
    const astro = (file.data as { astro?: { frontmatter?: Record<string, unknown> } }).astro;
    if (astro?.frontmatter) astro.frontmatter['uses'] = uses;
  };
}
