import { expect, test } from 'vitest';
import { nameLevel } from '../../src/i18n/level.ts';

test('nameLevel says the level, or what one says who offers nothing', () => {
  expect(nameLevel('ruled-out')).toBe('ruled out');
  expect(nameLevel('ruled-out', 'opponent')).toBe('rejects');
  expect(nameLevel('supportive', 'recipient')).toBe('in favour');
});
