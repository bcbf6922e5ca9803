import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { expect, test } from 'vitest';
import { attributeOf, setValue } from '../../src/mdx/attribute.ts';

test('setValue gives an attribute that attributeOf reads; one that is not there is nothing', () => {
  const node: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: 'Fig', attributes: [], children: [] };
  expect(attributeOf(node, 'id')).toBe('');
  setValue(node, 'id', 'states-26');
  expect(attributeOf(node, 'id')).toBe('states-26');
});
