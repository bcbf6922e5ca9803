import { expect, test } from 'vitest';
import { writeNginx } from '../../src/hosts/nginx.ts';
import { PLACE } from './place.ts';

// What it does is tested with the program itself, in test/built/hosts.
test('writeNginx', () => {
  expect(writeNginx(PLACE)).toMatchInlineSnapshot(`
    "# For the server block of nginx. Written by the build: see docs/hosting.md.
    index index.html;
    # A folder without a page is a place where nothing is.
    error_page 403 404 =404 /sub/404.html;
    # Behind another server, the port of this one is no address for readers.
    absolute_redirect off;
    server_tokens off;
    etag on;
    # What "npm run compress" put beside a file; else what is packed while somebody waits.
    gzip_static on;
    gzip on;
    gzip_comp_level 6;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 512;
    gzip_types text/css text/javascript application/json text/csv application/xml application/x-bibtex application/x-research-info-systems text/plain application/manifest+json image/svg+xml;
    types {
      text/html html;
      text/css css;
      text/javascript js;
      application/json json;
      text/csv csv;
      application/xml xml;
      application/x-bibtex bib;
      application/x-research-info-systems ris;
      text/plain txt;
      application/manifest+json webmanifest;
      image/svg+xml svg;
      image/png png;
      image/webp webp;
      image/x-icon ico;
      font/woff2 woff2;
      application/epub+zip epub;
    }
    charset utf-8;
    charset_types text/css text/javascript application/json text/csv application/xml application/x-bibtex application/x-research-info-systems text/plain application/manifest+json;
    location = /sub/the-force/ {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "no-cache" always;
      add_header Content-Security-Policy "default-src 'none'; sandbox" always;
      return 301 "/sub/method/#limits";
    }
    location ~ "^/sub/(?:_astro/.*)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "public, max-age=31536000, immutable";
    }
    location ~ "^/sub/(?:sw\\.js)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "no-cache" always;
      add_header Content-Security-Policy "default-src 'none'; connect-src 'self'; script-src 'self'" always;
    }
    location ~ "^/sub/(?:embed/timeline/(?:index\\.html)?)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "no-cache" always;
      add_header Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; script-src 'self'; style-src 'self' 'sha256-figure' 'sha256-plain'" always;
      add_header Cross-Origin-Embedder-Policy "require-corp" always;
    }
    location ~ "^/sub/(?:embed/(?:statement/)?[^/]+/(?:index\\.html)?)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "no-cache" always;
      add_header Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; script-src 'self'; style-src 'self' 'sha256-plain'" always;
      add_header Cross-Origin-Embedder-Policy "require-corp" always;
    }
    location ~ "^/sub/(?:v/2026-11-29/.*)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "public, max-age=31536000, immutable";
      add_header Content-Security-Policy "default-src 'none'; style-src 'sha256-figure' 'sha256-plain'; base-uri 'none'; form-action 'none'" always;
      add_header Cross-Origin-Embedder-Policy "require-corp" always;
    }
    location ~ "^/sub/(?:v/[0-9-]+/.*)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "public, max-age=31536000, immutable";
      add_header Content-Security-Policy "default-src 'none'; base-uri 'none'; form-action 'none'" always;
      add_header Cross-Origin-Embedder-Policy "require-corp" always;
    }
    location ~ "^/sub/(?:downloads/[^/]+\\.html)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "no-cache" always;
      add_header Content-Security-Policy "default-src 'none'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" always;
    }
    location ~ "^/sub/(?:actors/fr/(?:index\\.html)?)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "no-cache" always;
      add_header Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-actor'" always;
      add_header Cross-Origin-Opener-Policy "same-origin" always;
      add_header X-Frame-Options "DENY" always;
    }
    location ~ "^/sub/(?:figures/timeline/(?:index\\.html)?|method/(?:index\\.html)?)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "no-cache" always;
      add_header Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-figure'" always;
      add_header Cross-Origin-Opener-Policy "same-origin" always;
      add_header X-Frame-Options "DENY" always;
    }
    location ~ "^/sub/(?:(?:.*/)?(?:[^/]+\\.html)?)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "no-cache" always;
      add_header Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-plain'" always;
      add_header Cross-Origin-Opener-Policy "same-origin" always;
      add_header X-Frame-Options "DENY" always;
    }
    location ~ "^/sub/(?:.*)$" {
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "no-referrer" always;
      add_header Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()" always;
      add_header Cross-Origin-Resource-Policy "cross-origin" always;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Cache-Control "no-cache" always;
      add_header Content-Security-Policy "default-src 'none'; sandbox" always;
    }
    "
  `);
});

test('writeNginx gives what has no place a policy of its own, where the server is the site alone', () => {
  const whole = writeNginx({ ...PLACE, base: '/' });
  const [head = ''] = whole.split('\nlocation');
  expect(head).toContain('\nadd_header Content-Security-Policy "default-src \'none\'; sandbox" always;');
  expect(writeNginx(PLACE).split('\nlocation')[0]).not.toContain('add_header');
});
