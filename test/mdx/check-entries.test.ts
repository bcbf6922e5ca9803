import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeFault } from '../../src/data/fault.ts';
import { findFaultsBelow } from '../../src/mdx/content-faults.ts';

const TERMS = 'content/data/terms.yaml';

/** The content in a folder of its own. */
function copied(): { root: string; at(file: string): string } {
  const root = mkdtempSync(join(tmpdir(), 'entries-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  return { root, at: (file) => join(root, file) };
}
const told = (root: string) => findFaultsBelow(root).map(({ file, code, came }) => `${file} [${code}] ${came}`);

test('the content has no entry that is odd, and what a system keeps beside it is none', () => {
  const { root, at } = copied();
  writeFileSync(at('content/data/.DS_Store'), '');
  writeFileSync(at('content/data/terms.yaml~'), '');
  expect(told(root)).toEqual([]);
});

test.each(['terms.yaml', '/etc/hosts', '/nowhere', '.'])('a link to %s is told, and not followed', (target) => {
  const { root, at } = copied();
  rmSync(at(TERMS));
  symlinkSync(target, at(TERMS));
  expect(told(root)).toEqual([`${TERMS} [file-gone] a link to another place`]);
});

test('a folder and a pipe in the place of a file are told, and a file that may not be opened', () => {
  const { root, at } = copied();
  rmSync(at(TERMS));
  mkdirSync(at(TERMS));
  execFileSync('mkfifo', [at('content/data/pipe.yaml')]);
  // Who may do all may open all.
  const isBarred = process.getuid?.() !== 0;
  if (isBarred) chmodSync(at('content/data/quotes.yaml'), 0);
  expect(told(root)).toEqual([
    'content/data/pipe.yaml [file-gone] something that is no file',
    ...(isBarred ? ['content/data/quotes.yaml [file-gone] a file that may not be opened'] : []),
    `${TERMS} [file-gone] a folder`,
  ]);
});

test.each([
  'content/en/chapters/08-more.md',
  'content/en/pages/more.md',
  'content/en/pages/more/method.mdx',
  'content/en/more.mdx',
  'content/data/more.yml',
  'content/data/more.js',
  'content/more.mdx',
  'content/fr/pages/method.mdx',
])('%s, which nothing reads, is told', (file) => {
  const { root, at } = copied();
  mkdirSync(join(at(file), '..'), { recursive: true });
  writeFileSync(at(file), '<script>words</script>\n');
  expect(told(root)).toEqual([`${file} [file-stray] a file that nothing reads`]);
});

test('what nothing reads is told with what is read', () => {
  const { root, at } = copied();
  writeFileSync(at('content/data/more.yml'), '');
  expect(findFaultsBelow(root).map(describeFault).join('\n\n')).toMatchInlineSnapshot(`
    "content/data/more.yml:1:1  the file  [file-stray]
      came:    a file that nothing reads
      allowed: one of content/data/….yaml, content/data/….csv, content/i18n/….yaml, content/i18n/….txt, content/en/chapters/….mdx, content/en/pages/….mdx"
  `);
});
