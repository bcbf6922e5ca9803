import type { Nodes, Root } from 'mdast';
import { HEAD_FIELDS } from '../data/reader-fields.ts';
import { placeInValue } from '../wording/place-in-value.ts';
import { PRINTED, type Wording } from '../wording/wording.ts';
import type { Element } from './attribute.ts';
import { wordsOf } from './check-headings.ts';
import { PROSE_COMPONENTS, type ProseComponent } from './components.ts';
import { flatten } from './flatten.ts';
import { readHead } from './front-matter.ts';
import { startOf } from './report.ts';

/** The words at the head of a page. */
export function headWordings(file: string, mdx: string): Wording[] {
  const lines = mdx.split(/\r?\n/);
  return readHead(file, mdx).rows.flatMap(({ row, at }) =>
    HEAD_FIELDS.flatMap((field): Wording[] => {
      const text = (row as Record<string, unknown>)[field];
      if (typeof text !== 'string') return [];
      return [
        {
          ...{ file, record: 'front matter', field, kind: 'head', text, quoted: false, judged: [], section: '' },
          placeOf: (offset) => placeInValue(lines, at([field]), text, offset),
        },
      ];
    }),
  );
}

/** The words of the prose, block by block, and those in the attributes of components. */
export function proseWordings(file: string, tree: Root): Wording[] {
  const found: Wording[] = [];
  let section = '';
  const walk = (node: Nodes, judged: boolean) => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      if (node.type === 'heading') section = wordsOf(node).trim();
      const { text, placeOf, inside } = flatten(node, PRINTED);
      found.push({
        ...{ file, record: 'prose', field: '', kind: node.type, text, placeOf, quoted: false, section },
        judged: judged ? [{ from: 0, to: text.length }] : inside('Judgement'),
      });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      found.push(...attributeWordings(file, node, section));
    }
    const within = judged || (node.type === 'mdxJsxFlowElement' && node.name === 'Judgement');
    if ('children' in node) for (const child of node.children) walk(child, within);
  };
  walk(tree, false);
  return found;
}

function attributeWordings(file: string, node: Element, section: string): Wording[] {
  const rules = (PROSE_COMPONENTS as Record<string, ProseComponent>)[node.name ?? '']?.attributes ?? {};
  return node.attributes.flatMap((attribute): Wording[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    if (rules[attribute.name]?.holds !== 'words') return [];
    const { line, column } = startOf(attribute.position ? attribute : node);
    // name="
    const opening = column + attribute.name.length + 2;
    return [
      {
        ...{ file, record: `<${node.name}>`, field: attribute.name, kind: 'attribute', text: attribute.value },
        ...{ quoted: false, judged: [], section },
        placeOf: (offset) => ({ line, column: opening + offset }),
      },
    ];
  });
}
