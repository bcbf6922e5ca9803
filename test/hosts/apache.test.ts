import { expect, test } from 'vitest';
import { writeApache } from '../../src/hosts/apache.ts';
import { PLACE } from './place.ts';

// What it does is tested with the program itself, in test/built/hosts.
test('writeApache', () => {
  expect(writeApache(PLACE)).toMatchInlineSnapshot(`
    "# For Apache. Written by the build: see docs/hosting.md.
    ErrorDocument 404 /sub/404.html
    FileETag MTime Size
    AddType "text/html; charset=utf-8" .html
    AddType "text/css; charset=utf-8" .css
    AddType "text/javascript; charset=utf-8" .js
    AddType "application/json; charset=utf-8" .json
    AddType "text/csv; charset=utf-8" .csv
    AddType "application/xml; charset=utf-8" .xml
    AddType "application/x-bibtex; charset=utf-8" .bib
    AddType "application/x-research-info-systems; charset=utf-8" .ris
    AddType "text/plain; charset=utf-8" .txt
    AddType "application/manifest+json; charset=utf-8" .webmanifest
    AddType "image/svg+xml" .svg
    AddType "image/png" .png
    AddType "image/webp" .webp
    AddType "image/x-icon" .ico
    AddType "font/woff2" .woff2
    AddType "application/epub+zip" .epub
    <IfModule mod_deflate.c>
      AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json text/csv application/xml application/x-bibtex application/x-research-info-systems text/plain application/manifest+json image/svg+xml
      # Apache marks the ETag of what it made smaller, and would not know it again.
      RequestHeader edit If-None-Match '^(.*)-gzip"$' '$1", $1-gzip"'
    </IfModule>
    <IfModule mod_alias.c>
      RedirectMatch 301 "^/sub/the-force/$" "/sub/method/?#limits"
    </IfModule>
    Header always set X-Content-Type-Options "nosniff"
    Header always set Referrer-Policy "no-referrer"
    Header always set Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()"
    Header always set Cross-Origin-Resource-Policy "cross-origin"
    Header always set Access-Control-Allow-Origin "*"
    <If "%{REQUEST_URI} =~ m#^/sub/(?:_astro/.*)$#">
      Header set Cache-Control "public, max-age=31536000, immutable"
    </If>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:sw\\.js)$#">
      Header always set Cache-Control "no-cache"
      Header always set Content-Security-Policy "default-src 'none'; connect-src 'self'; script-src 'self'"
    </ElseIf>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:embed/timeline/(?:index\\.html)?)$#">
      Header always set Cache-Control "no-cache"
      Header always set Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; script-src 'self'; style-src 'self' 'sha256-figure' 'sha256-plain'"
      Header always set Cross-Origin-Embedder-Policy "require-corp"
    </ElseIf>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:embed/(?:statement/)?[^/]+/(?:index\\.html)?)$#">
      Header always set Cache-Control "no-cache"
      Header always set Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; script-src 'self'; style-src 'self' 'sha256-plain'"
      Header always set Cross-Origin-Embedder-Policy "require-corp"
    </ElseIf>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:v/2026-11-29/.*)$#">
      Header set Cache-Control "public, max-age=31536000, immutable"
      Header always set Content-Security-Policy "default-src 'none'; style-src 'sha256-figure' 'sha256-plain'; base-uri 'none'; form-action 'none'"
      Header always set Cross-Origin-Embedder-Policy "require-corp"
    </ElseIf>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:v/[0-9-]+/.*)$#">
      Header set Cache-Control "public, max-age=31536000, immutable"
      Header always set Content-Security-Policy "default-src 'none'; base-uri 'none'; form-action 'none'"
      Header always set Cross-Origin-Embedder-Policy "require-corp"
    </ElseIf>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:downloads/[^/]+\\.html)$#">
      Header always set Cache-Control "no-cache"
      Header always set Content-Security-Policy "default-src 'none'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    </ElseIf>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:actors/fr/(?:index\\.html)?)$#">
      Header always set Cache-Control "no-cache"
      Header always set Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-actor'"
      Header always set Cross-Origin-Opener-Policy "same-origin"
      Header always set X-Frame-Options "DENY"
    </ElseIf>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:figures/timeline/(?:index\\.html)?|method/(?:index\\.html)?)$#">
      Header always set Cache-Control "no-cache"
      Header always set Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-figure'"
      Header always set Cross-Origin-Opener-Policy "same-origin"
      Header always set X-Frame-Options "DENY"
    </ElseIf>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:(?:.*/)?(?:[^/]+\\.html)?)$#">
      Header always set Cache-Control "no-cache"
      Header always set Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-plain'"
      Header always set Cross-Origin-Opener-Policy "same-origin"
      Header always set X-Frame-Options "DENY"
    </ElseIf>
    <ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:.*)$#">
      Header always set Cache-Control "no-cache"
      Header always set Content-Security-Policy "default-src 'none'; sandbox"
    </ElseIf>
    "
  `);
});
