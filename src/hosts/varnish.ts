/**
 * Lines for the VCL of Varnish, which names the origin itself. What a browser asks anew for, Varnish answers: it keeps
 * all for an hour, what never changes for a year, and forgets what a deployer tells it to.
 */
export function writeVarnish(): string {
  return `# For Varnish. Include it below the backend. Written by the build: see docs/hosting.md.
sub vcl_recv {
  # What stands after ? is read in the browser alone; nobody is known by a cookie.
  set req.url = regsub(req.url, "\\?.*$", "");
  unset req.http.Cookie;
  unset req.http.Authorization;
}

sub vcl_backend_response {
  # One request may be refused for what only it sent. What holds for every reader is kept, and nothing else.
  if (beresp.status != 200 && beresp.status != 301 && beresp.status != 308 && beresp.status != 404) {
    set beresp.uncacheable = true;
    set beresp.ttl = 1s;
    return (deliver);
  }
  # "no-cache" speaks to browsers. Here it would mean that every reader reaches the origin.
  set beresp.ttl = 1h;
  # Asked of the origin: an address that looks so may lead out of its folder, as "_astro/..%2f" does.
  if (beresp.status == 200 && beresp.http.Cache-Control ~ "immutable") {
    set beresp.ttl = 365d;
  }
  # When the hour is over, one reader is served the old page while Varnish asks whether it is still right.
  set beresp.grace = 1d;
  set beresp.keep = 7d;
  return (deliver);
}

sub vcl_deliver {
  # It names the version of Varnish.
  unset resp.http.Via;
}
`;
}
