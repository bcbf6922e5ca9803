import { type Document, isNode, isScalar, type LineCounter, type Node, visit } from 'yaml';
import { type Fault, showValue } from './fault.ts';
import { type Said, says } from './faults/table.ts';
import { findYamlErrors } from './yaml-errors.ts';

/** Names that are no fields: programs take them for something that every object has, or for orders to merge. */
const NO_FIELDS = ['__proto__', 'constructor', 'prototype', '<<'];

/**
 * The words behind a blank and a #, which YAML takes for a comment. One that is meant as a comment has a blank behind
 * its # and stands behind a name, not behind a sentence.
 */
function lostWords(node: Node): { kept: string; cut: string } | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return undefined;
  const [comment] = node.comment?.split('\n') ?? [];
  if (comment === undefined || (/^\s/.test(comment) && !/\s/.test(node.value))) return undefined;
  return { kept: node.value, cut: `#${comment}` };
}

/** A number that is not written as it reads: 64.000 is 64, and 0x10 is 16. */
function otherNumber(node: Node): { read: string; meant: string } | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'number') return undefined;
  if (!Number.isFinite(node.value)) return undefined;
  const { source = '', value } = node;
  const read = String(value);
  if (source === read || /^-?(?:0|[1-9]\d*)\.\d{1,2}$/.test(source)) return undefined;
  return { read, meant: /^-?\d{1,3}(?:\.000)+$/.test(source) ? source.replaceAll('.', '') : read };
}

/**
 * What keeps a YAML file from being read: what is no YAML, and all of YAML that is more than fields, lists, words and
 * numbers. An alias makes one line stand in many places, so that an editor changes what they do not see; a few of them
 * can make a file that no memory holds. A tag or a directive asks the program to read the same words otherwise.
 *
 * @param text  what the document was read from
 */
export function findDocumentFaults(file: string, document: Document.Parsed, lines: LineCounter, text: string): Fault[] {
  const faults: Fault[] = [];
  const report = (offset: number, said: Said, meant?: string) => {
    const { line, col } = lines.linePos(offset);
    const place = { line: Math.max(1, line), column: Math.max(1, col) };
    faults.push({ file, ...place, record: 'the file', field: '', ...said, meant });
  };
  for (const { offset, said } of findYamlErrors(text, document)) report(offset, said);
  const { yaml, tags } = document.directives;
  const unknown = document.warnings.some(({ code }) => code === 'BAD_DIRECTIVE');
  if (yaml.explicit === true || Object.keys(tags).length > 1 || unknown)
    report(0, says('yaml-tag', 'a line that begins with %'));
  const aliases = new Set<string>();
  visit(document, {
    Alias(_, { source }) {
      aliases.add(source);
    },
  });
  visit(document, {
    Alias(_, { source, range }) {
      report(range?.[0] ?? 0, says('yaml-alias', `an alias, *${source}`));
    },
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      const tag = 'tag' in node && node.tag !== undefined ? document.directives.tagString(node.tag) : '';
      if (tag !== '') report(offset, says('yaml-tag', `a tag, ${tag}`));
      const anchor = 'anchor' in node ? (node.anchor ?? '') : '';
      if (anchor !== '' && !aliases.has(anchor)) {
        report(text.lastIndexOf(`&${anchor}`, offset), says('yaml-alias', `an anchor, &${anchor}`));
      }
      const lost = lostWords(node);
      const other = otherNumber(node);
      if (other) report(offset, says('number-form', text.slice(offset, node.range?.[1]), other.read), other.meant);
      if (lost) report(offset, says('words-cut', lost.kept, lost.cut), showValue(`${lost.kept} ${lost.cut}`));
    },
    Pair(_, { key }) {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key)) report(offset, says('yaml-name', 'a name that is a list or has fields'));
      else if (NO_FIELDS.includes(String(key.value))) {
        report(offset, says('yaml-name', `a field ${showValue(key.value)}`));
      }
    },
  });
  return faults;
}
