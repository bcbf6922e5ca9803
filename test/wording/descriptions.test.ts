import { describe, expect, test } from 'vitest';
import { poorDescriptions } from '../../src/wording/descriptions.ts';
import type { Wording } from '../../src/wording/wording.ts';
import { aWording, cameOf, tell } from './fixture.ts';

const word = (record: string, text: string): Wording =>
  aWording(text, { file: 'content/i18n/en.yaml', kind: 'interface', record });
const head = (field: string, text: string): Wording => aWording(text, { kind: 'head', record: 'front matter', field });
const GOOD = 'States counted by what they had done, from the widest step to the narrowest. {list}.';

describe('poorDescriptions', () => {
  test('tells of one that says it is a picture', () => {
    expect(
      tell(poorDescriptions([word('chart.layers.picture', 'An image of the elements of the guarantees')])),
    ).toMatchInlineSnapshot(`
      "content/i18n/en.yaml:3:1  chart.layers.picture  [description-picture]
        came:    "An image of …"
        allowed: what is to be seen, from the first word on: that it is a picture has been said already"
    `);
  });

  test('tells of one that is the title again', () => {
    const title = word('chart.layers.title', 'What is in place stands outside.');
    expect(
      tell(poorDescriptions([title, word('chart.layers.description', 'What is in place stands outside')])),
    ).toMatchInlineSnapshot(`
      "content/i18n/en.yaml:3:1  chart.layers.description  [description-title]
        came:    "What is in place stands outside", which is the title
        allowed: what the title does not say: both are read, one after the other"
    `);
  });

  test('tells of one that is too short, and of one that is too long', () => {
    expect(tell(poorDescriptions([word('share.alt.site', 'A card.')]))).toMatchInlineSnapshot(`
      "content/i18n/en.yaml:3:1  share.alt.site  [description-length]
        came:    a description of 7 letters
        allowed: 10 to 200 letters: enough to stand for what is not seen, and no more than can be heard at once"
    `);
    expect(cameOf(poorDescriptions([word('chart.layers.picture', 'far '.repeat(50))]))).toEqual([
      'a description of 200 letters',
    ]);
  });

  test('looks at the head of a page', () => {
    const faults = poorDescriptions([head('title', 'Sources'), head('description', 'Sources.')]);
    expect(cameOf(faults)).toEqual(['"Sources.", which is the title']);
  });

  test.each(['Chart showing drones', 'a diagram of the locks', 'This figure shows that', 'Photo of Paris'])(
    'takes “%s” for one that says it is a picture',
    (text) => {
      expect(poorDescriptions([word('chart.x.description', text)])).toHaveLength(1);
    },
  );

  test('lets stand one that says what is to be seen, and words that describe nothing', () => {
    expect(poorDescriptions([word('chart.layers.title', 'Another'), word('chart.layers.description', GOOD)])).toEqual(
      [],
    );
    expect(poorDescriptions([word('chart.layers.note.picture', 'Short'), word('nav.figures', 'Figures')])).toEqual([]);
  });
});
