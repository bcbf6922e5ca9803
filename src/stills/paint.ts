import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { type Declaration, parse, type Rule } from 'postcss';

/** A picture that stands alone cannot follow its reader's system: it is light or dark. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What of a style a drawing shows. Everything else places boxes on a page. */
const DRAWN =
  /^(?:fill|fill-rule|stroke|stroke-(?:width|dasharray|linejoin|linecap)|paint-order|opacity|color|text-anchor|overflow|letter-spacing|font-(?:size|weight|style|family))$/;

const FONT = /^(?:(italic) )?(\d+) ([\d.]+px)(?: \/ \S+)? (.+)$/;

/** The site's style sheets, one after another. */
export function readStyles(root: string = process.cwd()): string {
  return globSync('src/styles/*.css', { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
}

/** The two sides of a `light-dark()`. */
function sideOf(value: string, theme: Theme): string {
  return value.replace(/light-dark\(([^,]+),\s*([^)]+)\)/g, theme === 'light' ? '$1' : '$2').trim();
}

/**
 * What a token is in one theme, for files that cannot name it.
 *
 * @throws RangeError for a token that no style sheet declares
 */
export function tokenOf(name: `--${string}`, theme: Theme): string {
  let found: string | undefined;
  const sheet = parse(readStyles());
  // On paper and under forced colours a token has another value.
  sheet.walkAtRules((rule) => {
    rule.remove();
  });
  sheet.walkDecls(name, ({ value }) => {
    found ??= sideOf(value, theme);
  });
  if (found === undefined) throw new RangeError(`src/styles: ${name} has no value`);
  return found;
}

/** One rule of a style sheet, as far as a drawing can show it. */
export interface PlainRule {
  selector: string;
  declarations: string;
}

/**
 * Reduces style sheets to what a drawing shows, with every custom property as its value in one theme. Rules of other
 * media and of states that only a hand can bring about are left out.
 *
 * @throws RangeError for a custom property without a value
 */
export function plainRules(css: string, theme: Theme): PlainRule[] {
  const sheet = parse(css);
  sheet.walkAtRules((rule) => {
    rule.remove();
  });
  const values = new Map<string, string>();
  sheet.walkDecls(/^--/, ({ prop, value }) => {
    if (!values.has(prop)) values.set(prop, sideOf(value, theme));
  });
  const resolve = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const found = values.get(name);
      if (found === undefined) throw new RangeError(`src/styles: ${name} is used and has no value`);
      return resolve(found);
    });
  return sheet.nodes
    .filter((node): node is Rule => node.type === 'rule')
    .flatMap(({ selectors, nodes }) => {
      const declarations = nodes
        .filter((node): node is Declaration => node.type === 'decl' && !node.prop.startsWith('--'))
        .flatMap(({ prop, value }) => {
          if (prop === 'font') return fontParts(resolve(value));
          return DRAWN.test(prop) ? [`${prop}:${resolve(value)}`] : [];
        })
        .join(';');
      if (declarations === '') return [];
      return selectors
        .filter((selector) => selector.includes('.') && !/[:*+~[]/.test(selector))
        .map((selector) => ({ selector, declarations }));
    });
}

/** The shorthand as its parts: readers of drawings know only these. Sizes in rem are words on a page, not in a drawing. */
function fontParts(value: string): string[] {
  const [, style, weight, size, family] = FONT.exec(value) ?? [];
  if (weight === undefined || size === undefined || family === undefined) return [];
  return [
    `font-style:${style ?? 'normal'}`,
    `font-weight:${weight}`,
    `font-size:${size}`,
    // What stands in for a face on our pages is known to them alone.
    `font-family:${family.replace(/"Near [^"]+", /g, '').replaceAll('"', "'")}`,
  ];
}

/** The rules that can hold for anything in a drawing: every class that they name is there. */
function rulesFor(svg: string, rules: readonly PlainRule[]): PlainRule[] {
  const classes = new Set([...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  return rules.filter(({ selector }) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name)),
  );
}

/** How close a rule comes to what it is about: classes first, then names of elements. Ids and states are not used. */
function closeness(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return count(/\./g) * 100 + count(/(?<![\w.-])[a-z]/g);
}

/** Elements that draw nothing of their own. */
const EMPTY = 'g:empty, defs:empty';

/** Writes the styles of a drawing into its attributes, so that any program shows it as it is meant. */
export function paint(svg: string, rules: readonly PlainRule[]): string {
  const drawing = load(svg, { xml: true });
  // What is written last stays, and what a style says goes before what an attribute said.
  const ordered = rulesFor(svg, rules).toSorted((a, b) => closeness(a.selector) - closeness(b.selector));
  for (const { selector, declarations } of ordered) {
    const values = Object.fromEntries(declarations.split(';').map((declaration) => declaration.split(/:(.*)/)));
    drawing(selector).attr(values);
  }
  drawing('*').each((_, element) => {
    const named = Object.keys(drawing(element).attr() ?? {});
    for (const name of named.filter((each) => each === 'class' || each.startsWith('data-'))) {
      drawing(element).removeAttr(name);
    }
  });
  for (let empty = drawing(EMPTY); empty.length > 0; empty = drawing(EMPTY)) empty.remove();
  return drawing.xml();
}

const read: Partial<Record<Theme, PlainRule[]>> = {};

/** The site's own rules in one theme. */
export function siteRules(theme: Theme): readonly PlainRule[] {
  read[theme] ??= plainRules(readStyles(), theme);
  return read[theme];
}
