import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { says } from '../data/faults/table.ts';
import { attributeOf, type Element, findAttribute, idsOf } from './attribute.ts';
import { isBlank } from './blank.ts';
import { PROSE_COMPONENTS, type ProseComponent } from './components.ts';
import { type Report, startOf } from './report.ts';

/** What stands by itself: directly on the page, or as all that a paragraph of the page holds. */
function ownOf(node: RootContent): readonly object[] {
  if (node.type !== 'paragraph') return [node];
  const inside = node.children.filter((child) => !isBlank(child));
  return inside.length === 1 ? inside : [];
}

/** A block that would tear a paragraph, a heading or another block apart. */
function isBlock(node: Element): boolean {
  const name = node.name ?? '';
  if (name === 'Quote') return findAttribute(node, 'inline') === undefined;
  return (
    Object.hasOwn(PROSE_COMPONENTS, name) && (PROSE_COMPONENTS as Record<string, ProseComponent>)[name]?.alone === true
  );
}

/** Components that stand among words. By themselves they are no part of a paragraph, and around blocks they tear them. */
const INLINE: readonly string[] = ['Fig', 'Term', 'Cite', 'Gist'];
const isInline = (node: Element): boolean =>
  INLINE.includes(node.name ?? '') || (node.name === 'Quote' && findAttribute(node, 'inline') !== undefined);

/** Inline components that no sentence holds: parted from words by empty lines, or all that a paragraph of the page has. */
function outsideSentences(tree: Root): Set<Element> {
  const outside = new Set<Element>();
  visit(tree, (node, _, parent) => {
    // In a list a number may be all there is to say.
    const inList = parent?.type === 'listItem';
    if (node.type === 'mdxJsxFlowElement' && isInline(node) && !(inList && node.children.length === 0)) {
      outside.add(node);
    }
    if (node.type !== 'paragraph' || inList) return;
    const inside = node.children.filter((child) => !isBlank(child));
    const numbers = inside.flatMap((child) => (child.type === 'mdxJsxTextElement' && isInline(child) ? [child] : []));
    if (numbers.length < inside.length) return;
    for (const child of numbers) if (child.name !== 'Gist') outside.add(child);
  });
  return outside;
}

/** Pages whose prose brings no figures along, and the front page, which brings one: a build ends at any other. */
const WITHOUT_FIGURES = /^content\/[a-z]{2}\/pages\//;
const FRONT_PAGE = /\/pages\/index\.mdx$/;

/** A figure that the page cannot draw. */
function isUndrawn({ name }: Element, file: string): boolean {
  if (!WITHOUT_FIGURES.test(file)) return false;
  return name === 'Steps' || (name === 'Figure' && !FRONT_PAGE.test(file));
}

/** What a reader can press. Within one another nobody knows which is meant, and a browser parts them. */
const PRESSED: readonly string[] = ['Fig', 'Term', 'Cite'];
const isPressed = (node: Nodes): boolean =>
  node.type === 'link' || ('name' in node && PRESSED.includes(node.name ?? ''));

/** What can be pressed and lies in something else that can, however deep. */
function pressedWithin(tree: Root): Set<Nodes> {
  const within = new Set<Nodes>();
  visit(tree, (outer) => {
    if (!isPressed(outer)) return;
    visit(outer, (node) => {
      if (node !== outer && isPressed(node)) within.add(node);
    });
  });
  return within;
}

const isCite = (node: Nodes | undefined): boolean => node !== undefined && 'name' in node && node.name === 'Cite';

/** Checks that no sources stand right behind others: their numbers would be read as one. */
function checkCites(tree: Root, report: Report): void {
  visit(tree, (node, index = 0, parent) => {
    if (!isCite(node) || !parent) return;
    const before = (parent.children as Element['children']).slice(0, index).findLast((child) => !isBlank(child));
    const said = says('component-place', 'one right behind another', 'one with the ids of both');
    if (isCite(before)) report(startOf(node), '<Cite>', '', said);
  });
}

/** What a component gives an address in which nothing is counted: a page has one of each. */
function addressesOf(node: Element): string[] {
  if (node.name === 'Lede' || node.name === 'Points') return [`<${node.name}>`];
  if (node.name === 'Figure') return [`<Figure id="${attributeOf(node, 'id')}">`];
  if (node.name !== 'Versus') return [];
  return [...new Set(idsOf(attributeOf(node, 'claims')))].map((claim) => `<Versus claims="${claim}">`);
}

/** Checks that each block of a page stands by itself, and once, and that the page can draw its figures. */
export function checkBlocks(tree: Root, file: string, report: Report): void {
  const own = new Set<object>(tree.children.flatMap(ownOf));
  const lines = new Map<string, number>();
  for (const node of pressedWithin(tree)) {
    const record = 'name' in node ? `<${node.name}>` : 'link';
    report(startOf(node), record, '', says('component-place', 'one inside a link or a term', 'one beside it'));
  }
  checkCites(tree, report);
  for (const node of outsideSentences(tree)) {
    const said = says('component-place', 'one by itself', 'one among the words of a sentence');
    report(startOf(node), `<${node.name}>`, '', said);
  }
  visit(tree, (node, _, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const address of addressesOf(node)) {
      const first = lines.get(address);
      if (first === undefined) lines.set(address, startOf(node).line);
      else report(startOf(node), `<${node.name}>`, '', says('component-twice', address, first));
    }
    if (isUndrawn(node, file)) {
      const said = says('component-place', 'one in a page that draws none', 'one in a chapter');
      report(startOf(node), `<${node.name}>`, '', said);
    }
    if (!isBlock(node) || own.has(node)) return;
    // What stands between steps is told as that.
    if (parent !== undefined && 'name' in parent && parent.name === 'Steps') return;
    report(
      startOf(node),
      `<${node.name}>`,
      '',
      says('component-place', 'one inside something else', 'one by itself, between two empty lines'),
    );
  });
}
