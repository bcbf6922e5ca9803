import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { inspectTables } from '../../src/data/parse.ts';
import { readSynonyms, SYNONYMS_FILE } from '../../src/data/synonyms.ts';
import { contentOf } from '../../src/data/tables.ts';
import { proseTexts, type Texts, textOf } from '../../src/data/texts.ts';
import { readDictionary } from '../../src/i18n/words.ts';
import { WORDS_FILE } from '../../src/mdx/check-files.ts';
import { splitFrontMatter } from '../../src/mdx/front-matter.ts';
import { parseProse } from '../../src/mdx/prose.ts';

/** A text as the tree that pages are made from, without its places. */
function treeOf(mdx: string): unknown {
  const tree = parseProse(mdx);
  visit(tree, (node) => {
    delete node.position;
    if ('data' in node) delete node.data;
    if ('attributes' in node) for (const attribute of node.attributes) delete attribute.position;
    if ('value' in node && typeof node.value === 'string') node.value = node.value.replaceAll('\r\n', '\n');
  });
  return [parse(splitFrontMatter(mdx).head ?? ''), tree];
}

/** All that pages are made from. Content of the same meaning makes the same pages. */
export function meaningOf(texts: Texts): object {
  const { tables } = inspectTables(...contentOf(texts));
  return {
    tables,
    synonyms: readSynonyms(
      textOf(texts, SYNONYMS_FILE),
      tables.actors.map(({ id }) => id),
    ),
    words: [...readDictionary(textOf(texts, WORDS_FILE), 'en').entries],
    prose: proseTexts(texts).map(([file, text]) => [file, treeOf(text)]),
  };
}
