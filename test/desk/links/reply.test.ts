import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../src/desk/links/reply.ts';

const caused = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) });

describe('failureOf', () => {
  test.each([
    ['ENOTFOUND', 'name'],
    ['EAI_AGAIN', 'name'],
    ['ECONNREFUSED', 'refused'],
    ['CERT_HAS_EXPIRED', 'secure'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'secure'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'secure'],
    ['UND_ERR_CONNECT_TIMEOUT', 'slow'],
    ['ECONNRESET', 'cut'],
    ['UND_ERR_SOCKET', 'cut'],
  ])('takes %s for %s', (code, failure) => {
    expect(failureOf(caused(code))).toBe(failure);
  });

  test('knows the end of our own patience', () => {
    expect(failureOf(new DOMException('too long', 'TimeoutError'))).toBe('slow');
  });

  test('takes what it does not know for a cut', () => {
    expect([failureOf(new Error('x')), failureOf('x')]).toEqual(['cut', 'cut']);
  });
});
