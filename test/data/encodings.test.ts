import { expect, test } from 'vitest';
import { findEncoding } from '../../src/data/encodings.ts';

const came = (bytes: Buffer) => findEncoding('a.yaml', bytes.toString('utf8')).map((fault) => fault.came);
const ROWS = '- id: é\n- id: b\n'.repeat(40);

test('findEncoding tells once of a file that is written otherwise', () => {
  expect(came(Buffer.from(ROWS, 'utf16le'))).toEqual(['680 of 1280 signs that are no letters']);
  expect(came(Buffer.from(`\uFEFF${ROWS}`, 'utf16le').swap16())).toHaveLength(1);
});

test.each(['', ROWS, `${ROWS}\0`])('findEncoding finds none in %j', (text) => {
  expect(came(Buffer.from(text))).toEqual([]);
});

test('findEncoding leaves letters that were lost to be told in their places', () => {
  expect(came(Buffer.from(ROWS, 'latin1'))).toEqual([]);
});
