import type { CheerioAPI } from 'cheerio';
import { escapeXml } from '../sharing/xml.ts';

/** What the parser makes of a page: elements, one of them, and what one holds. */
export type Elements = ReturnType<ReturnType<CheerioAPI['root']>['children']>;
type Element = Elements[number];
type Node = Element['children'][number];

/** The elements that a book keeps. All others give way to what they hold. */
const KEPT = new Set(
  `a abbr b blockquote br caption cite code dd div dl dt em figcaption figure h1 h2 h3 h4 i img li ol p q section small
   span strong sub sup table tbody td th thead time tr ul`.split(/\s+/),
);
/** What a reader cannot use in a book, or does not see on the site, with all that it holds. */
const LEFT_OUT = new Set(['button', 'fieldset', 'input', 'script', 'select', 'style', 'svg', 'template']);
/** Names by which the sheet of a book knows what it lays out. */
export const CLASSES: ReadonlySet<string> = new Set(
  `cites judge kicker lede note points points__h pop__num quote quote__by tag verdict versus versus__h`.split(/\s+/),
);
const ATTRIBUTES = ['id', 'href', 'src', 'alt', 'datetime', 'scope', 'colspan', 'rowspan', 'start'];

const classesOf = ({ attribs }: Element) => (attribs['class'] ?? '').split(/\s+/);

function isLeftOut(element: Element): boolean {
  const classes = classesOf(element);
  return (
    LEFT_OUT.has(element.name) ||
    'hidden' in element.attribs ||
    element.attribs['aria-hidden'] === 'true' ||
    classes.some((name) => name === 'sr' || name === 'here' || name === 'backs')
  );
}

/**
 * A part of a page as XHTML for a book: its words, lists, tables, pictures and links, without controls and styles.
 *
 * @param nodes  the part
 * @param hrefOf  where a link leads in the book; undefined where it leads nowhere there
 */
export function xhtmlOf(nodes: readonly Node[], hrefOf: (href: string) => string | undefined): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escapeXml(node.data);
      return node.type === 'tag' && !isLeftOut(node) ? elementOf(node, hrefOf) : '';
    })
    .join('');
}

function elementOf(element: Element, hrefOf: (href: string) => string | undefined): string {
  const { name, attribs, children } = element;
  const inner = xhtmlOf(children, hrefOf);
  if (!KEPT.has(name)) return inner;
  const href = attribs['href'] === undefined ? undefined : hrefOf(attribs['href']);
  // A link that leads nowhere here is a run of words, and keeps the place to which others may lead.
  const tag = name === 'a' && href === undefined ? 'span' : name;
  const classes = classesOf(element).filter((one) => CLASSES.has(one));
  const given: [string, string | undefined][] = [
    ...ATTRIBUTES.map((key): [string, string | undefined] => [key, key === 'href' ? href : attribs[key]]),
    ['class', classes.length > 0 ? classes.join(' ') : undefined],
    ['lang', attribs['lang']],
    ['xml:lang', attribs['lang']],
  ];
  const written = given
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]))
    .join('');
  if (tag === 'span' && written === '') return inner;
  return tag === 'br' || tag === 'img' ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}
