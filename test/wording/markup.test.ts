import { describe, expect, test } from 'vitest';
import { bareAddresses, rawMarkup } from '../../src/wording/markup.ts';
import { aField, aWording, cameOf, tell } from './fixture.ts';

const note = (text: string) => aField('positions', 'note', text);

describe('rawMarkup', () => {
  test('tells that the signs would be printed', () => {
    expect(tell(rawMarkup(note('A <b>staff</b>.')))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:3:3  a-record › note  [markup-in-words]
        came:    <b>
        allowed: plain words: outside the prose of pages HTML and Markdown are printed as they stand

      content/data/positions.yaml:3:11  a-record › note  [markup-in-words]
        came:    </b>
        allowed: plain words: outside the prose of pages HTML and Markdown are printed as they stand"
    `);
  });

  test.each([
    ['A **staff** waits.', '**staff**'],
    ['A *staff* waits.', '*staff*'],
    ['A _staff_ waits.', '_staff_'],
    ['A `staff` waits.', '`staff`'],
    ['See [the page](/method/).', '[the page](/method/)'],
    ['A&nbsp;staff, and&#160;more.', '&nbsp;'],
    ['A line<br/>and more.', '<br/>'],
    ['## A heading', '## '],
  ])('finds it in “%s”', (text, came) => {
    expect(cameOf(rawMarkup(note(text)))[0]).toBe(came);
    expect(rawMarkup(aWording(text, { kind: 'interface', record: 'nav.label' }))).not.toEqual([]);
  });

  test.each([
    ['The **force waits.', ['**']],
    ['The _force waits.', ['_']],
    ['The [force (/method/) waits.', ['[']],
    ['The [force] (/method/) waits.', ['[', ']']],
    ['The *force* […] waits [sic].', ['*', '*']],
    ['The {force} waits.\\', ['{', '}', '\\']],
    ['The ==force== waits^2^.', ['==', '==', '^', '^']],
    [':::note The force waits. :::', [':::', ':::']],
    ['The force waits :smile: here.', [':smile:']],
    ['Force\n: Who waits.', [':']],
  ])('finds what is left of it in the prose of “%s”', (text, came) => {
    expect(cameOf(rawMarkup(aWording(text)))).toEqual(came);
  });

  test.each([
    ['a sum', '2 * 3 * 4 < 30 > 20'],
    ['a name with a line in it', 'snake_case and other_names_too'],
    ['a gap', '{count} rows'],
    ['what was left out of a quotation', '[…] and the force (in part) [sic]'],
    ['a firm', 'Marks & Spencer; AT&T'],
  ])('lets stand %s', (_, text) => {
    expect(rawMarkup(note(text))).toEqual([]);
  });

  test('lets stand a colon that says what follows, a time and a share', () => {
    expect(rawMarkup(aWording('One thing: it waits. At 10:30, one to two (1:2): so.'))).toEqual([]);
  });

  test('finds HTML that prose spells out; written as HTML it never comes to be words', () => {
    expect(cameOf(rawMarkup(aWording('<b>So</b>, and&nbsp;more.')))).toEqual(['<b>', '</b>', '&nbsp;']);
    expect(rawMarkup(aWording('2 < 3, Marks & Spencer; AT&T'))).toEqual([]);
  });
});

describe('bareAddresses', () => {
  test('finds an address without the stop behind it', () => {
    expect(tell(bareAddresses(note('Read at https://example.com/a?b=1.')))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:3:9  a-record › note  [address-in-words]
        came:    https://example.com/a?b=1
        allowed: words: an address stands in \`url\` of a source, or is one of this site and belongs to a link"
    `);
    expect(cameOf(bareAddresses(aWording('It is on www.example.com (in French).')))).toEqual(['www.example.com']);
  });

  test('finds the address of a letter box', () => {
    expect(cameOf(bareAddresses(aWording('Write to the.desk+news@example.org, or not.')))).toEqual([
      'the.desk+news@example.org',
    ]);
  });

  test('lets stand the name of a site', () => {
    expect(bareAddresses(note('Informat.ro, by its own account'))).toEqual([]);
  });
});
