import { describe, expect, test } from 'vitest';
import { linksOf } from '../../../src/desk/links/link.ts';
import { chooseLinks, readWanted, type Wanted } from '../../../src/desk/links/wanted.ts';
import { content } from '../fixture.ts';

describe('readWanted', () => {
  test('takes nothing, and everything', () => {
    expect(readWanted([])).toEqual({ json: false });
    expect(readWanted(['--json', '--only', 'unn.ua', '--from=a-b', '--limit', '50'])).toEqual({
      json: true,
      only: 'unn.ua',
      from: 'a-b',
      limit: 50,
    });
  });

  test('tells a flag that there is not', () => {
    expect(readWanted(['--jsn'])).toMatchInlineSnapshot(`
      "came:    --jsn
      allowed: --json, --only, --from, --limit
      did you mean --json?
      "
    `);
  });

  test.each([['--only'], ['--only', '--json'], ['--from=']])('misses the value of %j', (...words) => {
    expect(readWanted(words)).toMatch(/^--(?:only|from) has no value\n$/);
  });

  test.each(['0', '-1', 'ten', '1.5'])('takes no limit of %s', (limit) => {
    expect(readWanted(['--limit', limit])).toBe(
      `came:    --limit ${limit}\nallowed: how many addresses at the most, such as 50\n`,
    );
  });

  test('takes no word that belongs to no flag', () => {
    expect(readWanted(['unn.ua'])).toMatch(/^came: {4}unn\.ua\n/);
  });
});

describe('chooseLinks', () => {
  const all = linksOf(content().tables);
  const chosen = (wanted: Omit<Wanted, 'json'>) => {
    const links = chooseLinks(all, { json: false, ...wanted });
    return typeof links === 'string' ? links : links.map(({ source }) => source);
  };

  test('takes all, those of a source, those of a host, and those from a source on', () => {
    expect(chosen({})).toEqual(['elysee-statement', 'wire-report']);
    expect(chosen({ only: 'wire-report' })).toEqual(['wire-report']);
    expect(chosen({ only: 'www.example.com' })).toEqual(['elysee-statement']);
    expect(chosen({ from: 'wire-report' })).toEqual(['wire-report']);
  });

  test('tells what is neither a source nor a host', () => {
    expect(chosen({ only: 'wire-reports' })).toMatchInlineSnapshot(`
      "came:    --only wire-reports
      allowed: a source with an address, or a host
      did you mean wire-report?
      "
    `);
    expect(chosen({ from: 'zzzzzzzzzzz' })).toMatchInlineSnapshot(`
      "came:    --from zzzzzzzzzzz
      allowed: a source with an address
      "
    `);
  });
});
