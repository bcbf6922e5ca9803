import type { PhrasingContent, Root } from 'mdast';
import { says } from '../data/faults/table.ts';
import { type Report, startOf } from './report.ts';
import { componentsOf } from './steps.ts';

const isGist = (node: PhrasingContent) => node.type === 'mdxJsxTextElement' && node.name === 'Gist';

/** The gist of each section of a chapter: the first that stands in a paragraph of the section itself. */
function gistsOf(tree: Root): Set<object> {
  const found = new Set<object>();
  let open = false;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) open = true;
    const gist = open && node.type === 'paragraph' ? node.children.find(isGist) : undefined;
    if (gist === undefined) continue;
    found.add(gist);
    open = false;
  }
  return found;
}

/**
 * Checks that each gist is the one of its section. The shortest way of reading takes no other, and the compiler knows no
 * component of that name: what is left of them would end a build.
 */
export function checkGists(tree: Root, isChapter: boolean, report: Report): void {
  const known = isChapter ? gistsOf(tree) : new Set<object>();
  for (const gist of componentsOf(tree, 'Gist')) {
    if (known.has(gist)) continue;
    const came = isChapter ? 'a second one, or one in another place' : 'one in a page that is no chapter';
    report(
      startOf(gist),
      '<Gist>',
      '',
      says('component-place', came, 'one in a section, in a paragraph of its own words'),
    );
  }
}
