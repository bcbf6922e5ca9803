import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMITMENTS } from '../../src/data/levels.ts';
import { contrast, readTokens } from './contrast.ts';

const MORE = '@media (prefers-contrast: more)';
const css = readFileSync('src/styles/tokens.css', 'utf8');
const [usual = '', more = ''] = css.split(MORE);
const tokens = readTokens(usual);
/** The tokens of who asks for more contrast: theirs, and those of all. */
const strong = new Map([...tokens, ...readTokens(more)]);

function onPage(name: string, ground = 'page', among = tokens): { light: number; dark: number } {
  const ink = among.get(name);
  const page = among.get(ground);
  if (!ink || !page) throw new RangeError(`tokens.css has no light-dark pair for --${name} or --${ground}`);
  return { light: contrast(ink.light, page.light), dark: contrast(ink.dark, page.dark) };
}

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#1f4e79', '#1f4e79', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('of %s on %s is %f', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  });

  test('refuses what is no colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow('Not a colour: red');
  });
});

describe('tokens.css', () => {
  test('gives every colour for light and for dark', () => {
    const colours = css.match(/#[0-9a-f]{3,8}\b/gi) ?? [];
    expect(colours).toHaveLength((tokens.size + readTokens(more).size) * 2);
    expect(tokens.size).toBeGreaterThan(12);
  });

  test.each(['ink', 'ink-2', 'ink-3', 'link', 'hand'])('--%s can be read on the page', (name) => {
    expect(onPage(name).light).toBeGreaterThanOrEqual(4.5);
    expect(onPage(name).dark).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['ink', 'raised'],
    ['ink-2', 'raised'],
    ['ink-3', 'raised'],
    ['link', 'raised'],
    ['hand', 'raised'],
    ['hand', 'hand-wash'],
    ['ink', 'hand-wash'],
    ['ink-2', 'hand-wash'],
    ['link', 'hand-wash'],
    ['ink', 'wash'],
    ['ink-2', 'wash'],
    ['link', 'wash'],
  ])('--%s can be read on --%s', (name, ground) => {
    expect(onPage(name, ground).light).toBeGreaterThanOrEqual(4.5);
    expect(onPage(name, ground).dark).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['page', 'raised', 'hand-wash', 'wash'])(
    'with more contrast, every ink can be read well on --%s',
    (ground) => {
      expect(more).not.toBe('');
      for (const name of ['ink', 'ink-2', 'ink-3', 'link', 'hand']) {
        const { light, dark } = onPage(name, ground, strong);
        expect([name, light >= 7, dark >= 7]).toEqual([name, true, true]);
      }
    },
  );

  test('with more contrast, every line can be seen', () => {
    for (const name of ['hair', 'rule', 'voice-b']) {
      const { light, dark } = onPage(name, 'page', strong);
      expect([name, light >= 4.5, dark >= 4.5]).toEqual([name, true, true]);
    }
    expect([onPage('hair').light, onPage('hair').dark].every((ratio) => ratio < 4.5)).toBe(true);
  });

  test('refusal and silence have no step on the ramp', () => {
    expect([...tokens.keys()].filter((name) => name.startsWith('level-'))).toEqual(
      COMMITMENTS.map((level) => `level-${level}`),
    );
  });
});

describe('colours elsewhere in src', () => {
  const COLOUR =
    /(?<![\w&-]|href=")#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;

  test.each([
    ['color: #fff;', ['#fff']],
    ['fill="#1b1d21"', ['#1b1d21']],
    ['background: rgb(0 0 0)', ['rgb(']],
    ['background: rgba(0, 0, 0, 0.1)', ['rgba(']],
    ['color: hsl(0 0% 0%)', ['hsl(']],
    ['color: oklch(50% 0 0)', ['oklch(']],
    ['color: var(--ink)', []],
    ['<a href="#decade">', []],
    ['<use href="#glyph-specific">', []],
    ['&#8239;', []],
  ])('the search finds in %j %j', (text, found) => {
    expect(text.match(COLOUR) ?? []).toEqual(found);
  });

  test('there are none: every colour is a token', () => {
    const files = globSync('src/**/*.{css,ts,tsx,astro}').filter((file) => !file.endsWith('styles/tokens.css'));
    const hits = files.flatMap((file) =>
      (readFileSync(file, 'utf8').match(COLOUR) ?? []).map((colour) => `${file}: ${colour}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(hits).toEqual([]);
  });

  test('every token that is used is declared', () => {
    const sheets = globSync('src/**/*.{css,astro,tsx}').map((file) => readFileSync(file, 'utf8'));
    const namesIn = (pattern: RegExp) =>
      new Set(sheets.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));
    const declared = namesIn(/(--[\w-]+)\s*:/g);
    expect([...namesIn(/var\((--[\w-]+)/g)].filter((name) => !declared.has(name))).toEqual([]);
  });
});
