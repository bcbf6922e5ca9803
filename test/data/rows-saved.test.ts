import { describe, expect, test } from 'vitest';
import { faults, files, tables } from './fixture.ts';

describe('readRows on how a file was saved', () => {
  const plain = files()('quotes.yaml');

  test('reads Windows line ends alike', () => {
    expect(tables({ 'quotes.yaml': plain.replaceAll('\n', '\r\n') }).quotes).toEqual(tables().quotes);
  });

  test('reads a folded text alike under Windows line ends', () => {
    const folded = plain.replace('"It does not have unanimity"', '>-\n    It does not\n    have unanimity');
    expect(tables({ 'quotes.yaml': folded.replaceAll('\n', '\r\n') }).quotes[0]?.text).toBe(
      'It does not have unanimity',
    );
  });

  test('reads over a byte order mark', () => {
    expect(tables({ 'quotes.yaml': `\uFEFF${plain}` }).quotes).toEqual(tables().quotes);
  });

  test('counts lines alike under Windows line ends and a byte order mark', () => {
    const broken = plain.replace('language: en', 'language: english');
    const places = (text: string) => faults({ 'quotes.yaml': text }).map(({ line, column }) => [line, column]);
    expect(places(broken)).toEqual([[3, 13]]);
    expect(places(`\uFEFF${broken.replaceAll('\n', '\r\n')}`)).toEqual([[3, 13]]);
  });
});
