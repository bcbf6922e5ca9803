import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { ASKED_FILE, answeredBy, askedText } from '../../src/i18n/asked.ts';
import { WORDS_FILE } from '../../src/mdx/check-files.ts';

/** A copy of the project in a folder of its own, for builds that are made to be thrown away. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  for (const file of files) if (file !== '' && !file.startsWith('test/')) cpSync(file, join(folder, file));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const DIGITS = ['amber', 'birch', 'cedar', 'dale', 'elm', 'fern', 'grove', 'hazel', 'ivy', 'jade'];
/**
 * A number digit by digit in words that a dictionary knows, and no numbers, which titles must not hold: birch and cedar.
 * Without a word between them, that of 11 would be a word written twice.
 */
const inWords = (n: number) => [...String(n)].map((digit) => DIGITS[Number(digit)]).join(' and ');

/** A chapter of plain words and three figures: one static, one native, one that wakes. */
export function chapterText(n: number): string {
  const paragraph =
    'A promise has a grade, and a day on which it was made. What follows shows who said what, on which condition, and what was found when the record ends. Whoever reads on can follow every line to its source and see for himself what stands there and what does not.';
  // On the page of all chapters every heading has an address of its own.
  const section = (title: string, figure: string) =>
    `## ${title} of ${inWords(n)}\n\n${Array.from({ length: 6 }, () => paragraph).join('\n\n')}\n\n<Figure id="${figure}" />\n`;
  return `---
title: "Generated chapter ${inWords(n)}"
order: ${CHAPTERS.length + n}
opening: { show: stages }
description: "A chapter that was generated to see how a build grows, number ${inWords(n)}."
updated: "2026-11-23"
---

<Lede>

${paragraph}

</Lede>

${section('What was said', 'layers')}
${section('What was paid', 'aid-by-donor')}
${section('What it would take', 'people-per-km')}`;
}

/** Adds chapters to a copy, in every place that a chapter needs. */
export function addChapters(folder: string, count: number): void {
  const names = Array.from({ length: count }, (_, index) => `generated ${inWords(index + 1)}`);
  const slugs = names.map((name) => name.replaceAll(' ', '-'));
  slugs.forEach((slug, index) => {
    writeFileSync(
      join(folder, `content/en/chapters/${String(CHAPTERS.length + index + 1).padStart(2, '0')}-${slug}.mdx`),
      chapterText(index + 1),
    );
  });
  const edit = (file: string, before: string, lines: readonly string[]) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(before)) throw new Error(`${file}: no "${before.trim()}" to add chapters before`);
    writeFileSync(join(folder, file), text.replace(before, `${lines.join('')}${before}`));
  };
  edit(
    WORDS_FILE,
    '\nchapter:\n',
    slugs.map((slug, index) => `  ${slug}: ${names[index]}\n`),
  );
  const words = readFileSync(join(folder, WORDS_FILE), 'utf8');
  writeFileSync(join(folder, ASKED_FILE), askedText(answeredBy(words)));
  edit(
    'src/data/chapters.ts',
    '] as const',
    slugs.map((slug) => `  '${slug}',\n`),
  );
  edit(
    'src/stills/card-details.ts',
    '} as const satisfies Record<Chapter,',
    slugs.map((slug) => `  '${slug}': { figure: 'layers', piece: { x: 140, y: 0, width: 515, height: 462 } },\n`),
  );
}

interface Row {
  id: string;
  url?: string;
  sources?: string[];
}

/** Multiplies what a copy knows: every position and its sources so many times, each with an id of its own. */
export function multiplyRecords(folder: string, times: number): void {
  const again = (id: string, time: number) => (time === 0 ? id : `${id}-again-${time}`);
  const read = (table: string) => parse(readFileSync(join(folder, `content/data/${table}.yaml`), 'utf8')) as Row[];
  const positions = read('positions');
  const cited = new Set(positions.flatMap(({ sources = [] }) => sources));
  for (const [table, rows] of [
    ['positions', positions],
    ['sources', read('sources')],
  ] as const) {
    const all = Array.from({ length: times }, (_, time) =>
      rows
        // A source that nothing cites would be a fault.
        .filter(({ id }) => time === 0 || table === 'positions' || cited.has(id))
        .map(({ url, sources, ...row }) => ({
          ...row,
          id: again(row.id, time),
          ...(url !== undefined && { url: time === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}again=${time}` }),
          ...(sources !== undefined && { sources: sources.map((id) => again(id, time)) }),
        })),
    );
    const file = join(folder, `content/data/${table}.yaml`);
    writeFileSync(file, stringify(all.flat(), { aliasDuplicateObjects: false }));
  }
}
