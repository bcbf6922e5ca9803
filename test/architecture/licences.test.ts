import { describe, expect, test } from 'vitest';
import { isAllowed, PERMISSIVE, TOOLS } from './licences.ts';
import { readLock } from './packages.ts';

describe('isAllowed', () => {
  test.each(['MIT', '(MIT AND Zlib)', 'MIT OR GPL-3.0-only', 'MIT AND OFL-1.1'])('takes %s', (expression) => {
    expect(isAllowed(expression, PERMISSIVE)).toBe(true);
  });

  test.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SSPL-1.0', 'UNLICENSED', 'SEE LICENSE IN a.txt', '', 'MPL-2.0'])(
    'refuses %s',
    (expression) => {
      expect(isAllowed(expression, PERMISSIVE)).toBe(false);
    },
  );
});

describe('the packages in the lock file', () => {
  const packages = readLock();

  test('are under licences that we may use', () => {
    const allowed = [...PERMISSIVE, ...TOOLS];
    const wrong = packages.filter(({ licence }) => !isAllowed(licence, allowed));
    expect(wrong.map(({ name, licence }) => `${name}: ${licence || 'no licence stated'}`)).toEqual([]);
    expect(packages.length).toBeGreaterThan(400);
  });

  test('are from the registry and bound by a hash', () => {
    expect(packages.filter(({ hashed }) => !hashed).map(({ name }) => name)).toEqual([]);
  });
});
