import { expect, test } from 'vitest';
import { sayAttendance } from '../../src/i18n/attendance.ts';

const summit = { date: '2026-01-06', sources: [] };

test('sayAttendance names the level once', () => {
  expect(sayAttendance({ ...summit, mode: 'absent' })).toBe('Absent');
  expect(sayAttendance({ ...summit, mode: 'represented', rank: 'leader' })).toBe('Represented, at leader level');
  expect(sayAttendance({ ...summit, mode: 'in-person', rank: 'envoy', who: 'Steve Witkoff and Jared Kushner' })).toBe(
    'In person, at envoy level: Steve Witkoff and Jared Kushner',
  );
  expect(sayAttendance({ ...summit, mode: 'announced', rank: 'minister', who: 'Foreign minister' })).toBe(
    'Announced; taking part was not confirmed: Foreign minister',
  );
});
