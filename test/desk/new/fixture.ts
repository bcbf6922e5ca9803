import { readFileSync } from 'node:fs';
import { CHAPTERS } from '../../../src/data/chapters.ts';
import { DATA_FILES } from '../../../src/data/parse.ts';
import type { Texts } from '../../../src/data/texts.ts';
import { type Around, answerNew } from '../../../src/desk/new/answer.ts';
import { type Known, readKnown } from '../../../src/desk/new/known.ts';
import { CODE_FILES } from '../../../src/desk/new/line.ts';
import { PAGE_FILES } from '../../../src/mdx/check-files.ts';
import { files, type Overrides } from '../../data/fixture.ts';

export const TODAY = '2026-11-29';

const chapter = (order: number) => `---
title: "A chapter"
order: ${order}
opening: { show: attacks }
description: "One sentence."
updated: "2026-06-30"
---

<Lede>

One sentence.

</Lede>
`;

const PROSE: [string, string][] = [
  ...CHAPTERS.map((slug, index): [string, string] => [
    `content/en/chapters/0${index + 1}-${slug}.mdx`,
    chapter(index + 1),
  ]),
  ...PAGE_FILES.map((file): [string, string] => [
    file,
    '---\ntitle: A\ndescription: "One sentence that says what stands here."\nupdated: "2026-06-30"\n---\n\nKyiv waits.\n',
  ]),
];

const WORDS = `chapters:
${CHAPTERS.map((slug) => `  ${slug}: "A chapter"`).join('\n')}

chart:
  numbers-in-the-debate:
    who:
      force-64k: a British question
    unit: Thousand

group:
  force-size: Force sizes
  states: States and leaders
  derived: Counted from the records
`;

/** The files of code that a chapter is written into, as they are. */
export const CODE: Texts = new Map(CODE_FILES.map((file) => [file, readFileSync(file, 'utf8')]));

/** A small content in which nothing is wrong. */
export function content(overrides: Overrides = {}): Texts {
  const read = files(overrides);
  return new Map([
    ...PROSE,
    ...DATA_FILES.map((name): [string, string] => [`content/data/${name}`, read(name)]),
    ['content/i18n/en.yaml', WORDS],
    ['content/i18n/spelling.txt', '# Names.\nKyiv\n'],
    ['content/i18n/search.yaml', '- { id: fr, actor: fr, words: [French] }\n'],
    ...CODE,
  ]);
}

/** What is known of the small content. */
export const known = (overrides: Overrides = {}): Known => readKnown(content(overrides), TODAY);

/** The answer to a line of the command in which quotation marks hold words together, on the small content. */
export function answer(line: string, around: Partial<Around> = {}) {
  const words = [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
  return answerNew(words, { read: () => content(), today: TODAY, ...around });
}
