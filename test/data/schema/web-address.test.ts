import { describe, expect, test } from 'vitest';
import { secureAddress, webAddress } from '../../../src/data/schema/web-address.ts';

describe('webAddress', () => {
  test.each([
    'https://a.example/b?c=d&e=%C3%A9#f',
    'http://a.example',
    'HTTPS://www.a-b.example:8443/@c/',
    'https://україна.example/новини',
  ])('takes %s', (address) => {
    expect(webAddress.safeParse(address).success).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://a.example/1',
    'file:///a',
    '//a.example',
    '/\\a.example',
    'https:\\\\a.example',
    'https:a.example',
    'ht\ntps://a.example',
    'https://a.example/ b',
    'https://a.example/"onclick="b',
    'https://a.example/<b>',
    'https://a.example\u202e/',
    'https://a.example/\u202e',
    'https://a.example/b\u200bc',
    'https://name@a.example/',
    'https://name:password@a.example/',
    'https://a.example@b.example/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://0x7f000001/',
    'https://intranet/',
  ])('refuses %j', (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  });
});

describe('secureAddress', () => {
  test('takes https', () => {
    expect(secureAddress.safeParse('https://a.example/b').success).toBe(true);
  });

  test.each(['http://a.example/b', 'https://127.0.0.1/', 'https://name@a.example/'])('refuses %j', (address) => {
    expect(secureAddress.safeParse(address).success).toBe(false);
  });
});
