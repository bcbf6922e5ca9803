import type { Nodes } from 'mdast';
import { CHARTS } from '../../data/charts.ts';
import { isStepped, type SteppedChart } from '../../data/select/marks.ts';
import { attributeOf, type Element, findAttribute, idsOf } from '../../mdx/attribute.ts';
import { type Attribute, PROSE_COMPONENTS, type ProseComponent } from '../../mdx/components.ts';
import { readProseFile } from '../../mdx/prose.ts';
import { findQuotations, isRecorded } from '../../mdx/quotations.ts';
import type { ProseText } from '../content.ts';
import { type Place, placeAt } from '../place.ts';
import { isSame, type Target } from '../target.ts';
import { wordsAround } from './words-around.ts';

/** A place of the prose that names a record, links to it or quotes it. */
export interface ProseUse extends Place {
  /** `<Fig id>`, a link, or words in quotation marks. */
  component: string;
  /** The words around it. */
  words: string;
}

/** The tables whose rows are the marks of a figure that steps drive. */
const MARKED: Readonly<Record<SteppedChart, Target['table']>> = {
  'set-the-bar': 'rungs',
  'numbers-in-the-debate': 'figures',
};

/** The part of an address that leads to a record, and the table of its ids. */
const LINKS: readonly [RegExp, Target['table']][] = [
  [/^\/actors\/([^/]+)\/$/, 'actors'],
  [/^\/actors\/[^/]+\/#(.+)$/, 'positions'],
  [/^\/article\/#(.+)$/, 'claims'],
  [/^\/figures\/timeline\/#(.+)$/, 'events'],
  [/^\/figures\/promise-ledger\/#promise-(.+)$/, 'promises'],
  [/^\/figures\/claim-anatomy\/#(.+)$/, 'phrases'],
  [/^\/data\/figures\/#(.+)$/, 'figures'],
  [/^\/method\/#glossary-(.+)$/, 'terms'],
  [/^\/unknowns\/#(.+)$/, 'unknowns'],
  [/^\/sources\/#(.+)$/, 'sources'],
  [/^\/figures\/([^/]+)\/$/, 'charts'],
];

/** What a link names: the records, and the figure that it leads to or sets. */
function linked(url: string): Target[] {
  const plain = url.replace(/\?[^#]*/, '');
  const anchor = plain.split('#')[1] ?? '';
  const chart = CHARTS.find(
    (id) => anchor === id || (anchor.startsWith(`${id}-`) && /^(?:\/figures\/.*)?#/.test(plain)),
  );
  return [
    ...[plain, plain.replace(/#.*$/, '')].flatMap((address) =>
      LINKS.flatMap(([pattern, table]): Target[] => {
        const id = pattern.exec(address)?.[1];
        return id === undefined ? [] : [{ table, id }];
      }),
    ),
    ...(chart === undefined ? [] : [{ table: 'charts' as const, id: chart }]),
  ];
}

/** What an attribute of a component names. */
function named(rule: Attribute, value: string, steps: Element | undefined): Target[] {
  switch (rule.holds) {
    case 'id':
      return [{ table: rule.of === 'stepped charts' ? 'charts' : rule.of, id: value }];
    case 'ids':
      return idsOf(value).map((id) => ({ table: rule.of, id }));
    case 'link':
      return linked(value);
    case 'marks': {
      const chart = steps === undefined ? '' : attributeOf(steps, 'figure');
      return isStepped(chart) ? idsOf(value).map((id) => ({ table: MARKED[chart], id })) : [];
    }
    default:
      return [];
  }
}

/** A place of the prose with what it names, or the words in quotation marks that stand there. */
interface Naming extends ProseUse {
  target: Target | undefined;
  quotation: string;
}

/** What each file names: many ask, and the files are read once. */
const read = new WeakMap<ProseText, readonly Naming[]>();

/**
 * Every place of a file's prose that names a record, in its order.
 *
 * @param quoted  the words of the record, where it is a quotation: prose may print them in quotation marks
 */
export function proseUses(target: Target, prose: ProseText, quoted: readonly string[] = []): ProseUse[] {
  const known = read.get(prose) ?? namingsOf(prose);
  read.set(prose, known);
  return known
    .filter((naming) =>
      naming.target === undefined
        ? quoted.length > 0 && isRecorded(naming.quotation, quoted)
        : isSame(naming.target, target),
    )
    .map(({ file, line, column, component, words }) => ({ file, line, column, component, words }));
}

function namingsOf({ file, text }: ProseText): Naming[] {
  const found: Naming[] = [];
  const walk = (node: Nodes, block: Nodes, within: Element | undefined) => {
    const add = (component: string, offset: number, target: Target | undefined, quotation = '') => {
      const place = placeAt(file, text, offset);
      found.push({ ...place, component, words: wordsAround(text, block, node), target, quotation });
    };
    if (node.type === 'text') {
      for (const quotation of findQuotations(node.value))
        add('“…”', startOf(node) + quotation.offset, undefined, quotation.text);
    }
    if (node.type === 'link') for (const target of once(linked(node.url))) add('link', startOf(node), target);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const component = (PROSE_COMPONENTS as Record<string, ProseComponent>)[node.name ?? ''];
      for (const [name, rule] of Object.entries(component?.attributes ?? {})) {
        for (const target of once(named(rule, attributeOf(node, name), within)))
          add(`<${node.name} ${name}>`, offsetOfId(text, node, name, target.id), target);
      }
      const apart = node.type === 'mdxJsxFlowElement';
      for (const child of node.children) walk(child, apart ? child : block, node);
      return;
    }
    if ('children' in node) for (const child of node.children) walk(child, isBlock(node) ? node : block, within);
  };
  // A file that cannot be read names nothing here; the answer says so.
  const { tree } = readProseFile(file, text);
  for (const child of tree?.children ?? []) walk(child, child, undefined);
  return found;
}

const once = (targets: readonly Target[]) =>
  targets.filter((target, index) => targets.findIndex((other) => isSame(other, target)) === index);
const isBlock = (node: Nodes) => node.type === 'paragraph' || node.type === 'heading';
const startOf = (node: Nodes) => node.position?.start.offset ?? 0;

/** Where an id stands in an attribute that may hold several. */
function offsetOfId(text: string, node: Element, name: string, id: string): number {
  const { start, end } = findAttribute(node, name)?.position ?? node.position ?? {};
  const from = start?.offset ?? 0;
  const source = text.slice(from, end?.offset);
  const at = new RegExp(`(?<![a-z0-9-])${RegExp.escape(id)}(?![a-z0-9-])`).exec(
    source.replace(/^[^=]*=/, (name) => ' '.repeat(name.length)),
  );
  return from + (at?.index ?? 0);
}
