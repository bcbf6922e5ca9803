import { describe, expect, test } from 'vitest';
import { type ConditionsInput, conditionsGeometry } from '../../src/geometry/conditions.ts';

const lock = (on: string, key: string, disputed = false) => ({ id: `${on}-${key}`, on, key, disputed });
const node = (id: string, element = false) => ({ id, label: id, element });

/** The force waits for a deal, the deal for consent, and the consent for there being no force. */
const INPUT: ConditionsInput = {
  nodes: [node('force', true), node('watch', true), node('deal'), node('ceasefire'), node('consent')],
  locks: [
    lock('force', 'deal'),
    lock('force', 'ceasefire'),
    lock('watch', 'ceasefire'),
    lock('deal', 'consent', true),
    lock('consent', 'force'),
  ],
};

describe('conditionsGeometry', () => {
  const { width, height, nodes, locks, circles } = conditionsGeometry(INPUT);
  const at = (id: string) => nodes.find((placed) => placed.id === id);
  const lockOn = (id: string) => locks.find((placed) => placed.id === id);

  test('puts what waits on the right and each key to the left of what it opens', () => {
    expect(nodes.map(({ id, x }) => [id, Math.round(x)])).toEqual([
      ['force', 776],
      ['watch', 776],
      ['deal', 385],
      ['ceasefire', 385],
      ['consent', 16],
    ]);
  });

  test('draws the condition that leads back as such, and names its circle', () => {
    expect(circles).toEqual([{ lock: 'consent-force', nodes: ['force', 'deal', 'consent'] }]);
    expect(locks.filter(({ back }) => back).map(({ id }) => id)).toEqual(['consent-force']);
  });

  test('sets a lock left of what waits, but the lock of a circle right of it', () => {
    expect(lockOn('force-deal')?.x).toBe((at('force')?.x ?? 0) - 12);
    expect(lockOn('consent-force')?.x).toBeGreaterThan(at('consent')?.x ?? 0);
  });

  test('sets the locks on one node apart', () => {
    const heights = locks.filter(({ on }) => on === 'force').map(({ y }) => y);
    expect(new Set(heights).size).toBe(2);
  });

  test('marks the number of a circle on its line, and on no other', () => {
    expect(locks.map(({ id, mark }) => [id, mark !== undefined])).toEqual([
      ['force-deal', false],
      ['force-ceasefire', false],
      ['watch-ceasefire', false],
      ['deal-consent', false],
      ['consent-force', true],
    ]);
  });

  test('stays within its size', () => {
    for (const { x, below, lines } of nodes) {
      expect(x).toBeLessThan(width);
      expect(lines[0]?.y).toBeGreaterThan(0);
      expect(below).toBeLessThan(height);
    }
  });

  test('draws a knob where something opens, and none where nothing does', () => {
    expect(nodes.filter(({ opens }) => opens).map(({ id }) => id)).toEqual(['deal', 'ceasefire', 'consent']);
  });
});
