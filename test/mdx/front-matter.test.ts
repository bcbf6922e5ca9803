import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/mdx/front-matter.ts';
import { faultsInFile } from './fixture.ts';

const CHAPTER = 'content/en/chapters/01-paris-promises.mdx';
const PAGE = 'content/en/pages/method.mdx';
const page = (...head: string[]) => faultsInFile(PAGE, ['---', ...head, '---', '', 'Words.', ''].join('\n'));

describe('splitFrontMatter', () => {
  test('gives the head without its fences and blanks it out in the body, character by character', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\nWords.\n')).toEqual({
      head: 'title: A',
      body: '   \n        \n   \nWords.\n',
    });
  });

  test('keeps the line ends of Windows', () => {
    expect(splitFrontMatter('---\r\na: b\r\n---\r\nWords.')).toEqual({
      head: 'a: b',
      body: '   \r\n    \r\n   \r\nWords.',
    });
  });

  test.each(['Words.\n', '\n---\ntitle: A\n---\n', '---\ntitle: A\n'])('finds no head in %j', (mdx) => {
    expect(splitFrontMatter(mdx)).toEqual({ head: undefined, body: mdx });
  });
});

describe('checkFile on front matter', () => {
  test('that is missing', () => {
    expect(faultsInFile(PAGE, 'Words.\n')).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:1:1  front matter  [front-matter-gone]
        came:    nothing
        allowed: a block between two lines of --- with title, description and updated"
    `);
  });

  test('without a title', () => {
    expect(page('description: One sentence.', 'updated: "2026-06-30"')).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:2:1  front matter › title  [missing-field]
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)"
    `);
  });

  test('with a description that is too long', () => {
    expect(page('title: A', `description: ${'word '.repeat(36)}`, 'updated: "2026-06-30"')).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:3:14  front matter › description  [wrong-size]
        came:    "word word word word word word word word word word word word word word word word word word word w…
        allowed: at most 170 characters"
    `);
  });

  test('with a day without quotation marks, which the program that builds the pages takes for a moment', () => {
    expect(page('title: A', 'description: One sentence.', 'updated: 2026-06-30 # a comment')).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:4:10  front matter › updated  [wrong-type]
        came:    2026-06-30
        allowed: text: a day stands in quotation marks
        did you mean "2026-06-30"?"
    `);
    expect(page('title: A', 'description: One.', 'updated: "2026-06-30"', 'kicker:', '  2026-06-30')).toContain(
      'method.mdx:6:3  front matter › kicker  [wrong-type]',
    );
    expect(page('title: A', 'description: One.', 'updated: "2026-06-30"', 'kicker: 2026-6-3 10:00:00')).toContain(
      'method.mdx:5:9  front matter › kicker  [wrong-type]',
    );
    expect(page('title: A', 'description: One.', 'updated: 2026-06')).toBe('');
  });

  test('with a bare number in the title', () => {
    expect(page('title: The 26 states', 'description: One.', 'updated: "2026-06-30"')).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:2:8  front matter › title  [bare-number]
        came:    26
        allowed: no number, because no component can stand here; dates, ordinals of things and names may carry digits"
    `);
  });

  test('with number words in description and kicker', () => {
    const faults = page(
      'title: A',
      'description: Of ten states on April 3.',
      'updated: "2026-06-30"',
      'kicker: Half of it',
    );
    expect(faults).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:3:14  front matter › description  [bare-number]
        came:    ten
        allowed: no number, because no component can stand here; dates, ordinals of things and names may carry digits
        did you mean several?

      content/en/pages/method.mdx:3:14  front matter › description  [bare-number]
        came:    April 3
        allowed: no number, because no component can stand here; dates, ordinals of things and names may carry digits
        did you mean 3 April?

      content/en/pages/method.mdx:5:9  front matter › kicker  [bare-number]
        came:    Half
        allowed: no number, because no component can stand here; dates, ordinals of things and names may carry digits"
    `);
  });

  test('with a name in a foreign spelling, and words in quotation marks that no record has', () => {
    const faults = page('title: “No boots” in Kiev', 'description: One.', 'updated: "2026-06-30"');
    expect(faults).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:2:8  front matter › title  [name-spelling]
        came:    "Kiev"
        allowed: names as on /method/, “How names are written”
        did you mean Kyiv?

      content/en/pages/method.mdx:2:8  front matter › title  [quotation-unrecorded]
        came:    “No boots”
        allowed: words of a recorded quotation; record it in content/data/quotes.yaml, or say it in words of our own"
    `);
  });

  test('with a field that it does not have', () => {
    expect(page('titel: A', 'description: One.', 'updated: "2026-06-30"')).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:2:1  front matter › title  [missing-field]
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)

      content/en/pages/method.mdx:2:8  front matter › titel  [unknown-field]
        came:    a field "titel"
        allowed: the fields title, description, updated, kicker
        did you mean title?"
    `);
  });

  test('with a day that the calendar does not have', () => {
    expect(page('title: A', 'description: One.', 'updated: "2026-02-30"')).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:4:10  front matter › updated  [no-such-day]
        came:    "2026-02-30"
        allowed: a day, month or year of the calendar, written "2025-09-04", "2025-09" or "2025""
    `);
  });

  test('that is no YAML', () => {
    expect(page('title: "A', 'description: One.')).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:3:18  front matter  [yaml-broken]
        came:    Missing closing "quote
        allowed: valid YAML"
    `);
  });

  test('of a chapter without its place', () => {
    const mdx = '---\ntitle: A\ndescription: One.\nupdated: "2026-06-30"\n---\n\nWords.\n';
    expect(faultsInFile(CHAPTER, mdx)).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:2:1  front matter › order  [missing-field]
        came:    nothing
        allowed: a number, without quotation marks

      content/en/chapters/01-paris-promises.mdx:2:1  front matter › opening  [missing-field]
        came:    nothing
        allowed: a record with fields"
    `);
  });

  test('that is as it should be', () => {
    expect(page('title: As of 1 July 2026', 'description: One.', 'updated: "2026-06-30"', 'kicker: Method')).toBe('');
  });
});
