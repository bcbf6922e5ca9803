import { AtRule, type ChildNode, Declaration, parse, Rule } from 'postcss';
import { type Asked, askedByRule } from './selectors.ts';

/** The declarations of a rule, or an at-rule that holds no rules, with what they ask for. */
interface Leaf {
  text: string;
  asked: readonly Asked[];
}

/** What stands between the braces of a rule or a condition. */
interface Block {
  head: string;
  pieces: readonly Piece[];
}

/** A part of a style sheet that can be left out where nothing on a page is what it asks for. */
export type Piece = Leaf | Block;

/** Asks for nothing: it holds on every page. */
const ALWAYS: readonly Asked[] = [[]];

/** At-rules that stand around rules, and hold where these do. */
const CONDITIONS = /^(?:media|supports|container)$/;

const headOf = (node: Rule | AtRule) =>
  node instanceof Rule ? node.selector : `@${node.name}${node.raws.afterName ?? ' '}${node.params}`;

function readNodes(nodes: readonly ChildNode[], around: readonly Asked[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node instanceof Declaration) return [{ text: `${node.toString()};`, asked: around }];
    if (node instanceof Rule) return [{ head: headOf(node), pieces: readNodes(node.nodes, askedByRule(node)) }];
    if (!(node instanceof AtRule)) return [];
    if (!CONDITIONS.test(node.name)) return [{ text: `${node.toString()}${node.nodes ? '' : ';'}`, asked: ALWAYS }];
    return [{ head: headOf(node), pieces: readNodes(node.nodes ?? [], around) }];
  });
}

/** The parts of a style sheet, in its order. */
export const readPieces = (css: string): Piece[] => readNodes(parse(css).nodes, ALWAYS);

/** Those parts of a style sheet that ask for nothing but what is there, as a sheet. */
function writePieces(pieces: readonly Piece[], isThere: (asked: Asked) => boolean): string {
  return pieces
    .map((piece) => {
      if ('text' in piece) return piece.asked.some(isThere) ? piece.text : '';
      const held = writePieces(piece.pieces, isThere);
      return held === '' ? '' : `${piece.head}{${held}}`;
    })
    .join('');
}

/** A state of what stands in a page already: it comes and goes with scripts. */
const STATE = /^(?:is|has)-/;

/** The name without that of a part or a form: scripts bring and change parts of what is there. */
export const blockOf = (name: string) => name.replace(/(?:__|--).*/, '');

/**
 * Tells whether what a rule asks for stands in a page, or may come to stand there by its scripts.
 *
 * @param others  blocks that are taken to stand there too
 */
export function lookIn(html: string, others: readonly string[] = []): (asked: Asked) => boolean {
  const names = [...html.matchAll(/ (?:class|id)="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/));
  const blocks = new Set([...names.map(blockOf), ...others]);
  const mayBe = (name: string) => STATE.test(name) || blocks.has(blockOf(name));
  return (asked) => asked.every((list) => list.some(mayBe));
}

/** Those parts of sheets that have something to say of a page, as {@link lookIn} takes it. */
export const pickStyles = (html: string, pieces: readonly Piece[], others?: readonly string[]): string =>
  writePieces(pieces, lookIn(html, others));
