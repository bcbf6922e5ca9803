import type { Heading, Root, RootContent } from 'mdast';
import { CHARTS, type Chart } from '../../data/charts.ts';
import type { Tables } from '../../data/parse.ts';
import { PROSE_COMPONENTS, type ProseComponentName } from '../../mdx/components.ts';
import { type ProseUses, prepareProse } from '../../mdx/prepare.ts';
import { parseProse } from '../../mdx/prose.ts';
import { SPECIMENS } from './specimens.ts';

/** One example: its MDX, and the same as prose that can be shown. */
export interface Live {
  mdx: string;
  nodes: readonly RootContent[];
}

/** The name of the desk page, with which the addresses of its examples begin. */
export const DESK = 'desk';

export const COMPONENT_NAMES = Object.keys(PROSE_COMPONENTS) as readonly ProseComponentName[];

/** Every component and every figure, as one text: its sources are numbered and its numbers counted like those of a page. */
export function liveSpecimens(
  tables: Tables,
  prefix: string,
): { uses: ProseUses; components: ReadonlyMap<ProseComponentName, Live>; figures: ReadonlyMap<Chart, Live> } {
  const read = <Name>(name: Name, mdx: string) => ({ name, mdx, nodes: parseProse(mdx).children });
  const components = COMPONENT_NAMES.map((name) => read(name, SPECIMENS[name].mdx(tables)));
  const figures = CHARTS.map((id) => read(id, `<Figure id="${id}" />`));
  // A gist is one of a section, so that there has to be one.
  const heading: Heading = { type: 'heading', depth: 2, children: [] };
  const tree: Root = {
    type: 'root',
    children: [heading, ...[...components, ...figures].flatMap(({ nodes }) => nodes)],
  };
  const uses = prepareProse(tree, tables, { slug: DESK, isChapter: true, prefix });
  // What was prepared stands in the place of what was read: as many nodes, in the same order.
  const prepared = tree.children.slice(1);
  const take = <Name>(parts: readonly { name: Name; mdx: string; nodes: readonly RootContent[] }[]) =>
    new Map(parts.map(({ name, mdx, nodes }) => [name, { mdx, nodes: prepared.splice(0, nodes.length) }] as const));
  return { uses, components: take(components), figures: take(figures) };
}
