/** Why a request brought no reply. */
export const FAILURES = {
  name: 'the name of its host is not known (DNS)',
  refused: 'its host takes no connection',
  secure: 'no secure connection (TLS)',
  slow: 'no reply in time',
  cut: 'the connection was cut, or the reply could not be read',
  'inside-only': 'it leads to a host that is not on the public web',
  scheme: 'it leads away from the web',
  circle: 'it leads from page to page without end',
} as const;

export type Failure = keyof typeof FAILURES;

/** What one request brought. */
export type Reply =
  | {
      status: number;
      /** Where it leads, as an address of its own. */
      to?: string;
      /** It asks for a proof that a person is there. */
      challenge?: true;
      /** It came for another page of the host, which was then not asked again. */
      spared?: true;
    }
  | { failed: Failure };

/** The name of a failure by the codes that Node gives the error and its causes. */
export function failureOf(error: unknown): Failure {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code;
    if (cause.name === 'TimeoutError') return 'slow';
    if (typeof code !== 'string') continue;
    if (/ENOTFOUND|EAI_AGAIN|ENODATA/.test(code)) return 'name';
    if (/CERT|SSL|TLS|EPROTO|UNABLE_TO/.test(code)) return 'secure';
    if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'slow';
    if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(code)) return 'refused';
  }
  return 'cut';
}
