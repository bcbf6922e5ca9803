import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { describeFault } from '../../src/data/fault.ts';
import { getTables } from '../../src/data/tables.ts';
import { checkAllProse, readAllProse } from '../../src/mdx/prose.ts';
import { faultsInFile } from './fixture.ts';

const HEAD = '---\ntitle: A\norder: 1\nopening: { show: stages }\ndescription: One.\nupdated: "2026-06-30"\n---\n';

describe('checkFile on the name of a chapter', () => {
  test('without its number', () => {
    expect(faultsInFile('content/en/chapters/paris-promises.mdx', `${HEAD}\nWords.\n`)).toMatchInlineSnapshot(`
      "content/en/chapters/paris-promises.mdx:1:1  the file › name
        came:    paris-promises.mdx
        allowed: NN-slug.mdx with a slug of src/data/chapters.ts: paris-promises, macrons-claim, kyivs-shrinking-ask, the-war-next-door, unresolved-questions, since-september, determination-and-hesitation"
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
      "content/en/chapters/01-paris-promises.mdx:9:1  MDX
        came:    Expected a closing tag for \`<Lede>\` (9:1-9:7)
        allowed: well-formed MDX"
    `);
  });

  test('tells faults of the front matter beside it', () => {
    const faults = faultsInFile('content/en/pages/method.mdx', '---\ntitle: A\n---\n\nA { b.\n');
    expect(faults).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:2:1  front matter › description
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)

      content/en/pages/method.mdx:2:1  front matter › updated
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)

      content/en/pages/method.mdx:5:7  MDX
        came:    Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
        allowed: well-formed MDX"
    `);
  });
});

describe('checkAllProse', () => {
  test('finds no fault in what is published', () => {
    expect(checkAllProse(readAllProse(), getTables()).map(describeFault)).toEqual([]);
  });

  test('looks into every file of a root and names it', () => {
    const root = mkdtempSync(join(tmpdir(), 'prose-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    cpSync('content/en', join(root, 'content/en'), { recursive: true });
    const page = '---\ntitle: A\ndescription: One.\nupdated: "2026-06-30"\n---\n\nOf 26 states.\n';
    writeFileSync(join(root, 'content/en/pages/extra.mdx'), page);
    expect(
      checkAllProse(readAllProse(root), getTables()).map(({ file, line, column, came }) => [file, line, column, came]),
    ).toEqual([['content/en/pages/extra.mdx', 7, 4, '26']]);
  });
});
