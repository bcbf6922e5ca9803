import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { nameOwnScripts } from '../../src/finish/own-scripts.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, ...scripts: string[]) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; ${policy}; style-src 'self' 'sha256-abc='"></head>${scripts.map((text) => `<script>${text}</script>`).join('')}`;

test('nameOwnScripts leaves the hashes of what stands in a page, and its other rules', () => {
  const all = page(`script-src 'self' ${hashOf('one()')} ${hashOf('two()')} ${hashOf('three()')}`, 'two()', 'one()');
  expect(nameOwnScripts(all)).toBe(page(`script-src 'self' ${hashOf('one()')} ${hashOf('two()')}`, 'two()', 'one()'));
});

test('nameOwnScripts leaves no hash where no script stands', () => {
  expect(nameOwnScripts(page(`script-src 'self' ${hashOf('one()')}`))).toBe(page("script-src 'self'"));
});

test('nameOwnScripts lets nothing in that the build did not name', () => {
  const foreign = page("script-src 'self' 'sha256-abc='", 'foreign()');
  expect(nameOwnScripts(foreign)).toBe(page("script-src 'self'", 'foreign()'));
});
