import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findViolation, HYDRATED, type Import, readImports } from './directions.ts';

const FILES = globSync('src/**/*.{ts,tsx,astro}').sort();
const IMPORTS = FILES.flatMap((file) => readImports(file, readFileSync(file, 'utf8')));

describe('readImports', () => {
  test('reads every way to import, with the path from the root', () => {
    const text = `---
import Frame from './Frame.astro';
import type { Tables } from '../data/parse.ts';
import {
  type Box,
  contains,
} from '../geometry/box.ts';
import '../styles/base.css';
import * as d3 from 'd3-scale';
export { default as Figure } from './Figure.astro';
export type { Cell } from './figure.ts';
const later = await import('../charts/MatrixChart.tsx');
---
`;
    expect(readImports('src/figures/A.astro', text).map(({ target, typeOnly }) => [target, typeOnly])).toEqual([
      ['src/figures/Frame.astro', false],
      ['src/data/parse.ts', true],
      ['src/geometry/box.ts', false],
      ['src/styles/base.css', false],
      ['d3-scale', false],
      ['src/figures/Figure.astro', false],
      ['src/figures/figure.ts', true],
      ['src/charts/MatrixChart.tsx', false],
    ]);
  });

  test('takes no other word for an import', () => {
    const text = "const from = 'a';\nexport const important = 'b';\nexport function f() { return 'c'; }\n";
    expect(readImports('src/data/a.ts', text)).toEqual([]);
  });
});

describe('findViolation tells of', () => {
  const value = (file: string, target: string): Import => ({ file, target, typeOnly: false });
  const type = (file: string, target: string): Import => ({ file, target, typeOnly: true });

  test.each([
    value('src/data/csv.ts', 'src/i18n/words.ts'),
    type('src/data/csv.ts', 'src/geometry/box.ts'),
    value('src/data/csv.ts', 'react'),
    value('src/data/select/level.ts', 'src/mdx/check.ts'),
    value('src/wording/spelling.ts', 'src/mdx/prose.ts'),
    type('src/wording/wording.ts', 'mdast'),
    value('src/geometry/box.ts', 'src/data/tables.ts'),
    type('src/geometry/box.ts', 'src/data/parse.ts'),
    value('src/geometry/box.ts', 'src/data/schema/event.ts'),
    value('src/geometry/box.ts', 'src/i18n/number.ts'),
    type('src/geometry/box.ts', 'src/charts/NumbersChart.tsx'),
    value('src/geometry/box.ts', 'react'),
    value('src/charts/NumbersChart.tsx', 'src/data/tables.ts'),
    value('src/charts/NumbersChart.tsx', 'src/geometry/numbers-in-the-debate.ts'),
    value('src/charts/NumbersChart.tsx', 'src/data/schema/figure.ts'),
    value('src/charts/NumbersChart.tsx', 'react'),
    value('src/charts/NumbersChart.tsx', 'd3-scale'),
    value('src/charts/MatrixChart.tsx', 'src/data/select/level.ts'),
    value('src/charts/MatrixChart.tsx', 'src/i18n/words.ts'),
    value('src/charts/MatrixChart.tsx', 'zod'),
    value('src/figures/Timeline.astro', 'src/layouts/Page.astro'),
    value('src/figures/Timeline.astro', 'src/mdx/check.ts'),
    value('src/figures/Timeline.astro', 'astro:content'),
    value('src/components/Fig.astro', 'src/data/tables.ts'),
    value('src/components/Fig.astro', 'src/data/schema/claim.ts'),
    value('src/components/Fig.astro', 'src/mdx/plugin.ts'),
    value('src/components/Fig.astro', 'src/layouts/Page.astro'),
    value('src/components/Fig.astro', 'src/figures/index.ts'),
    value('src/layouts/Page.astro', 'src/data/tables.ts'),
    value('src/layouts/Page.astro', 'src/figures/index.ts'),
    value('src/layouts/Page.astro', 'astro:content'),
    value('src/mdx/check.ts', 'src/components/prose.ts'),
    type('src/mdx/check.ts', 'src/figures/figure.ts'),
    value('src/desk/schemas/json-schema.ts', 'src/figures/index.ts'),
    value('src/mdx/check.ts', 'src/desk/schemas/json-schema.ts'),
    value('src/i18n/number.ts', 'src/data/tables.ts'),
    value('src/i18n/number.ts', 'src/mdx/numbers.ts'),
    value('src/pages/index.astro', 'src/figures/Timeline.astro'),
    value('src/pages/index.astro', 'src/charts/MatrixChart.tsx'),
    value('src/pages/index.astro', 'src/geometry/timeline.ts'),
    value('src/pages/index.astro', 'src/mdx/plugin.ts'),
    value('src/content.config.ts', 'src/data/tables.ts'),
    value('src/desk/where/where.ts', 'src/figures/contracts.ts'),
    value('src/desk/where/where.ts', 'src/pages/_page.ts'),
    value('src/data/references.ts', 'src/desk/where/where.ts'),
    value('src/mdx/check.ts', 'src/desk/where/where.ts'),
    value('src/pages/index.astro', 'src/desk/where/where.ts'),
    value('src/desk/where/where.ts', 'cheerio'),
    value('src/desk/freeze/figure-page.ts', 'src/figures/index.ts'),
    value('src/pages/updates.astro', 'src/desk/freeze/files.ts'),
    value('src/finish/edition.ts', 'src/pages/_page.ts'),
    value('src/offline/switch.ts', 'src/data/tables.ts'),
    value('src/offline/shelf.ts', 'src/finish/modules.ts'),
    value('src/layouts/Foot.astro', 'src/finish/edition.ts'),
    value('src/desk/page/Desk.astro', 'src/figures/Timeline.astro'),
    value('src/desk/page/Desk.astro', 'src/pages/_page.ts'),
    value('src/desk/page/Desk.astro', 'astro:content'),
    value('src/pages/index.astro', 'src/desk/page/Desk.astro'),
    value('src/desk/where/where.ts', 'src/layouts/preview.ts'),
    value('src/hosts/nginx.ts', 'src/data/tables.ts'),
    value('src/hosts/policy.ts', 'astro'),
    value('src/layouts/Page.astro', 'src/hosts/policy.ts'),
    value('src/new-part/a.ts', 'src/data/csv.ts'),
  ])('$file importing $target', (fault) => {
    expect(findViolation(fault)).toContain(fault.file);
  });

  test('says whether nothing may come or no value', () => {
    expect(findViolation(value('src/pages/index.astro', 'src/charts/MatrixChart.tsx'))).toBe(
      'src/pages/index.astro may not import src/charts/MatrixChart.tsx',
    );
    expect(findViolation(value('src/components/Fig.astro', 'src/data/parse.ts'))).toBe(
      'src/components/Fig.astro may import only types from src/data/parse.ts',
    );
    expect(findViolation(type('src/components/Fig.astro', 'src/data/parse.ts'))).toBeUndefined();
  });
});

describe('the imports of src', () => {
  test('are all read', () => {
    expect(FILES.length).toBeGreaterThan(100);
    const lines = FILES.flatMap((file) => readFileSync(file, 'utf8').match(/^(?:import\b.*|} from .*)['"];$/gm) ?? []);
    expect(IMPORTS.length).toBeGreaterThanOrEqual(lines.length);
  });

  test('lead one way', () => {
    expect(IMPORTS.flatMap((found) => findViolation(found) ?? [])).toEqual([]);
  });

  test('lead to files that are there', () => {
    const missing = IMPORTS.filter(({ target }) => target.startsWith('src/') && !existsSync(target));
    expect(missing).toEqual([]);
  });

  test('reach astro:content from pages and content.config.ts only', () => {
    const reaching = IMPORTS.filter(({ target }) => target.startsWith('astro:')).map(({ file }) => file);
    expect(reaching.filter((file) => !/^src\/(?:pages\/|content\.config\.ts$)/.test(file))).toEqual([]);
    expect(reaching).toContain('src/content.config.ts');
  });

  test('run in no circle', () => {
    const next = new Map(
      FILES.map((file) => [file, IMPORTS.filter((found) => found.file === file && !found.typeOnly)]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const { target } of next.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of FILES) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('hydration', () => {
  const hydrating = FILES.filter((file) => /\bclient:\w/.test(readFileSync(file, 'utf8')));

  test('is asked for by these figures only', () => {
    expect(hydrating).toEqual([
      'src/figures/Conditions.astro',
      'src/figures/PeoplePerKm.astro',
      'src/figures/SetTheBar.astro',
      'src/figures/WhoOffersWhat.astro',
    ]);
  });

  test('is of the charts that are listed as hydrated', () => {
    const reached = new Set(hydrating);
    for (const file of reached) {
      for (const found of IMPORTS) {
        if (found.file === file && !found.typeOnly && found.target.startsWith('src/charts/')) reached.add(found.target);
      }
    }
    expect([...reached].filter((file) => file.endsWith('.tsx')).sort()).toEqual(HYDRATED);
  });
});
