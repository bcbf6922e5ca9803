import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NumbersStep } from '../../src/charts/NumbersStep.tsx';
import { StairStep } from '../../src/charts/StairStep.tsx';
import { MARKS, STEPPED_CHARTS } from '../../src/data/select/marks.ts';
import { getTables } from '../../src/data/tables.ts';
import { numbersInput, STEP_LABEL_AT } from '../../src/figures/numbers-in-the-debate.ts';
import { stairInput, stairWords } from '../../src/figures/set-the-bar.ts';
import { markName } from '../../src/figures/stepped.ts';
import { numbersStepGeometry, type StepShape } from '../../src/geometry/numbers-step.ts';
import { stairGeometry } from '../../src/geometry/set-the-bar.ts';
import { overlappingWords, struckWords } from './picture.tsx';

const tables = getTables();
const SHAPES = ['narrow', 'wide'] as const satisfies StepShape[];

function numbers(lit: readonly string[], shape: StepShape): string {
  const geometry = numbersStepGeometry(numbersInput(tables), lit, shape, 'people', STEP_LABEL_AT[shape]);
  return renderToStaticMarkup(<NumbersStep geometry={geometry} className={shape} />);
}

function stair(lit: readonly string[]): string {
  return renderToStaticMarkup(
    <StairStep stair={stairGeometry(stairInput(tables), 2)} rungs={stairWords(tables)} lit={lit} />,
  );
}

const DRAWN = {
  'set-the-bar': stair,
  'numbers-in-the-debate': (lit: readonly string[]) => numbers(lit, 'wide'),
} as const satisfies Record<(typeof STEPPED_CHARTS)[number], unknown>;

/** The records that a picture draws; only the lit ones, if so asked. */
function drawn(html: string, lit = ''): string[] {
  const $ = load(html);
  return $(`.has-lit [data-id]${lit}`)
    .toArray()
    .map((element) => $(element).attr('data-id') ?? '');
}

describe.each(STEPPED_CHARTS)('the picture of %s beside a step', (chart) => {
  const marks = MARKS[chart](tables);

  test.each(marks)('lights %s and nothing else, and has words for it', (id) => {
    const html = DRAWN[chart]([id]);
    expect(drawn(html, '.is-lit')).toEqual([id]);
    expect(markName(chart, tables, id)).toMatch(/^\S.*\(.+\)$/);
  });

  test('draws no mark twice', () => {
    const ids = drawn(DRAWN[chart](marks.slice(0, 2)));
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('markName says a mark as the picture does, with whose it is', () => {
  expect(markName('set-the-bar', tables, 'pledged')).toBe('26 pledged (Macron, 4\u00A0Sept\u00A02025)');
  expect(markName('numbers-in-the-debate', tables, 'force-64k')).toBe('about 64,000 (a British question)');
  expect(markName('numbers-in-the-debate', tables, 'mission-ifor')).toBe('60,000 (IFOR, Bosnia, 1996)');
});

describe('the stair beside a step', () => {
  test('has one dot a state', () => {
    const $ = load(stair(['pledged']));
    expect($('[data-id="pledged"] .dot').length).toBe(26);
    expect($('[data-id="at-the-table"] .dot').length).toBe(35);
    expect($('[data-id="deployed"] .dot').length).toBe(0);
  });
});

/** The marks of every step of the chapters that drives the numbers. */
const STEPS = globSync('content/en/chapters/*.mdx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<Steps figure="numbers-in-the-debate"[\s\S]*?<\/Steps>/g)].flatMap(
    ([list]) => [...list.matchAll(/<Step [^>]*marks="([^"]+)"/g)].map(([, marks = '']) => marks),
  ),
);

describe.each(SHAPES)('the numbers beside a step, %s', (shape) => {
  test('steps are read', () => {
    expect(STEPS.length).toBeGreaterThanOrEqual(6);
  });

  test.each(STEPS)('writes no word over another while it lights %s', (marks) => {
    expect(overlappingWords(numbers(marks.split(' '), shape))).toEqual([]);
  });

  test.each(STEPS)('leads no line through words while it lights %s', (marks) => {
    expect(struckWords(numbers(marks.split(' '), shape))).toEqual([]);
  });

  test('is the one that was looked at and committed', async () => {
    const svg = numbers(['force-64k', 'force-25k'], shape)
      .replace(/="[^"]*"/g, (text) =>
        text.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(3)))),
      )
      .replace(/><\/(?:line|path|circle)>/g, '/>')
      .replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot(`../golden/numbers-step-${shape}.svg`);
  });
});
