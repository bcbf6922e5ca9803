import { describe, expect, test } from 'vitest';
import { findBareNumbers } from '../../src/mdx/numbers.ts';

const found = (text: string) => findBareNumbers(text).map((bare) => bare.text);

describe('findBareNumbers lets stand', () => {
  test.each([
    ['a day', 'It met on 4 September 2025 in Paris.'],
    ['a day without its year', 'It met on 4 September, in Paris.'],
    ['a short month', 'Read on 4 Sept 2025.'],
    ['a span of days', 'From 9–11 May 2026 they met.'],
    ['two days', 'On 9 and 11 May 2026 they met.'],
    ['a span across months', 'From 30 April to 2 May 2026 they met.'],
    ['a month', 'In September 2025 it rained.'],
    ['a year', 'In 2025 it rained.'],
    ['a year at the end of a sentence', 'It rained in 2025.'],
    ['a decade', 'In the 2020s it rained.'],
    ['a span of years', 'Between 2014–2021 it rained.'],
    ['a span with a short second year', 'In 2014–21 it rained.'],
    ['an ordinal of a thing', 'The 19th package was adopted.'],
    ['an article', 'Under Article 5 of the treaty.'],
    ['a negotiating cluster', 'They opened cluster 1.'],
    ['an aircraft with a hyphen', 'A MiG-31 met F-16s and an F-16.'],
    ['an aircraft without one', 'An E3 took off.'],
    ['a numbered object', 'The object is EP R129.'],
    ['a licence', 'Under CC BY 4.0.'],
    ['the pronoun one', 'No one came, and one of them said so.'],
    ['the number of a namesake', 'Pope Leo XIV and Charles III came.'],
    ['a fifth of its kind', 'The fifth of May, and a fifth plan. The CIA and CC.'],
    ['the ordinal second', 'A second plan, and a third.'],
    ['a word that holds a number word', 'The tent was often eightyish, and often attended.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findBareNumbers catches', () => {
  test.each([
    ['digits with separators', 'Some 64,000 soldiers.', ['64,000']],
    ['digits', 'There were 26 of them.', ['26']],
    ['digits before a noun', '35 states came.', ['35']],
    ['a hyphened number word', 'All twenty-six came.', ['twenty-six']],
    ['a number word', 'Only three came.', ['three']],
    ['a number word with a capital', 'Ten came.', ['Ten']],
    ['zero', 'It was zero.', ['zero']],
    ['dozens', 'Then dozens came.', ['dozens']],
    ['half', 'Then half of them left.', ['half']],
    ['thousands', 'Thousands came.', ['Thousands']],
    ['a percentage', 'Of these, 95% left.', ['95%']],
    ['a percentage that looks like a year', 'It grew by 2025%.', ['2025%']],
    ['money and its scale', 'It cost €90 billion.', ['€90', 'billion']],
    ['a number that looks like a year but has a separator', 'In 2,025 cases.', ['2,025']],
    ['a decimal that begins like a year', 'It was 2025.5 km.', ['2025.5']],
    ['both ends of a range', 'Of 25,000–30,000 soldiers.', ['25,000', '30,000']],
    ['a fraction in one sign', 'Of it ½ left.', ['½']],
    ['a number in a circle', 'Of them ⑤ left, and ㉖ of those.', ['⑤', '㉖']],
    ['a digit that is raised', 'Of km² much.', ['²']],
    ['a number of Rome', 'The XXVI came, of LIX.', ['XXVI', 'LIX']],
    ['a fraction in words', 'A fifth of them came, or a third of all.', ['A fifth', 'a third']],
    ['a number of times', 'It grew tenfold, by a trillion.', ['tenfold', 'trillion']],
    ['a number beside a date', 'On 4 September 2025, 26 came.', ['26']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('findBareNumbers says of each', () => {
  test('where it stands in the text, in order', () => {
    expect(findBareNumbers('three of 26').map(({ text, offset }) => [text, offset])).toEqual([
      ['three', 0],
      ['26', 9],
    ]);
  });

  test.each([
    ['64,000', 64_000],
    ['26', 26],
    ['twenty-six', 26],
    ['Thirty', 30],
    ['nineteen', 19],
    ['zero', 0],
    ['95%', 95],
    ['€90', 90],
    ['2.5', 2.5],
    ['dozens', undefined],
    ['half', undefined],
  ])('%s means %s', (text, value) => {
    expect(findBareNumbers(text)).toEqual([{ text, offset: 0, value }]);
  });
});

test('findBareNumbers knows a date with its month first, and how we write it', () => {
  expect(findBareNumbers('Told on May 29, 2026, and on Sept 4 again.')).toEqual([
    { text: 'May 29, 2026', offset: 8, value: undefined, meant: '29 May 2026' },
    { text: 'Sept 4', offset: 29, value: undefined, meant: '4 Sept' },
  ]);
  expect(found('In May 2900 came.')).toEqual(['2900']);
});
