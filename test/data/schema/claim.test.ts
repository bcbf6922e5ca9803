import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../../src/data/schema/claim.ts';
import { faults, swap, told } from '../fixture.ts';

describe('claim', () => {
  test('needs a source under a verdict that the record gives', () => {
    expect(told(swap('claims.yaml', '[wire-report]', '[]'))).toMatchInlineSnapshot(`
      "content/data/claims.yaml:9:12  ask-64000 › sources  [verdict-without-source]
        9 |   sources: []
          |            ^
        came:    []
        allowed: at least one source id, unless the verdict is article-only or judgement"
    `);
  });

  test('needs none under a judgement or what the article alone says', () => {
    const { 'claims.yaml': sourceless = '' } = swap('claims.yaml', '[wire-report]', '[]');
    const kindOf = (verdict: string) => (verdict === 'judgement' ? 'kind: judgement' : 'kind: figure');
    const free = VERDICTS.filter((verdict) => {
      const text = sourceless.replace('contradicted', verdict).replace('kind: figure', kindOf(verdict));
      return faults({ 'claims.yaml': text }).length === 0;
    });
    expect(free).toEqual(['article-only', 'judgement']);
  });

  test('has a known verdict', () => {
    expect(told(swap('claims.yaml', 'contradicted', 'contradict'))).toMatchInlineSnapshot(`
      "content/data/claims.yaml:6:12  ask-64000 › verdict  [unknown-value]
        6 |   verdict: contradict
          |            ^
        came:    "contradict"
        allowed: confirmed, refined, partly, contradicted, article-only, judgement
        did you mean contradicted?"
    `);
  });
});
