import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { CHARTS, type Chart } from '../data/charts.ts';
import { attributeOf } from './attribute.ts';
import { wordsOf } from './check-headings.ts';
import { PROSE_COMPONENTS, type ProseComponent } from './components.ts';

/** What a link within a page may lead to. */
export interface PageAnchors {
  /** The figures that stand on the page. */
  charts: readonly Chart[];
  /** The ids of its headings. */
  headings: readonly string[];
}

/** The figures of a page, whichever component shows them, and the ids that its headings get. */
export function anchorsOf(tree: Root): PageAnchors {
  const charts: Chart[] = [];
  const headings: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') headings.push(slugOf(wordsOf(node)));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const component = (PROSE_COMPONENTS as Record<string, ProseComponent>)[node.name ?? ''];
    for (const [name, rule] of Object.entries(component?.attributes ?? {})) {
      if (rule.holds !== 'id' || rule.of !== 'charts') continue;
      const id = attributeOf(node, name);
      charts.push(...CHARTS.filter((chart) => chart === id));
    }
  });
  return { charts, headings };
}

/** The id of a heading, as the compiler makes it from plain words. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}
