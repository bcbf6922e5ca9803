import { describe, expect, test } from 'vitest';
import { linksOf } from '../../../src/desk/links/link.ts';
import { isAmiss, reportLinks } from '../../../src/desk/links/report.ts';
import { type Judged, VERDICTS } from '../../../src/desk/links/verdict.ts';
import { content } from '../fixture.ts';

const links = linksOf(content().tables);
const told = (...judged: Judged[]) =>
  links.flatMap((link, index) => (judged[index] ? [{ ...link, ...judged[index] }] : []));

describe('reportLinks', () => {
  test('tells what is to be done of each, by what came', () => {
    const moved = told(
      { verdict: 'moved', came: '301 to https://example.com/a', suggests: 'https://example.com/a' },
      { verdict: 'gone', came: '404' },
    );
    expect(reportLinks(moved, links)).toMatchInlineSnapshot(`
      "Gone (1). Look for the page at its publisher, then for a copy in an archive, and write the copy as \`archived\`.
        content/data/sources.yaml:11:8  wire-report › url
          is:      https://example.com/report
          came:    404

      Moved for good (1). Open the new address; if it is the same page, write it into the row.
        content/data/sources.yaml:2:8  elysee-statement › url
          is:      https://www.example.com/statement
          came:    301 to https://example.com/a
          new:     https://example.com/a

      2 addresses at 2 hosts: 1 moved for good, 1 gone.
      "
    `);
  });

  test('shows what an answer holds as words, whatever a terminal would make of it', () => {
    const [moved] = told({ verdict: 'moved', came: '301 to a\u001B[2J', suggests: 'a\u001B[2J' });
    const text = reportLinks(moved ? [moved] : [], links);
    expect(text).toContain('    came:    301 to a\\u{1B}[2J\n    new:     a\\u{1B}[2J\n');
  });

  test('only counts what works', () => {
    const [works] = told({ verdict: 'works', came: '200' });
    expect(reportLinks(works ? [works] : [], links)).toBe('1 address at 1 host: 1 working.\n');
  });

  test('says how to go on with what is left', () => {
    expect(reportLinks(told({ verdict: 'works', came: '200' }), links, 'npm run links -- --from wire-report')).toBe(
      '1 address at 1 host: 1 working.\nLeft: 1. To go on: npm run links -- --from wire-report\n',
    );
  });

  test('asks for the web where nothing at all is reached', () => {
    const fails = { verdict: 'fails', came: 'no reply in time, tried twice' } as const;
    const [one] = told(fails);
    const many = one ? [one, one, one] : [];
    expect(reportLinks(many, many)).toContain('None could be reached: does this machine reach the web?');
    expect(reportLinks(many.slice(1), many)).not.toContain('None could be reached');
  });
});

test('isAmiss is what asks something of an editor', () => {
  expect(VERDICTS.filter((verdict) => isAmiss({ verdict }))).toEqual(['gone', 'another-page', 'moved', 'fails']);
});
