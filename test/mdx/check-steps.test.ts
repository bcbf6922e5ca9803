import { describe, expect, test } from 'vitest';
import { faultsIn } from './fixture.ts';

const step = (title: string, marks: string) => `<Step title="${title}" marks="${marks}">\nWords.\n</Step>\n`;
const steps = (...inside: string[]) =>
  `\n<Steps figure="numbers-in-the-debate" title="A title">\n${inside.join('')}</Steps>\n`;
const good = step('A question', 'force-64k');
const other = step('A mission', 'mission-ifor');

describe('checkFile on steps', () => {
  test('has no fault to tell of a list as it is meant', () => {
    expect(faultsIn(steps(good, '\n{/* A comment. */}\n\n', other))).toBe('');
  });

  test('a figure that steps cannot drive', () => {
    expect(faultsIn(steps(good, other).replace('numbers-in-the-debate', 'timeline'))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:8  <Steps> › figure  [unknown-id]
        came:    "timeline"
        allowed: one of set-the-bar, numbers-in-the-debate"
    `);
  });

  test('a mark that the figure does not draw', () => {
    expect(faultsIn(steps(good, step('A mission', 'mission-ifor force-46k')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:13:25  <Step> › marks  [unknown-mark]
        came:    "force-46k"
        allowed: marks of numbers-in-the-debate: force-64k, mission-ifor, mission-kfor-99, mission-efp
        did you mean force-64k?"
    `);
  });

  test('no marks', () => {
    expect(faultsIn(steps(good, '<Step title="A mission">\nWords.\n</Step>\n'))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:13:1  <Step> › marks  [missing-attribute]
        came:    nothing
        allowed: ids of marks of the figure, parted by spaces"
    `);
  });

  test('a step outside of steps', () => {
    expect(faultsIn(`\n${good}`)).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  <Step>  [component-place]
        came:    one outside <Steps>
        allowed: one directly inside <Steps>"
    `);
  });

  test('a step deeper inside steps', () => {
    expect(
      faultsIn(steps(good, other, `<Note label="A note.">\n${step('A leak', 'force-64k')}</Note>\n`)),
    ).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:16:1  <Steps>  [steps-inside]
        came:    <Note>
        allowed: only <Step title="…" marks="…"> … </Step> inside

      content/en/chapters/01-paris-promises.mdx:17:1  <Step>  [component-place]
        came:    one inside <Note>
        allowed: one directly inside <Steps>"
    `);
  });

  test('words between steps', () => {
    expect(faultsIn(steps(good, '\nWords between.\n\n', other))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:14:1  <Steps>  [steps-inside]
        came:    a paragraph
        allowed: only <Step title="…" marks="…"> … </Step> inside"
    `);
  });

  test('one step', () => {
    expect(faultsIn(steps(good))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  <Steps>  [steps-few]
        came:    one step
        allowed: two steps or more"
    `);
  });

  test('no step', () => {
    expect(faultsIn(steps())).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  <Steps>  [steps-few]
        came:    no step
        allowed: two steps or more"
    `);
  });

  test('a step without words', () => {
    expect(faultsIn(steps(good, '<Step title="A mission" marks="mission-ifor">\n</Step>\n'))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:13:1  <Step>  [nothing-inside]
        came:    nothing inside
        allowed: words between <Step> and </Step>"
    `);
  });

  test('a bare number in a title', () => {
    expect(faultsIn(steps(good, step('A mission of 60000', 'mission-ifor')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:13:7  bare number  [bare-number]
        came:    60000
        allowed: no number, because no component can stand here; dates, ordinals of things and names may carry digits"
    `);
  });

  test('a title that another step of the page has, in other letters', () => {
    expect(faultsIn(steps(good, step('A Question?', 'mission-ifor')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:13:7  <Step> › title  [step-title]
        came:    "A Question?"
        allowed: a title of its own, with letters: it makes the address of the step"
    `);
  });

  test('a title that makes no address', () => {
    expect(faultsIn(steps(good, step('…?', 'mission-ifor')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:13:7  <Step> › title  [step-title]
        came:    "…?"
        allowed: a title of its own, with letters: it makes the address of the step"
    `);
  });
});
