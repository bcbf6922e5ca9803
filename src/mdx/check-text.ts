import type { Heading, Paragraph } from 'mdast';
import { says } from '../data/faults/table.ts';
import { findMisspelt } from '../data/names.ts';
import { nearest } from '../data/nearest.ts';
import type { Tables } from '../data/parse.ts';
import { checkFigs } from './check-fig.ts';
import { flatten } from './flatten.ts';
import { insteadOfNumber, wordsInsteadOfNumber } from './instead-of-number.ts';
import { findBareNumbers } from './numbers.ts';
import { findQuotations, isRecorded } from './quotations.ts';
import type { Point, Report } from './report.ts';

/** Checks the words of a paragraph or heading: bare numbers, names, and quotations that no record holds. */
export function checkText(node: Heading | Paragraph, tables: Tables, report: Report): void {
  const { text, placeOf } = flatten(node);
  for (const bare of findBareNumbers(text)) {
    const meant = insteadOfNumber(bare, text, tables.figures);
    report(placeOf(bare.offset), 'bare number', '', says('bare-number', bare.text, 'prose'), meant);
  }
  checkFigs(node, tables, report);
  checkNamesAndQuotations(text, placeOf, tables, report);
}

/** Checks words among which no component can stand: those of an attribute, and of the head of a page. */
export function checkWords(text: string, at: Point, tables: Tables, report: Report): void {
  for (const bare of findBareNumbers(text)) {
    report(at, 'bare number', '', says('bare-number', bare.text, 'plain words'), wordsInsteadOfNumber(bare));
  }
  checkNamesAndQuotations(text, () => at, tables, report);
}

function checkNamesAndQuotations(
  text: string,
  placeOf: (offset: number) => Point,
  tables: Tables,
  report: Report,
): void {
  for (const { text: came, offset, meant } of findMisspelt(text)) {
    report(placeOf(offset), 'name', '', says('name-spelling', `"${came}"`), meant);
  }
  const recorded = tables.quotes.flatMap((row) => [row.text, row.translation ?? '']);
  for (const quotation of findQuotations(text)) {
    if (isRecorded(quotation.text, recorded)) continue;
    const meant = nearest(
      quotation.text,
      tables.quotes.map((row) => row.text),
    );
    report(placeOf(quotation.offset), 'quotation', '', says('quotation-unrecorded', `“${quotation.text}”`), meant);
  }
}
