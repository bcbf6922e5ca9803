import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component as it stands in prose, in a line of its own or within one. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** One attribute of a component, if it is given as text. */
export function findAttribute(node: Element, name: string): MdxJsxAttribute | undefined {
  return node.attributes.find(
    (entry): entry is MdxJsxAttribute => entry.type === 'mdxJsxAttribute' && entry.name === name,
  );
}

/** The text of an attribute; empty where there is none. */
export function attributeOf(node: Element, name: string): string {
  const value = findAttribute(node, name)?.value;
  return typeof value === 'string' ? value : '';
}

/** Gives a component an attribute. */
export function setValue(node: Element, name: string, value: string): void {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/** The ids in the text of an attribute. */
export function idsOf(value: string): string[] {
  return value.split(/\s+/).filter(Boolean);
}
