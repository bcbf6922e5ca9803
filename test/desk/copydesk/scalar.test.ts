import { describe, expect, test } from 'vitest';
import { parse, type Scalar } from 'yaml';
import { rewriteScalar } from '../../../src/desk/copydesk/scalar.ts';

const rewrite = (style: Scalar.Type, source: string, text: string, inBrackets = false) =>
  rewriteScalar({ style, source, inBrackets, lineEnd: '\n' }, text);

describe('rewriteScalar keeps the style of', () => {
  test('a text in double quotation marks, and hides those in it', () => {
    expect(rewrite('QUOTE_DOUBLE', '"Old."', 'She said "no" \\ yes.')).toBe('"She said \\"no\\" \\\\ yes."');
  });

  test('a text in single quotation marks', () => {
    expect(rewrite('QUOTE_SINGLE', "'Old.'", "It's new.")).toBe("'It''s new.'");
  });

  test('a bare text, where it can stay bare', () => {
    expect(rewrite('PLAIN', 'Old', 'The new, better one')).toBe('The new, better one');
  });

  test.each([
    ['Sources: all', false],
    ['a # b', false],
    ['{n} rows', false],
    ['true', false],
    ['26', false],
    ['“one”, two', true],
  ])('a bare text but for %j, which is read as something else', (text, inBrackets) => {
    expect(rewrite('PLAIN', 'Old', text, inBrackets)).toBe(`"${text}"`);
  });

  test('a folded text, with its head, its indentation and the length of its lines', () => {
    const source = `>-\n    one two three four five six seven eight nine ten eleven twelve thirteen fourteen\n    fifteen sixteen\n`;
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen and sixteen';
    expect(rewrite('BLOCK_FOLDED', source, text)).toBe(source.replace('fifteen sixteen', 'fifteen and sixteen'));
    expect(parse(`a: ${rewrite('BLOCK_FOLDED', source, text)}`)).toEqual({ a: text });
  });

  test('characters that nobody sees', () => {
    expect(rewrite('QUOTE_DOUBLE', '"train\\u00ADing"', 'train\u00ADings')).toBe('"train\\u00ADings"');
    expect(rewrite('QUOTE_DOUBLE', '"training"', 'train\u00ADings')).toBe('"train\u00ADings"');
  });
});
