import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/data/fault.ts';
import { says } from '../../../src/data/faults/table.ts';
import type { Texts } from '../../../src/data/texts.ts';
import { answerCopydesk, DOCUMENT } from '../../../src/desk/copydesk/answer.ts';

const WORDS = 'content/i18n/en.yaml';
const TEXTS: Texts = new Map([[WORDS, 'nav:\n  label: Site\n  rows: "{n} rows"\n']]);

const none = () => undefined;
const faultless = () => [];
const sent = answerCopydesk([], TEXTS, none, faultless).writes.get(DOCUMENT) ?? '';
const apply = (document: string, texts = TEXTS) =>
  answerCopydesk(['--apply', DOCUMENT], texts, () => document, faultless);

describe('answerCopydesk', () => {
  test('writes the document and no other file', () => {
    const { out, err, code, writes } = answerCopydesk([], TEXTS, none, faultless);
    expect([out, err, code]).toEqual(['copydesk.md: 2 pieces from 1 file.\n', '', 0]);
    expect([...writes.keys()]).toEqual([DOCUMENT]);
    expect(sent).toContain('### i18n/en/nav.label · content/i18n/en.yaml:2 · ');
  });

  test('applies a change and shows it', () => {
    const { out, err, code, writes } = apply(sent.replace('\nSite\n', '\nThis site\n'));
    expect([err, code]).toEqual(['', 0]);
    expect([...writes]).toEqual([[WORDS, 'nav:\n  label: This site\n  rows: "{n} rows"\n']]);
    expect(out).toMatchInlineSnapshot(`
      "content/i18n/en.yaml:2  i18n/en/nav.label
        - Site
        + This site

      1 piece changed in 1 file. Now: npm test
      "
    `);
  });

  test('says that nothing is changed', () => {
    const { out, code, writes } = apply(sent);
    expect([out, code, writes.size]).toEqual(['Nothing is changed: every piece stands as it came.\n', 0, 0]);
  });

  test('writes nothing where a piece is refused, and shows it and the rest', () => {
    const document = sent.replace('\nSite\n', '\nThis site\n').replace('{n} rows', '{n} lines');
    const { out, err, code, writes } = apply(
      document,
      new Map([[WORDS, 'nav:\n  label: Place\n  rows: "{n} rows"\n']]),
    );
    expect([out, code, writes.size]).toEqual(['', 1, 0]);
    expect(err).toMatchInlineSnapshot(`
      "Nothing is written: copydesk.md holds what cannot be applied.

      copydesk.md:10  i18n/en/nav.label, from content/i18n/en.yaml:2
        refused: its text was changed meanwhile
        it was:    Site
        it is now: Place
        wanted:    This site

      The rest can be applied:

      content/i18n/en.yaml:3  i18n/en/nav.rows
        - {n} rows
        + {n} lines
      "
    `);
  });

  test('tells a text once that is as it was, and the line of the document', () => {
    const { err } = apply(sent.replace('{n} rows', '{count} rows'));
    const line = sent.split('\n').indexOf('{n} rows') + 1;
    expect(err).toContain(`copydesk.md:${line}  i18n/en/nav.rows, from content/i18n/en.yaml:3`);
    expect(err).toContain('  it is:     {n} rows\n  wanted:    {count} rows\n');
    expect(err).not.toContain('it was');
  });

  test('shows signs that a terminal would obey, from text or from a heading, as words', () => {
    const hostile = sent
      .replace('{n} rows', '\u001B[2J{count} rows')
      .replace('i18n/en/nav.label', 'i18n/en/nav\u202Elabel');
    const { err } = apply(hostile.replace('\nSite\n', '\nThis site\n'));
    expect(err).toContain('  wanted:    \\u{1B}[2J{count} rows\n');
    expect(['\u001B', '\u202E'].filter((sign) => err.includes(sign))).toEqual([]);
  });

  test('does not write over changes that are not applied', () => {
    const document = sent.replace('\nSite\n', '\nThis site\n');
    const { err, code, writes } = answerCopydesk([], TEXTS, () => document, faultless);
    expect([code, writes.size]).toEqual([1, 0]);
    expect(err).toContain('copydesk.md holds changes that are not applied');
    const { writes: applied } = apply(document);
    expect(answerCopydesk([], applied, () => document, faultless).code).toBe(0);
  });

  test('says that there is no such file', () => {
    expect(answerCopydesk(['--apply', 'a.md'], TEXTS, none, faultless)).toMatchObject({
      err: 'there is no file a.md\n',
      code: 1,
    });
  });

  test.each([
    [WORDS, 'nav: "Site'],
    [WORDS, ''],
    ['content/en/pages/method.mdx', '---\ntitle: "A\n---\n\nWords.\n'],
    ['content/en/pages/method.mdx', 'The <Term id="backstop">backstop waits.\n'],
  ])('tells the faults of the check where %s cannot be read, both ways', (file, text) => {
    const texts = new Map([...TEXTS, [file, text]]);
    const fault: Fault = { file, line: 1, column: 6, record: 'the file', field: '', ...says('yaml-broken', 'a mark') };
    for (const words of [[], ['--apply', DOCUMENT]]) {
      const { out, err, code, writes } = answerCopydesk(
        words,
        texts,
        () => sent,
        () => [fault],
      );
      expect([out, code, writes.size]).toEqual(['', 1, 0]);
      expect(err).toContain(`Nothing is written: a file of the content cannot be read.\n\n${file}:1:6  the file`);
    }
  });

  test.each([[['--apply']], [['apply', DOCUMENT]], [['--apply', 'a', 'b']], [['--help']]])(
    'says how it is used after %j',
    (words) => {
      const { err, code } = answerCopydesk(words, TEXTS, none, faultless);
      expect(code).toBe(2);
      expect(err).toContain('Usage: npm run copydesk');
    },
  );
});
