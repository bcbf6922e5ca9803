import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('trustedAddress asks for its name once, which a policy that allows it once would refuse again', async () => {
  const createPolicy = vi.fn((_: string, rules: { createScriptURL(address: string): string }) => ({
    createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
  }));
  vi.stubGlobal('window', { trustedTypes: { createPolicy } });
  const { trustedAddress } = await import('../../src/offline/trusted-address.ts');
  expect([trustedAddress('/sw.js'), trustedAddress('/sw.js')]).toEqual(['trusted /sw.js', 'trusted /sw.js']);
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['service-worker']);
});

test('trustedAddress is the address itself where the browser knows no trusted types', async () => {
  vi.stubGlobal('window', {});
  const { trustedAddress } = await import('../../src/offline/trusted-address.ts');
  expect(trustedAddress('/sw.js')).toBe('/sw.js');
});
