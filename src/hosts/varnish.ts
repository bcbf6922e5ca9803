import { escapePattern, KINDS } from './kinds.ts';
import type { Place } from './place.ts';

/**
 * Lines for the VCL of Varnish, which names the origin itself. What a browser asks anew for, Varnish answers: it keeps
 * all for an hour, what never changes for a year, and forgets what a deployer tells it to.
 */
export function writeVarnish({ base }: Place): string {
  return `# For Varnish. Include it below the backend. Written by the build: see docs/hosting.md.
sub vcl_recv {
  # What stands after ? is read in the browser alone; nobody is known by a cookie.
  set req.url = regsub(req.url, "\\?.*$", "");
  unset req.http.Cookie;
  unset req.http.Authorization;
}

sub vcl_backend_response {
  if (beresp.status >= 500) {
    return (pass(1s));
  }
  # "no-cache" speaks to browsers. Here it would mean that every reader reaches the origin.
  set beresp.ttl = 1h;
  if (beresp.status == 200 && bereq.url ~ "^${escapePattern(base)}(?:${KINDS.asset}|${KINDS.frozen})") {
    set beresp.ttl = 365d;
  }
  # When the hour is over, one reader is served the old page while Varnish asks whether it is still right.
  set beresp.grace = 1d;
  set beresp.keep = 7d;
  return (deliver);
}
`;
}
