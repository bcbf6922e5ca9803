import { globSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { describe, expect, test } from 'vitest';

const code = globSync('src/**/*.{astro,js,ts,tsx}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Whether code writes this class: as it stands, or its last part filled in, as in `level--${level}`. */
function isWritten(name: string): boolean {
  const starts = [...name.matchAll(/-+|__/g)].map(({ 0: joint, index }) => name.slice(0, index + joint.length));
  const whole = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
  return whole.test(code) || starts.some((start) => new RegExp(`(?<![\\w-])${start}[$]?\\{`).test(code));
}

describe('the classes of the style sheets', () => {
  test.each([
    ['perkm__half', true],
    ['level--in-place', true],
    ['map__country', true],
    ['perkm__hal', false],
    ['level__in-place', false],
  ])('are looked for in the code: %s', (name, written) => {
    expect(isWritten(name)).toBe(written);
  });

  test('are all written by code', () => {
    const unwritten = globSync('src/styles/*.css').flatMap((file) => {
      const names = new Set<string>();
      parse(readFileSync(file, 'utf8')).walkRules((rule) => {
        // What stands in quotation marks is no class: `[href$=".csv"]`.
        const selector = rule.selector.replace(/\[[^\]]*\]/g, '');
        for (const [, name = ''] of selector.matchAll(/\.([\w-]+)/g)) names.add(name);
      });
      return [...names].filter((name) => !isWritten(name)).map((name) => `${file}: ${name}`);
    });
    expect(unwritten).toEqual([]);
  });
});
