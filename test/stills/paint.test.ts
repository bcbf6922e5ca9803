import { describe, expect, test } from 'vitest';
import { paint, plainRules, readStyles, THEMES, tokenOf } from '../../src/stills/paint.ts';

const CSS = `
:root { --ink: light-dark(#111111, #eeeeee); --line: var(--ink); --sans: "Face 3", "Near Arial", Arial; }
.bar { fill: var(--line); display: none; inline-size: 100%; }
.bar:hover, a .bar { fill: red; }
.chart text { font: italic 600 15px/1.2 var(--sans); }
.word { font: 400 1rem / 1.5rem var(--sans); }
@media print { .bar { fill: blue; } }
@container (min-width: 10rem) { .bar { fill: green; } }`;

describe('plainRules', () => {
  test('keeps what a drawing shows, in one theme, and leaves out other media and the reader’s hand', () => {
    expect(plainRules(CSS.replace('15px/1.2', '15px'), 'light')).toEqual([
      { selector: '.bar', declarations: 'fill:#111111' },
      { selector: 'a .bar', declarations: 'fill:red' },
      {
        selector: '.chart text',
        declarations: "font-style:italic;font-weight:600;font-size:15px;font-family:'Face 3', Arial",
      },
    ]);
    expect(plainRules(CSS, 'dark')[0]).toEqual({ selector: '.bar', declarations: 'fill:#eeeeee' });
  });

  test('tells which custom property has no value', () => {
    expect(() => plainRules('.a { fill: var(--gone); }', 'light')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: src/styles: --gone is used and has no value]`,
    );
  });

  test.each(THEMES)('finds a value for all that the site’s styles use, %s', (theme) => {
    const rules = plainRules(readStyles(), theme);
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter(({ declarations }) => /var\(|light-dark/.test(declarations))).toEqual([]);
  });
});

describe('paint', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect class="bar" width="9" height="9"/></svg>';

  test('writes styles into attributes, so that nothing has to be read beside the drawing', () => {
    const painted = paint(svg, [{ selector: '.bar', declarations: 'fill:#111111' }]);
    expect(painted).toContain('fill="#111111"');
    expect(painted).not.toMatch(/class=|<style|style=/);
  });

  test('lets the closer rule win, whatever the order', () => {
    const rules = [
      { selector: '.chart .bar', declarations: 'fill:#222222' },
      { selector: '.bar', declarations: 'fill:#111111' },
    ];
    expect(paint(svg.replace('<svg ', '<svg class="chart" '), rules)).toContain('fill="#222222"');
    expect(paint(svg, rules)).toContain('fill="#111111"');
  });

  test('leaves no names for styles and scripts, and no group that draws nothing', () => {
    const drawn = svg.replace('/></svg>', ' data-id="a"/><g class="empty"><g/></g></svg>');
    expect(paint(drawn, [])).toBe(svg.replace(' class="bar"', ''));
  });
});

test('tokenOf is the side of a token in a theme, and throws for one that is not there', () => {
  expect([tokenOf('--page', 'light'), tokenOf('--page', 'dark')]).toEqual(['#fdfbf7', '#14171c']);
  expect(() => tokenOf('--pagge', 'light')).toThrow('--pagge has no value');
});
