import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/data/fault.ts';
import { FAULTS, type FaultCode, isFaultCode, says, severityOf } from '../../../src/data/faults/table.ts';
import type { Texts } from '../../../src/data/texts.ts';
import { findAllFaults } from '../../../src/mdx/content-faults.ts';
import { CONTENT } from './content.ts';
import { EXAMPLES } from './examples.ts';
import { describeKinds } from './page.ts';

/** A day on which one record of the examples is due. */
const TODAY = '2026-07-01';
const ASKED = { 'nav.label': [], 'nav.rows': ['count'], 'nav.halls': [] };
const NEEDED = { terms: ['backstop'] };
const faultsIn = (texts: Texts) => findAllFaults(texts, ASKED, TODAY, NEEDED);
const codes = Object.keys(FAULTS).filter(isFaultCode);

/** The fault of that kind in its example. */
function exampleOf(code: FaultCode): Fault {
  const fault = faultsIn(EXAMPLES[code]).find((found) => found.code === code);
  if (!fault) throw new Error(`The example of ${code} is not told as one`);
  return fault;
}

test('the content of the examples has no fault of its own', () => {
  expect(faultsIn(CONTENT)).toEqual([]);
});

describe('every kind', () => {
  test.each(codes)('%s is told of its example, and nothing else is', (code) => {
    expect(faultsIn(EXAMPLES[code]).map((found) => found.code)).toEqual([code]);
  });

  test('stands in the documentation as it is told', async () => {
    await expect(describeKinds(exampleOf)).toMatchFileSnapshot('../../../docs/faults.md');
  });
});

test('says puts a kind into words and names it', () => {
  expect(says('dates-reversed', '"2025-09-03"', 'date', '2025-09-04')).toEqual({
    code: 'dates-reversed',
    came: '"2025-09-03"',
    allowed: 'a date not before date, 2025-09-04',
  });
});

test('severityOf knows how grave a kind is', () => {
  expect(severityOf('bare-number')).toBe('fault');
  expect(severityOf('review-due')).toBe('warning');
});

test('isFaultCode takes codes alone', () => {
  expect(['bare-number', 'toString', 'nothing', 1].filter(isFaultCode)).toEqual(['bare-number']);
});
