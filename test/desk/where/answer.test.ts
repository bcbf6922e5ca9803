import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/data/fault.ts';
import { says } from '../../../src/data/faults/table.ts';
import { answerWhere } from '../../../src/desk/where/answer.ts';
import { swap } from '../../data/fixture.ts';
import { content } from '../fixture.ts';

const faultless = () => [];

describe('answerWhere', () => {
  test('tells of a number on which step it is counted', () => {
    const { out } = answerWhere(['states-26'], content, faultless);
    expect(out).toContain('content/data/rungs.yaml:2:11  pledged › figure');
    expect(out).toContain('/figures/set-the-bar/  (step pledged)');
    expect(out).toContain('step pledged, by figure');
  });

  test('tells where a record is used', () => {
    const { out, err, code } = answerWhere(['force-64k'], content, faultless);
    expect([err, code]).toEqual(['', 0]);
    expect(out).toMatchInlineSnapshot(`
      "number force-64k, content/data/figures.yaml:1:7
        Force that partners were asked about

      In fields:
        content/data/claims.yaml:8:13  ask-64000 › figures.0

      In prose:
        content/en/chapters/01-paris-promises.mdx:9:55  <Fig id>
            Macron, for France, had ›[force-64k]‹ in mind. The rest.

      On pages:
        /data/figures/#force-64k  (the number itself)
        /figures/numbers-in-the-debate/  (the number itself)
        /paris-promises/  (its prose)
        /all/  (its prose)
        /article/#ask-64000  (claim ask-64000)
        /figures/article-checked/  (claim ask-64000)
        /actors/ua/  (claim ask-64000)

      Changes with it:
        claim ask-64000, by figures.0
      "
    `);
  });

  test('tells where words say the same number', () => {
    const claims = swap('claims.yaml', 'The first number was large.', 'It was a 64,000-strong force.');
    expect(answerWhere(['force-64k'], () => content(claims), faultless).out).toContain(`
Says the same number in words, and does not change with it:
  content/data/claims.yaml:4:14  data/claims/ask-64000/statement
      It was a ›64,000‹-strong force.

On pages:`);
  });

  test('tells the same as JSON', () => {
    const { out, code } = answerWhere(['force-64k', '--json'], content, faultless);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ table: 'figures', id: 'force-64k', prose: [{ line: 9, column: 55 }] }]);
  });

  test('says that no record has an id, and which was likely meant', () => {
    expect(answerWhere(['force-65k'], content, faultless)).toEqual({
      out: '',
      err: 'no record has the id force-65k; did you mean force-64k?\n',
      code: 1,
    });
    expect(answerWhere(['zzzzzzzzzz'], content, faultless).err).toBe('no record has the id zzzzzzzzzz\n');
  });

  test.each([[[]], [['--json']], [['a', 'b']], [['--help']]])('says how it is used after %j', (words) => {
    const { out, err, code } = answerWhere(words, content, faultless);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain('Usage: npm run where -- <id>');
  });

  const file = 'content/data/events.yaml';
  const fault: Fault = { file, line: 5, column: 9, record: 'paris-summit', field: 'kind', ...says('yaml-broken', 'x') };

  test('tells the faults of the check where a row cannot be read, not half an answer', () => {
    const broken = () => content(swap('events.yaml', 'kind: summit', 'kind: sumit'));
    const { out, err, code } = answerWhere(['fr'], broken, () => [fault]);
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain('content/data/events.yaml:5:9  paris-summit › kind');
  });

  test.each([
    ['prose', 'The <Term id="backstop">backstop waits.'],
    ['head', '---\ntitle: "A\n---\n\nWords.\n'],
  ])('answers without a chapter whose %s cannot be read, and tells the faults of the check', (_, text) => {
    const chapter = 'content/en/chapters/02-macrons-claim.mdx';
    const read = () => {
      const known = content();
      return { ...known, prose: [...known.prose, { file: chapter, text }] };
    };
    const { out, err, code } = answerWhere(['force-64k'], read, () => [fault]);
    expect([out, code]).toEqual([answerWhere(['force-64k'], content, faultless).out, 1]);
    expect(err).toContain(`What ${chapter} says is not in it.\n\n${file}:5:9  paris-summit`);
  });
});
