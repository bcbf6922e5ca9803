import { type Document, isNode, isScalar, type LineCounter, type Node, visit } from 'yaml';
import { type Fault, showValue } from './fault.ts';
import { findHidden } from './hidden-letters.ts';

/** Names that are no fields: programs take them for something that every object has, or for orders to merge. */
const NO_FIELDS = ['__proto__', 'constructor', 'prototype', '<<'];

const WRITTEN_OUT = 'the value itself, written out';

/**
 * What keeps a YAML file from being read: what is no YAML, and all of YAML that is more than fields, lists, words and
 * numbers. An alias makes one line stand in many places, so that an editor changes what they do not see; a few of them
 * can make a file that no memory holds. A tag or a directive asks the program to read the same words otherwise.
 */
export function findDocumentFaults(file: string, document: Document.Parsed, lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  const report = (offset: number, came: string, allowed: string) => {
    const { line, col } = lines.linePos(offset);
    const place = { line: Math.max(1, line), column: Math.max(1, col) };
    faults.push({ file, ...place, record: 'the file', field: '', came, allowed });
  };
  for (const error of document.errors) report(error.pos[0], error.message.split('\n')[0] ?? error.code, 'valid YAML');
  const { yaml, tags } = document.directives;
  if (yaml.explicit === true || Object.keys(tags).length > 1) {
    report(0, 'a directive, %YAML or %TAG', 'fields, without lines that begin with %');
  }
  const check = (node: Node & { tag?: string | undefined; anchor?: string | undefined }) => {
    const offset = node.range?.[0] ?? 0;
    const tag = node.tag !== undefined && document.directives.tagString(node.tag);
    if (tag) report(offset, `a tag, ${tag}`, WRITTEN_OUT);
    if (node.anchor !== undefined) report(offset, `an anchor, &${node.anchor}`, WRITTEN_OUT);
  };
  visit(document, {
    Alias(_, { source, range }) {
      report(range?.[0] ?? 0, `an alias, *${source}`, WRITTEN_OUT);
    },
    Collection(_, node) {
      check(node);
    },
    Scalar(_, node) {
      check(node);
      if (typeof node.value !== 'string') return;
      const offset = node.range?.[0] ?? 0;
      const hidden = findHidden(node.value);
      if (hidden) report(offset, `a letter that nobody sees, ${hidden.name}`, 'letters that can be read');
    },
    Pair(_, { key }) {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key)) report(offset, 'a name that is a list or has fields', 'the name of a field');
      else if (NO_FIELDS.includes(String(key.value))) {
        report(
          offset,
          `a field ${showValue(key.value)}`,
          'a name of our own: this one means something else to programs',
        );
      }
    },
  });
  return faults;
}
