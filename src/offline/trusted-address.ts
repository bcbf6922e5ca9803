interface Policy {
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * An address from which the browser may take a script. Where it knows trusted types, the policy of the pages lets through
 * what bears this one name, and a name may be given once.
 */
export function trustedAddress(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('service-worker', { createScriptURL: (same) => same });
  return policy?.createScriptURL(address) ?? address;
}
