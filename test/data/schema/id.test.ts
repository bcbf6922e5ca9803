import { expect, test } from 'vitest';
import { actorId } from '../../../src/data/schema/id.ts';

test.each(['fr', 'force-64k', 'fr-land-2025-09-04', '7'])('an id may be %s', (id) => {
  expect(actorId.parse(id)).toBe(id);
});

test.each(['', 'FR', 'force_64k', 'force--64k', '-force', 'force-', 'élysée', 'a b'])('an id may not be "%s"', (id) => {
  expect(actorId.safeParse(id).success).toBe(false);
});

test('an id is short enough for the name of a file', () => {
  expect(actorId.safeParse('a'.repeat(80)).success).toBe(true);
  expect(actorId.safeParse('a'.repeat(81)).success).toBe(false);
});
