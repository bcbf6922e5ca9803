import { describe, expect, test } from 'vitest';
import { describeFault } from '../../src/data/fault.ts';
import { getTables } from '../../src/data/tables.ts';
import { readTexts } from '../../src/data/texts.ts';
import { checkAllProse, readAllProse } from '../../src/mdx/prose.ts';
import { faultsInFile, makeTables } from './fixture.ts';

const HEAD = '---\ntitle: A\norder: 1\nopening: { show: stages }\ndescription: One.\nupdated: "2026-06-30"\n---\n';

describe('checkFile on the name of a chapter', () => {
  test('without its number', () => {
    expect(faultsInFile('content/en/chapters/paris-promises.mdx', `${HEAD}\nWords.\n`)).toMatchInlineSnapshot(`
      "content/en/chapters/paris-promises.mdx:1:1  the file › name  [chapter-name]
        came:    paris-promises.mdx
        allowed: NN-slug.mdx with a slug of src/data/chapters.ts, NN its place there: paris-promises, macrons-claim, kyivs-shrinking-ask, the-war-next-door, unresolved-questions, since-september, determination-and-hesitation"
    `);
  });

  test('with a slug that is no chapter', () => {
    expect(faultsInFile('content/en/chapters/01-paris-promise.mdx', `${HEAD}\nWords.\n`)).toContain(
      'came:    01-paris-promise.mdx',
    );
  });

  test('as it should be, in any language', () => {
    expect(faultsInFile('content/uk/chapters/01-paris-promises.mdx', `${HEAD}\nWords.\n`)).toBe('');
  });
});

describe('checkFile on MDX that cannot be read', () => {
  test('tells the place and the parser’s reason', () => {
    expect(
      faultsInFile('content/en/chapters/01-paris-promises.mdx', `${HEAD}\n<Lede>\nWords.\n`),
    ).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  MDX  [mdx-broken]
        came:    Expected a closing tag for \`<Lede>\` (9:1-9:7)
        allowed: well-formed MDX"
    `);
  });

  test('tells faults of the front matter beside it', () => {
    const faults = faultsInFile('content/en/pages/method.mdx', '---\ntitle: A\n---\n\nA { b.\n');
    expect(faults).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:2:1  front matter › description  [missing-field]
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)

      content/en/pages/method.mdx:2:1  front matter › updated  [missing-field]
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)

      content/en/pages/method.mdx:5:7  MDX  [mdx-broken]
        came:    Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
        allowed: well-formed MDX"
    `);
  });
});

test('checkFile on braces whose content no program can read', () => {
  const told = faultsInFile('content/en/chapters/01-paris-promises.mdx', `${HEAD}\n## Words {#place}\n`);
  expect(told).toContain('came:    braces that hold neither a comment nor code');
});

test.each(['02-paris-promises', '08-paris-promises'])('checkFile on %s, whose number is not its place', (name) => {
  const told = faultsInFile(`content/en/chapters/${name}.mdx`, `${HEAD}\nWords.\n`);
  expect(told).toContain('did you mean 01-paris-promises.mdx?');
});

test('checkFile on an order that is not the place of the chapter', () => {
  const told = faultsInFile(
    'content/en/chapters/01-paris-promises.mdx',
    `${HEAD.replace('order: 1', 'order: 2')}\nWords.\n`,
  );
  expect(told).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:3:8  front matter › order  [chapter-order]
      came:    2
      allowed: 1, the place of the chapter in src/data/chapters.ts"
  `);
});

describe('checkAllProse', () => {
  test('finds no fault in what is published', () => {
    expect(checkAllProse(readAllProse(readTexts()), getTables()).map(describeFault)).toEqual([]);
  });

  test('looks into every file and names it', () => {
    const file = 'content/en/pages/extra.mdx';
    const page = '---\ntitle: A\ndescription: One.\nupdated: "2026-06-30"\n---\n\nOf 26 states.\n';
    expect(
      checkAllProse(readAllProse(new Map([[file, page]])), getTables()).map(({ file, line, column, came }) => [
        file,
        line,
        column,
        came,
      ]),
    ).toEqual([[file, 7, 4, '26']]);
  });
});

describe('checkAllProse on the opening of a chapter', () => {
  const told = (file: string, body: string) =>
    checkAllProse(readAllProse(new Map([[file, `${HEAD}${body}`]])), makeTables())
      .map(describeFault)
      .join('\n\n');
  const CHAPTER = 'content/en/chapters/01-paris-promises.mdx';

  test('that is not marked as one', () => {
    expect(told(CHAPTER, '\nWords.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  <Lede>  [lede-gone]
        came:    no <Lede>
        allowed: an opening in each chapter: <Lede>, a blank line, words, a blank line, </Lede>"
    `);
    expect(told(CHAPTER, '')).toContain('<Lede>  [lede-gone]');
  });

  test('that is', () => {
    expect(told(CHAPTER, '\n<Lede>\n\nWords.\n\n</Lede>\n')).toBe('');
  });

  test('of which other pages have none', () => {
    expect(told('content/en/pages/method.mdx', '\nWords.\n')).not.toContain('lede-gone');
  });
});
