import { describe, expect, test } from 'vitest';
import { clearLine } from '../../src/reading/card-place.ts';

const sheet = { left: 0, top: 400, right: 360, bottom: 740 };

describe('clearLine', () => {
  test('moves a covered line to 16 px above the card', () => {
    expect(clearLine({ left: 40, top: 500, right: 90, bottom: 520 }, sheet)).toBe(136);
  });

  test('moves a line that touches the card', () => {
    expect(clearLine({ left: 40, top: 372, right: 90, bottom: 392 }, sheet)).toBe(8);
  });

  test('leaves a line above the card where it is', () => {
    expect(clearLine({ left: 40, top: 300, right: 90, bottom: 320 }, sheet)).toBe(0);
  });

  test('leaves a line beside a card where it is', () => {
    const margin = { left: 900, top: 100, right: 1172, bottom: 700 };
    expect(clearLine({ left: 300, top: 500, right: 360, bottom: 520 }, margin)).toBe(0);
  });
});
