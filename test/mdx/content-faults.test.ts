import { beforeEach, describe, expect, test } from 'vitest';
import { readTexts, textOf } from '../../src/data/texts.ts';
import ASKED from '../../src/i18n/asked.json' with { type: 'json' };
import { findAllFaults, findContentFaults } from '../../src/mdx/content-faults.ts';

const CONTENT = readTexts();
let texts: Map<string, string>;
beforeEach(() => {
  texts = new Map(CONTENT);
});

function edit(file: string, change: (text: string) => string): void {
  const text = textOf(texts, file);
  expect(change(text)).not.toBe(text);
  texts.set(file, change(text));
}

const told = () => findContentFaults(texts).map(({ file, record, field, came }) => [file, record, field, came]);

test('findContentFaults finds nothing in the content', () => {
  expect(told()).toEqual([]);
});

test('findContentFaults tells of a row with a fault once, not of the prose and the rows that speak of it', () => {
  edit('content/data/figures.yaml', (text) => text.replace(/(- id: force-64k\n(?: .*\n)*? {2}kind: )\w+/, '$1rumour'));
  expect(told()).toEqual([['content/data/figures.yaml', 'force-64k', 'kind', '"rumour"']]);
});

test('findContentFaults tells of a quotation with a fault once, not of the prose that quotes a word of it', () => {
  edit('content/data/quotes.yaml', (text) =>
    text.replace('- id: paris-declaration-monitoring\n', '- id: paris-declaration-monitoring\n  colour: red\n'),
  );
  expect(told()).toEqual([['content/data/quotes.yaml', 'paris-declaration-monitoring', 'colour', 'a field "colour"']]);
});

test('findContentFaults tells of a list of words that is no list, not of every word that it has', () => {
  edit('content/i18n/spelling.txt', (text) => text.replaceAll('\n', '\r'));
  expect(told()).toEqual([['content/i18n/spelling.txt', 'the file', '', 'a return alone, U+000D']]);
});

test.each(['content/i18n/en.yaml', 'content/i18n/spelling.txt', 'content/en/pages/method.mdx'])(
  'findContentFaults tells of %s in another encoding once',
  (file) => {
    edit(file, (text) => Buffer.from(text, 'utf16le').toString());
    expect(findContentFaults(texts).map((fault) => [fault.file, fault.code])).toEqual([[file, 'file-encoding']]);
  },
);

test('findContentFaults holds no link to a page against it that could not be read', () => {
  edit('content/en/pages/method.mdx', (text) => `${text}\n<Note\n`);
  expect(findContentFaults(texts).map(({ code }) => code)).toEqual(['mdx-broken']);
});

test('findContentFaults tells of files that are gone, and holds nothing against them', () => {
  texts.delete('content/data/terms.yaml');
  expect(told()).toEqual([['content/data/terms.yaml', 'the file', '', 'no file']]);
});

test('findContentFaults tells of an id with a fault, and of nothing that may have meant it', () => {
  edit('content/data/figures.yaml', (text) => text.replace('- id: force-64k\n', '- id: force_64k\n'));
  expect(told()).toEqual([['content/data/figures.yaml', 'force_64k', 'id', '"force_64k"']]);
});

test('findContentFaults tells of a file that is no YAML, with the line at which it breaks off', () => {
  edit('content/data/terms.yaml', (text) => `${text}\n- id: "open\n`);
  const lines = textOf(texts, 'content/data/terms.yaml').split('\n').length;
  expect(findContentFaults(texts).map(({ file, line, quoted }) => ({ file, line, quoted }))).toEqual([
    { file: 'content/data/terms.yaml', line: lines, quoted: undefined },
  ]);
});

test('findContentFaults tells in one round what a table that cannot be read has no say in', () => {
  edit('content/data/terms.yaml', (text) => `${text}\n- id: "open\n`);
  edit('content/en/pages/method.mdx', (text) => text.replace(/\ntitle: .*/, '\ntitle: 12'));
  edit('content/en/pages/updates.mdx', (text) => `${text}\n<Note\n`);
  edit('content/i18n/spelling.txt', (text) => `${text}Adm\n`);
  expect(findContentFaults(texts).map(({ code }) => code)).toEqual([
    'yaml-broken',
    'wrong-type',
    'mdx-broken',
    'own-word-place',
  ]);
});

test('findContentFaults tells of an own word in the wrong place though a row has a fault', () => {
  edit('content/data/terms.yaml', (text) => text.replace('- id: backstop\n', '- id: backstop\n  colour: red\n'));
  edit('content/i18n/spelling.txt', (text) => `${text}Adm\n`);
  expect(findContentFaults(texts).map(({ code }) => code)).toEqual(['unknown-field', 'own-word-place']);
});

test('findContentFaults tells of words in prose, tables and the interface in one run', () => {
  edit('content/en/pages/method.mdx', (text) => text.replace('\n## ', '\nA\u0000 deploymnet of Norwegians.\n\n## '));
  edit('content/data/terms.yaml', (text) => text.replace('definition: "', 'definition: "Obviously a term. '));
  edit('content/i18n/en.yaml', (text) => text.replace('menu: Menu', 'menu: Meun'));
  edit('content/i18n/spelling.txt', (text) => text.replace('\nZoran\n', '\nZoran\nZyx\n'));
  expect(told()).toEqual([
    ['content/data/terms.yaml', expect.any(String), 'definition', '"Obviously"'],
    ['content/en/pages/method.mdx', 'character', '', 'a control character, U+0000'],
    ['content/en/pages/method.mdx', 'spelling', '', '"deploymnet"'],
    ['content/i18n/en.yaml', 'nav.menu', '', '"Meun"'],
    ['content/i18n/spelling.txt', 'Zyx', '', '"Zyx", which stands nowhere'],
  ]);
});

test('findContentFaults tells once of an address as the words of a link, and of each other', () => {
  edit('content/en/pages/method.mdx', (text) =>
    text.replace(
      '\n## ',
      '\nAt [*https://example.com/a*](/method/), at https://example.com/b and at [a page, https://example.fr/c](/method/).\n\n## ',
    ),
  );
  expect(findContentFaults(texts).map(({ code, came }) => [code, came])).toEqual([
    ['link-words', '"https://example.com/a"'],
    ['address-in-words', 'https://example.com/b'],
    ['address-in-words', 'https://example.fr/c'],
  ]);
});

test('findContentFaults takes no word for needless where the words of the interface cannot be read', () => {
  edit('content/i18n/en.yaml', (text) => text.replace('\n  label: Site', '\n\tlabel: Site'));
  expect(told()).toEqual([['content/i18n/en.yaml', 'the file', '', 'a tab']]);
});

test('findContentFaults takes no word for needless where the head of a page cannot be read', () => {
  edit('content/en/pages/method.mdx', (text) => text.replace('\ntitle:', '\ntitel:'));
  expect(findContentFaults(texts).map(({ code }) => code)).toEqual(['missing-field', 'unknown-field']);
});

test.each(['content/data/terms.yaml', 'content/en/pages/method.mdx', 'content/i18n/spelling.txt'])(
  'findContentFaults tells of what git left in %s, and of nothing that comes of it there',
  (file) => {
    edit(file, (text) => `${text}<<<<<<< HEAD\nOne: {.\n=======\nTwo.\n>>>>>>> other\n`);
    const own = findContentFaults(texts).filter((fault) => fault.file === file);
    expect(own.map(({ code, came }) => [code, came])).toEqual([['merge-conflict', 'a mark of git, <<<<<<< HEAD']]);
  },
);

describe('findAllFaults', () => {
  const WORDS = 'content/i18n/en.yaml';
  const told = () => findAllFaults(texts, ASKED).map(({ record, code }) => [record, code]);

  test('tells of words that are missing beside other faults of their file', () => {
    edit(WORDS, (text) => text.replace('menu: Menu', 'menu: Meun').replace(/\n {2}label: Site\b/, ''));
    expect(told()).toEqual([
      ['nav.label', 'interface-key-gone'],
      ['nav.menu', 'misspelt-word'],
    ]);
  });

  test.each([
    ['a gap that does not close', 'interface-gap', 'Chapter {place of {of}'],
    ['a text that is empty', 'interface-empty', '""'],
    ['a text that is a number', 'interface-not-text', '7'],
    ['words that are cut', 'words-cut', 'Chapter {place} #of {of}'],
  ])('tells of %s once, and of what else is missing', (_, code, by) => {
    edit(WORDS, (text) =>
      text.replace('\n  place: Chapter {place} of {of}', `\n  place: ${by}`).replace(/\n {2}label: Site\b/, ''),
    );
    expect(told().map(([, told]) => told)).toEqual(['interface-key-gone', code]);
  });

  test('looks for no words in a file that cannot be read', () => {
    edit(WORDS, (text) => text.replace(/\n {2}label: Site\b/, '').replace('menu: Menu', 'menu: "Menu'));
    expect(told().map(([, code]) => code)).toEqual(['yaml-broken']);
  });
});

test.each(['content/data/air-attacks.csv', 'content/data/terms.yaml', 'content/en/pages/method.mdx'])(
  'findContentFaults tells of returns alone in %s, and of nothing else in it',
  (file) => {
    edit(file, (text) => text.replaceAll('\n', '\r'));
    const own = findContentFaults(texts).filter((fault) => fault.file === file);
    expect(own.map(({ code, line }) => [code, line])).toEqual([['line-end', 1]]);
  },
);
