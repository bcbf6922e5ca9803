import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { says } from '../data/faults/table.ts';
import type { Tables } from '../data/parse.ts';
import type { Figure } from '../data/schema/figure.ts';
import { attributeOf, type Element } from './attribute.ts';
import { type Report, startOf } from './report.ts';

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD' };

/** Words that a number has behind it, by what is then counted; those of a line are one and the same. */
const COUNTED: readonly (readonly string[])[] = [
  ['%', 'per cent', 'percent', 'percentage points'],
  ['km', 'kilometres'],
  ['minutes'],
  ['years'],
  ['tonnes'],
  ['brigades'],
  ['troops', 'soldiers', 'people', 'peacekeepers', 'men', 'inhabitants'],
  ['states', 'countries', 'nations', 'governments', 'members', 'leaders', 'places', 'airports', 'actors'],
  ['drones', 'missiles', 'aircraft', 'violations', 'jets'],
  ['votes'],
  ['billion'],
  ['million'],
];
const BEHIND = new RegExp(`^[ \\u00A0\\n]?(${COUNTED.flat().join('|')})(?![\\p{L}\\p{N}])`, 'u');
const QUALIFIED = /\b(?:at least|more than|fewer than|less than|up to|about|around|nearly|almost|some)\s$/iu;

/** Units that are printed with their number. All others stand in the sentence. */
const isPrinted = (unit: string) => /^(?:%|km|minutes|years|tonnes|brigades)$|^[A-Z]{3} /.test(unit);

/** Checks what stands around each number of a block: neither what the number prints itself, nor another unit than its own. */
export function checkFigs(node: Heading | Paragraph, tables: Tables, report: Report): void {
  const walk = (children: readonly PhrasingContent[]) => {
    for (const [index, child] of children.entries()) {
      if (child.type === 'mdxJsxTextElement' && child.name === 'Fig') {
        const [before, behind] = [textOf(children[index - 1]), textOf(children[index + 1])];
        const said = gluedTo(before, behind) ?? oddAround(child, before, behind, tables);
        if (said !== undefined) report(startOf(child), '<Fig>', '', said);
        const wordless = wordlessIn(child, tables);
        if (wordless !== undefined) report(startOf(child), '<Fig>', 'form', wordless);
      } else if ('children' in child) walk(child.children);
    }
  };
  walk(node.children);
}

/** The words beside a number; another number stands for itself with a digit. */
function textOf(node: PhrasingContent | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'mdxJsxTextElement' && node.name === 'Fig' ? '0' : '';
}

/** A word or a number that would be read as one with the number beside it. */
function gluedTo(before: string, behind: string) {
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? /^[\p{L}\p{N}]+/u.exec(behind)?.[0];
  return word === undefined ? undefined : says('fig-glued', word === '0' ? 'another number' : `"${word}"`);
}

/** A number that is to be spelt out and has no words: a range, a fraction, a hundred or more. */
function wordlessIn(fig: Element, { figures }: Tables) {
  const figure = figures.find(({ id }) => id === attributeOf(fig, 'id'));
  if (figure === undefined || attributeOf(fig, 'form') !== 'words') return undefined;
  const { id, value = -1 } = figure;
  if (Number.isInteger(value) && value >= 0 && value < 100) return undefined;
  return says(
    'attribute-value',
    `"words" of ${id}`,
    '"words" of a whole number under a hundred; else "bare", or no form',
  );
}

function oddAround(fig: Element, before: string, behind: string, { figures }: Tables) {
  const figure = figures.find(({ id }) => id === attributeOf(fig, 'id'));
  if (figure === undefined) return undefined;
  const full = attributeOf(fig, 'form') === '';
  const { id, unit, qualifier } = figure;
  const sign = before.at(-1) ?? '';
  if (sign in SIGNS && (full || !unit.startsWith(SIGNS[sign] ?? '')))
    return says('fig-around', `"${sign}" before`, id, unit);
  const [qualified] = QUALIFIED.exec(before) ?? [];
  if (full && qualifier !== undefined && qualified !== undefined) {
    return says('fig-around', `"${qualified.trim()}" before`, id, `${qualifier.replace('-', ' ')} … ${unit}`);
  }
  const [, word] = BEHIND.exec(behind) ?? [];
  if (word === undefined) return undefined;
  const doubled = full && isPrinted(unit) && figure.said === undefined;
  return doubled || !counts(figure, word) ? says('fig-around', `"${word}" behind`, id, unit) : undefined;
}

/** Whether a word behind a number says what the number counts. */
function counts({ unit }: Figure, word: string): boolean {
  const own = unit.split(' ').at(-1) ?? unit;
  return COUNTED.some((words) => words.includes(word) && words.includes(own));
}
