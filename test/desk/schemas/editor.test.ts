import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTables } from '../../../src/data/parse.ts';
import { tableSchema } from '../../../src/desk/schemas/json-schema.ts';
import { wordsSchema } from '../../../src/desk/schemas/words-schema.ts';
import ASKED from '../../../src/i18n/asked.json' with { type: 'json' };
import { LanguageServer } from './language-server.ts';

const POSITIONS = 'content/data/positions.yaml';
const CONDITIONS = 'content/data/conditions.yaml';
const WORDS = 'content/i18n/en.yaml';
/** The server waits a little after each change, and longer where the machine has other work. */
const SOON = { timeout: 30_000 };
const LONG = { timeout: 120_000 };

const root = mkdtempSync(join(tmpdir(), 'editor-'));
const server = new LanguageServer(root);
const textOf = (file: string) => readFileSync(file, 'utf8');

beforeAll(async () => {
  cpSync('.vscode/settings.json', join(root, '.vscode/settings.json'));
  mkdirSync(join(root, '.schemas'));
  const tables = readTables((name) => textOf(`content/data/${name}`));
  const write = (name: string, schema: object) =>
    writeFileSync(join(root, `.schemas/${name}.json`), JSON.stringify(schema));
  for (const name of ['positions', 'conditions']) write(name, tableSchema(`${name}.yaml`, tables));
  write('words-of-the-interface', wordsSchema(ASKED));
  await server.start();
});

afterAll(async () => {
  await server.end();
  rmSync(root, { recursive: true });
});

/** Waits until what an editor reads of a file is this. */
async function underlined(file: string, text: string, messages: readonly string[]): Promise<void> {
  server.write(file, text);
  await expect.poll(() => server.wrong(file), SOON).toEqual(messages);
}

/** The first of what an editor is offered at the `|` of a text. */
async function offered(file: string, text: string, labels: readonly string[]): Promise<void> {
  const offers = await server.complete(file, text);
  expect(offers.map(({ label }) => label).slice(0, labels.length)).toEqual(labels);
}

/** A text with a piece of it replaced, which has to be there. */
function replaced(text: string, piece: string, by: string): string {
  expect(text).toContain(piece);
  return text.replace(piece, by);
}

const ROW = `- id: fr-land
  actor: "fr"
  domain: land
  level: conditional
  asOf: "2025-09-04"
  summary: "Words."
  confidence: high
  sources: [10-downing-street-2025-09-04]
`;
const LEVELS = '"ruled-out", "not-stated", "supportive", "conditional", "specific", "in-place"';

describe('a program with the recommended extension', LONG, () => {
  test.each([
    ['level: conditional', 'level: conditonal', `4:10 Value is not accepted. Valid values: ${LEVELS}.`],
    ['actor: "fr"', 'actor: "frr"', '2:10 Not an id of actors.'],
    ['sources: [', 'sources: [none, ', '8:13 Not an id of sources.'],
    ['  level: conditional\n', '', '1:3 Missing property "level".'],
    ['summary:', 'speeker: "He"\n  summary:', '6:3 Property speeker is not allowed.'],
    ['id: fr-land', 'id: FR', '1:7 lower-case letters and digits joined by single hyphens, such as force-64k'],
    [
      '"2025-09-04"',
      '"4 September"',
      '5:9 a day, month or year of the calendar, written "2025-09-04", "2025-09" or "2025"',
    ],
  ])('underlines a row in which %s is %s', async (piece, by, message) => {
    await underlined(POSITIONS, replaced(ROW, piece, by), [message]);
  });

  test('underlines nothing in a table as it stands', async () => {
    await underlined(POSITIONS, '- 1', ['1:3 Incorrect type. Expected "object".']);
    await underlined(POSITIONS, textOf(POSITIONS), []);
  });

  test('completes levels, ids and fields', async () => {
    await offered(POSITIONS, replaced(ROW, 'conditional', '|'), ['ruled-out', 'not-stated', 'supportive']);
    await offered(POSITIONS, replaced(ROW, '"fr"', '"|"'), ['fr', 'gb', 'de', 'it']);
    await offered(POSITIONS, replaced(ROW, 'sources: [', 'sources: [|, '), ['10-downing-street-2025-09-04']);
    await offered(CONDITIONS, 'nodes: []\nedges:\n  - id: a\n    relation: |\n', ['requires', 'blocks']);
    await offered(CONDITIONS, 'nodes: []\nedges:\n  - id: a\n    from: |\n', ['deployment', 'guarantees-active']);
  });

  test('completes a field that holds an id with its colon', async () => {
    const offers = await server.complete(POSITIONS, '- id: a\n  a|\n');
    expect(offers.find(({ label }) => label === 'actor')?.textEdit?.newText).toBe('actor: ');
  });

  test('says what a field is for', async () => {
    server.write(POSITIONS, ROW);
    expect(await server.hover(POSITIONS, { line: 3, character: 4 })).toMatch(
      /^How far it goes, by the rules of the method page\./,
    );
  });

  test('underlines what cannot stand in the words of the interface, and completes their keys', async () => {
    const words = textOf(WORDS);
    const lineOf = (piece: string) => words.slice(0, words.indexOf(piece)).split('\n').length;
    await underlined(WORDS, replaced(words, '  menu: Menu', '  mneu: Menu'), [
      `${lineOf('nav:')}:1 Missing property "menu".`,
      `${lineOf('  menu: Menu')}:3 Property mneu is not allowed.`,
    ]);
    await underlined(WORDS, replaced(words, '"{n} more, on', '"{m} more, on'), [
      `${lineOf('"{n} more, on')}:9 The gaps here are {n}.`,
    ]);
    await underlined(WORDS, words, []);
    await offered(WORDS, replaced(words, '  menu: Menu', '  m|'), ['menu']);
  });
});
