import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Texts } from '../../../src/data/texts.ts';
import { applyDocument } from '../../../src/desk/copydesk/apply.ts';
import { writeDocument } from '../../../src/desk/copydesk/document.ts';
import { piecesOf, readerTexts } from '../../../src/desk/copydesk/pieces.ts';

const PAGE = 'content/en/pages/a.mdx';
const EVENTS = 'content/data/events.yaml';
const QUOTES = 'content/data/quotes.yaml';
const WORDS = 'content/i18n/en.yaml';

const TEXTS: Texts = new Map([
  [
    PAGE,
    `---
title: The end # a comment
description: "One sentence."
updated: "2026-06-30"
---

## A heading

Macron counted <Fig id="states-26" />
countries in [France](/actors/fr/).<Cite id="wire-report" />

<Note label="Read in a copy.">
The note.
</Note>

- An item.
`,
  ],
  [
    EVENTS,
    `# A comment.
- id: paris-summit
  title: 'The summit'
  kind:   summit
  summary: >-
    The summit meets in Paris.
  sources: [ wire-report ]   # odd spaces stay
`,
  ],
  [QUOTES, '- id: no-boots\n  text: "No boots"\n  by: A minister\n'],
  [WORDS, 'nav:\n  label: Site\n  rows: "{n} rows"\nsearch:\n  small: a an and\n'],
]);

const piecesIn = (texts: Texts) => [...texts].flatMap(([file, text]) => piecesOf(file, text));
const DOCUMENT = writeDocument(piecesIn(TEXTS));

/** The document with a piece of it changed. Throws where there is nothing to change. */
function edited(was: string, is: string, document = DOCUMENT): string {
  const [body = '', end = ''] = document.split('<!--');
  if (!body.includes(was)) throw new Error(`the document has no ${JSON.stringify(was)}`);
  return `${body.replace(was, () => is)}<!--${end}`;
}

/** The one file that changes, with the new text. */
function changed(document: string, texts = TEXTS): [string, string] {
  const { refusals, faults, texts: after } = applyDocument(document, texts);
  expect([refusals, faults]).toEqual([[], []]);
  const [only, ...more] = after;
  expect(more).toEqual([]);
  if (only === undefined) throw new Error('nothing changed');
  return only;
}

/** What is refused, and that nothing is written then. */
function refused(document: string, texts = TEXTS): string[] {
  const applied = applyDocument(document, texts);
  expect(applied.texts.size).toBe(0);
  return [...applied.faults, ...applied.refusals.map(({ file, line, why }) => `${file}:${line} ${why}`)];
}

describe('the pieces', () => {
  test('are all words that a reader can meet, each with its line', () => {
    expect(piecesIn(TEXTS).map(({ key, line, text }) => [key, line, text])).toEqual([
      ['en/pages/a/title', 2, 'The end'],
      ['en/pages/a/description', 3, 'One sentence.'],
      ['en/pages/a/1', 7, '## A heading'],
      [
        'en/pages/a/2',
        9,
        'Macron counted <Fig id="states-26" />\ncountries in [France](/actors/fr/).<Cite id="wire-report" />',
      ],
      ['en/pages/a/3', 12, 'Read in a copy.'],
      ['en/pages/a/4', 13, 'The note.'],
      ['en/pages/a/5', 16, 'An item.'],
      ['data/events/paris-summit/title', 3, 'The summit'],
      ['data/events/paris-summit/summary', 5, 'The summit meets in Paris.'],
      ['data/quotes/no-boots/text', 2, 'No boots'],
      ['data/quotes/no-boots/by', 3, 'A minister'],
      ['i18n/en/nav.label', 2, 'Site'],
      ['i18n/en/nav.rows', 3, '{n} rows'],
    ]);
  });

  test('of a list that grows at its top keep their names', () => {
    const keys = (text: string) => piecesOf('content/data/updates.yaml', text).map(({ key }) => key);
    const old = '- what: Old\n  why: Old\n';
    expect(keys(`- what: New\n  why: New\n${old}`)).toEqual([
      'data/updates/2/what',
      'data/updates/2/why',
      ...keys(old),
    ]);
  });
});

describe('applyDocument changes the piece alone', () => {
  test('in a folded text', () => {
    const [file, text] = changed(edited('The summit meets in Paris.', 'The summit met in Paris.'));
    expect(file).toBe(EVENTS);
    expect(text).toBe(TEXTS.get(EVENTS)?.replace('meets', 'met'));
  });

  test('in single quotation marks', () => {
    const [, text] = changed(edited('\nThe summit\n', "\nThe leaders' summit\n"));
    expect(text).toBe(TEXTS.get(EVENTS)?.replace("'The summit'", "'The leaders'' summit'"));
  });

  test('in the head of a page', () => {
    const [, text] = changed(edited('\nThe end\n', '\nThe end: not yet\n'));
    expect(text).toBe(TEXTS.get(PAGE)?.replace('The end #', '"The end: not yet" #'));
  });

  test('in prose with components, in an attribute and in a heading', () => {
    const twice = edited('Macron counted', 'Macron named', edited('Read in a copy.', 'Read in copies.'));
    const [, text] = changed(edited('## A heading', '## The heading', twice));
    expect(text).toBe(
      TEXTS.get(PAGE)
        ?.replace('Macron counted', 'Macron named')
        .replace('Read in a copy.', 'Read in copies.')
        .replace('## A heading', '## The heading'),
    );
  });

  test('whatever the line ends and the length of lines of the editor’s program', () => {
    const wrapped = edited('The summit meets in Paris.', 'The summit met\nin Paris.').replaceAll('\n', '\r\n');
    expect(changed(wrapped)[1]).toBe(TEXTS.get(EVENTS)?.replace('meets', 'met'));
    expect(applyDocument(edited('The summit meets in Paris.', 'The summit meets\nin Paris.'), TEXTS).changes).toEqual(
      [],
    );
  });

  test('and tells what it was and what it is', () => {
    const { changes } = applyDocument(edited('{n} rows', '{n} lines'), TEXTS);
    expect(changes).toEqual([{ key: 'i18n/en/nav.rows', file: WORDS, line: 3, was: '{n} rows', is: '{n} lines' }]);
  });

  test('and nothing the second time', () => {
    const document = edited('{n} rows', '{n} lines');
    const again = applyDocument(document, new Map([...TEXTS, changed(document)]));
    expect([again.changes, again.refusals, again.texts.size]).toEqual([[], [], 0]);
  });

  test('and leaves a piece that was taken out', () => {
    const without = DOCUMENT.replace(/### i18n\/en\/nav\.label[\s\S]*?(?=### )/, '');
    expect(without.length).toBeLessThan(DOCUMENT.length);
    expect(applyDocument(without, TEXTS)).toMatchObject({ changes: [], refusals: [], faults: [] });
  });
});

describe('applyDocument refuses', () => {
  const meanwhile: Texts = new Map([
    ...TEXTS,
    [EVENTS, (TEXTS.get(EVENTS) ?? '').replace('# A', '#\n# A').replace('meets', 'met')],
  ]);

  test('a piece whose text was changed meanwhile, with what it was and is, and tells the rest', () => {
    const document = edited('The summit meets', 'The summit opens', edited('An item.', 'One item.'));
    const { refusals, changes, texts } = applyDocument(document, meanwhile);
    expect(refusals).toEqual([
      {
        key: 'data/events/paris-summit/summary',
        file: EVENTS,
        line: 6,
        at: document.split('\n').indexOf('The summit opens in Paris.') + 1,
        why: 'its text was changed meanwhile',
        was: 'The summit meets in Paris.',
        now: 'The summit met in Paris.',
        wanted: 'The summit opens in Paris.',
      },
    ]);
    expect(changes.map(({ is }) => is)).toEqual(['One item.']);
    expect(texts.size).toBe(0);
  });

  test('it too where the end of the document was lost', () => {
    const [body = ''] = edited('The summit meets', 'The summit opens').split('<!--');
    expect(applyDocument(body, meanwhile).refusals).toMatchObject([
      { was: undefined, now: 'The summit met in Paris.' },
    ]);
    expect(applyDocument(body, TEXTS).changes).toHaveLength(1);
  });

  test('no piece that was changed meanwhile and came back as it went out', () => {
    expect(applyDocument(DOCUMENT, meanwhile)).toMatchObject({ changes: [], refusals: [], faults: [] });
  });

  test.each([
    ['<Fig id="states-26" />', 'many', 'lost: <Fig id="states-26">'],
    ['states-26', 'states-35', 'lost: <Fig id="states-26">; not there before: <Fig id="states-35">'],
    ['<Cite id="wire-report" />', '', 'lost: <Cite id="wire-report">'],
    ['[France](/actors/fr/)', 'France', 'lost: ](/actors/fr/)'],
    ['counted', '<b>counted</b>', 'not there before: <b>'],
  ])('prose in which %s became %j', (was, is, why) => {
    expect(refused(edited(was, is))).toEqual([`${PAGE}:9 ${why}`]);
  });

  test('prose that cannot be read any more', () => {
    const [told, ...more] = refused(edited('<Fig id="states-26" />', '<Fig id="states-26" '));
    expect(more).toEqual([]);
    expect(told).toContain(`${PAGE}:9 it cannot be read any more: `);
  });

  test('a name in braces that was lost', () => {
    expect(refused(edited('{n} rows', 'rows'))).toEqual([`${WORDS}:3 lost: {n}`]);
  });

  test.each([
    ['An item.', 'An item.\n\nAnother.', 16],
    ['The note.', '## The note.', 13],
    ['The note.', '- The note.', 13],
    ['## A heading', 'A heading', 7],
    ['Read in a copy.', 'Read in "copies".', 12],
  ])('%j as %j, which is no one piece of its kind', (was, is, line) => {
    const [told = '', ...more] = refused(edited(was, is));
    expect(more).toEqual([]);
    expect(told).toMatch(
      new RegExp(`^${PAGE}:${line} (?:it would not be read as this one piece|the file could not be)`),
    );
  });

  test('the words of others', () => {
    expect(refused(edited('No boots', 'No boot'))).toEqual([
      `${QUOTES}:2 these are the words of others, letter for letter: change them in the file, from the source`,
    ]);
  });

  test('an empty piece, and one with a key that is not there', () => {
    expect(refused(edited('An item.', ''))).toEqual([
      `${PAGE}:16 it is empty: take words out in the file, with what belongs to them`,
    ]);
    const other = edited('### i18n/en/nav.label', '### i18n/en/nav.lable', edited('\nSite\n', '\nThe site\n'));
    expect(refused(other)).toEqual([`${WORDS}:2 no piece has this key; did you mean i18n/en/nav.label?`]);
  });

  test('a document with a broken heading, one twice, or none', () => {
    expect(refused(edited('### i18n/en/nav.label ·', '### i18n/en/nav.label -'))[0]).toContain(
      'a heading that was changed: ### i18n/en/nav.label - content/i18n/en.yaml:2',
    );
    expect(refused(edited('i18n/en/nav.label ·', 'i18n/en/nav.rows ·'))).toContain(
      'i18n/en/nav.rows stands in the document more than once',
    );
    expect(refused('Something else.\n')).toEqual(['no line of it is the heading of a piece']);
  });
});

describe('the real content', () => {
  const before = readerTexts(process.cwd());
  const document = writeDocument(piecesIn(before));

  test('goes out and comes back byte by byte', () => {
    const root = mkdtempSync(join(tmpdir(), 'copydesk-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    cpSync('content', join(root, 'content'), { recursive: true });
    const { texts, refusals, faults } = applyDocument(document, readerTexts(root));
    expect([texts.size, refusals, faults]).toEqual([0, [], []]);
    for (const [file, text] of texts) writeFileSync(join(root, file), text);
    for (const file of before.keys()) expect(readFileSync(join(root, file)).equals(readFileSync(file))).toBe(true);
  });

  test('has a key of its own for each piece', () => {
    const keys = piecesIn(before).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(5000);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is written as it was, whatever its style, when each piece is written anew with its own words', () => {
    for (const [file, text] of before) {
      const apart = piecesOf(file, text).filter(
        (piece) => piece.rewrite(piece.text) !== text.slice(piece.from, piece.to),
      );
      expect(apart.map(({ key }) => key)).toEqual([]);
    }
  });

  test('takes a change in every piece that may be changed', () => {
    const changedTo = (text: string) => `${text.replace(/[.]$/, '')} indeed.`;
    const own = piecesIn(before).filter(({ quoted }) => !quoted);
    const edits = new Map(own.map(({ key, text }) => [key, changedTo(text)]));
    const [body = '', end = ''] = document.split('<!--');
    const all = body.replace(/^(### (\S+) · .*\n)([\s\S]*?)(?=\n\n(?:#|$))/gm, (whole, head: string, key: string) => {
      const text = edits.get(key);
      return text === undefined ? whole : `${head}${text}`;
    });
    const { changes, refusals, texts } = applyDocument(`${all}<!--${end}`, before);
    expect(refusals.map(({ key, why }) => [key, why])).toEqual([]);
    expect(changes.length).toBe(own.length);
    const after = new Map(
      [...texts].flatMap(([file, text]) => piecesOf(file, text)).map(({ key, text }) => [key, text]),
    );
    for (const [key, text] of edits) expect(after.get(key)).toBe(text);
  });
});
