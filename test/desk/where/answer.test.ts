import { describe, expect, test } from 'vitest';
import { answerWhere } from '../../../src/desk/where/answer.ts';
import { swap } from '../../data/fixture.ts';
import { content } from '../fixture.ts';

describe('answerWhere', () => {
  test('tells where a record is used', () => {
    const { out, err, code } = answerWhere(['force-64k'], content);
    expect([err, code]).toEqual(['', 0]);
    expect(out).toMatchInlineSnapshot(`
      "number force-64k, content/data/figures.yaml:1:7
        Force that partners were asked about

      In fields:
        content/data/claims.yaml:8:13  ask-64000 › figures.0
        content/data/rungs.yaml:2:11  pledged › figure

      In prose:
        content/en/chapters/01-paris-promises.mdx:9:55  <Fig id>
            Macron, for France, had ›[force-64k]‹ in mind. The rest.

      On pages:
        /data/figures/#force-64k  (the number itself)
        /figures/numbers-in-the-debate/  (the number itself)
        /paris-promises/  (its prose, the figure set-the-bar)
        /all/  (its prose, the figure set-the-bar)
        /article/#ask-64000  (claim ask-64000)
        /figures/article-checked/  (claim ask-64000)
        /actors/ua/  (claim ask-64000)
        /figures/set-the-bar/  (step pledged)

      Changes with it:
        claim ask-64000, by figures.0
        step pledged, by figure
      "
    `);
  });

  test('tells the same as JSON', () => {
    const { out, code } = answerWhere(['force-64k', '--json'], content);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ table: 'figures', id: 'force-64k', prose: [{ line: 9, column: 55 }] }]);
  });

  test('says that no record has an id, and which was likely meant', () => {
    expect(answerWhere(['force-65k'], content)).toEqual({
      out: '',
      err: 'no record has the id force-65k; did you mean force-64k?\n',
      code: 1,
    });
    expect(answerWhere(['zzzzzzzzzz'], content).err).toBe('no record has the id zzzzzzzzzz\n');
  });

  test.each([[[]], [['--json']], [['a', 'b']], [['--help']]])('says how it is used after %j', (words) => {
    const { out, err, code } = answerWhere(words, content);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain('Usage: npm run where -- <id>');
  });

  test('tells the fault of a row that cannot be read, not half an answer', () => {
    const { out, err, code } = answerWhere(['fr'], () => content(swap('events.yaml', 'kind: summit', 'kind: sumit')));
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain('content/data/events.yaml:5:9  paris-summit › kind');
  });
});
