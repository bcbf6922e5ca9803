import { CHAPTERS } from '../../../src/data/chapters.ts';
import type { Texts } from '../../../src/data/texts.ts';
import { PAGE_FILES } from '../../../src/mdx/check-files.ts';
import { VALID } from '../valid-files.ts';

/** The chapter into which the examples put their faults. */
export const CHAPTER = 'content/en/chapters/01-paris-promises.mdx';
/** A paragraph of it, to be replaced by what an example writes. */
export const PARAGRAPH = 'The force waits.';

/** The opening of each chapter. */
export const LEDE = '<Lede>\n\nThe force is told of here.\n\n</Lede>';

const chapter = (order: number) => `---
title: "A title${' or wine'.repeat(order - 1)}"
description: "One sentence that says what the chapter tells${' or wine'.repeat(order - 1)}."
updated: "2026-06-30"
order: ${order}
opening: { show: stages }
---

${LEDE}

## Bread${' or wine'.repeat(order - 1)}

${PARAGRAPH}
`;

const pages = PAGE_FILES.map((file, index): [string, string] => [
  file,
  `---\ntitle: "A page${' or ash'.repeat(index)}"\ndescription: "One sentence that says what stands here${' or ash'.repeat(index)}."\nupdated: "2026-06-30"\n---\n\nWords.\n`,
]);

const chapters = CHAPTERS.map((slug, index): [string, string] => [
  `content/en/chapters/0${index + 1}-${slug}.mdx`,
  chapter(index + 1),
]);

/** Words for values of the tables. */
const VALUES = `
group:
  force-size: "Size of the force"
chart:
  set-the-bar:
    label:
      pledged: "Pledged"
    who:
      states-26: "A minister"
  numbers-in-the-debate:
    who:
      force-64k: "A minister"
      force-range: "A leak"
  conditions:
    label:
      deployment: "A force"
      ceasefire: "A truce"
    if:
      ceasefire: "A truce held"
  flank-map:
    short:
      rzeszow: "The hub"
`;

/** Content in which nothing is wrong: a few rows of each table, and chapters of one paragraph. */
export const CONTENT: Texts = new Map([
  ...Object.entries(VALID).map(([name, text]): [string, string] => [`content/data/${name}`, text]),
  ['content/i18n/en.yaml', `nav:\n  label: "Site"\n  rows: "{count} rows"\n  halls: "Saeima and Seimas"\n${VALUES}`],
  ['content/i18n/spelling.txt', '# Names.\nSaeima\nSeimas\n'],
  ['content/i18n/search.yaml', '- { id: loan, words: [loan, credit] }\n- { id: truce, words: [truce, armistice] }\n'],
  ...chapters,
  ...pages,
]);

/** The content with one file replaced, or taken away. Throws when that changes nothing. */
export function withFile(file: string, text: string | undefined): Texts {
  if (CONTENT.get(file) === text) throw new Error(`${file} is as it was`);
  const texts = new Map(CONTENT);
  if (text === undefined) texts.delete(file);
  else texts.set(file, text);
  return texts;
}

/** The content with a piece of one file replaced. Throws when the piece is not there. */
export function withPiece(file: string, piece: string, by: string): Texts {
  const text = CONTENT.get(file);
  if (!text?.includes(piece)) throw new Error(`${file} has no ${JSON.stringify(piece)}`);
  return withFile(
    file,
    text.replace(piece, () => by),
  );
}
