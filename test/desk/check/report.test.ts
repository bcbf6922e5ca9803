import { expect, test } from 'vitest';
import type { Fault } from '../../../src/data/fault.ts';
import { reportFaults } from '../../../src/desk/check/report.ts';

const fault: Fault = {
  file: 'content/data/terms.yaml',
  line: 5,
  column: 9,
  record: 'backstop',
  code: 'wrong-size',
  field: 'term',
  came: '"100 %, wrods"',
  allowed: 'words',
  meant: 'words',
  quoted: '  term: "100 %, wrods"',
};

test('reportFaults tells a person each fault and how many there are', () => {
  expect(reportFaults([fault], 'text')).toMatchInlineSnapshot(`
    "content/data/terms.yaml:5:9  backstop › term  [wrong-size]
      5 |   term: "100 %, wrods"
        |         ^
      came:    "100 %, wrods"
      allowed: words
      did you mean words?

    1 fault in the content. docs/faults.md says of each [code] how to mend it."
  `);
  expect(reportFaults([fault, fault], 'text').split('\n').at(-1)).toMatch(/^2 faults in the content\./);
});

test('reportFaults says so when there is none', () => {
  expect(reportFaults([], 'text')).toBe('No fault in the content.');
});

test('reportFaults tells warnings apart and counts them for themselves', () => {
  const warning: Fault = { ...fault, code: 'sentence-long' };
  expect(reportFaults([warning], 'text')).toMatchInlineSnapshot(`
    "content/data/terms.yaml:5:9  warning: backstop › term  [sentence-long]
      5 |   term: "100 %, wrods"
        |         ^
      came:    "100 %, wrods"
      allowed: words
      did you mean words?

    No fault in the content, 1 warning. docs/faults.md says of each [code] how to mend it."
  `);
  expect(reportFaults([fault, warning, warning], 'text')).toContain('1 fault in the content, 2 warnings. docs');
  expect(reportFaults([warning], 'github')).toMatch(/^::warning file=/);
});

test('reportFaults gives a program all that is known', () => {
  expect(JSON.parse(reportFaults([fault], 'json'))).toEqual({ faults: [fault] });
});

test('reportFaults writes an annotation that neither a colon nor a line end of the content can break', () => {
  expect(reportFaults([{ ...fault, record: 'a: b' }], 'github').split('\n')[0]).toBe(
    '::error file=content/data/terms.yaml,line=5,col=9,title=a%3A b › term (wrong-size)::came: "100 %25, wrods"%0Aallowed: words%0Adid you mean words?',
  );
});
