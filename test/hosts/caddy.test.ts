import { expect, test } from 'vitest';
import { writeCaddy } from '../../src/hosts/caddy.ts';
import { PLACE } from './place.ts';

// What it does is tested with the program itself, in test/built/hosts.
test('writeCaddy', () => {
  expect(writeCaddy(PLACE)).toMatchInlineSnapshot(`
    "# For the site block of Caddy. Written by the build: see docs/hosting.md.
    # What "npm run compress" put beside a file is sent; else it is packed while somebody waits.
    encode zstd gzip
    header {
    	X-Content-Type-Options "nosniff"
    	Referrer-Policy "no-referrer"
    	Permissions-Policy "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()"
    	Cross-Origin-Resource-Policy "cross-origin"
    	Access-Control-Allow-Origin "*"
    }
    @html path *.html */
    header @html Content-Type "text/html; charset=utf-8"
    @css path *.css
    header @css Content-Type "text/css; charset=utf-8"
    @js path *.js
    header @js Content-Type "text/javascript; charset=utf-8"
    @json path *.json
    header @json Content-Type "application/json; charset=utf-8"
    @csv path *.csv
    header @csv Content-Type "text/csv; charset=utf-8"
    @xml path *.xml
    header @xml Content-Type "application/xml; charset=utf-8"
    @bib path *.bib
    header @bib Content-Type "application/x-bibtex; charset=utf-8"
    @ris path *.ris
    header @ris Content-Type "application/x-research-info-systems; charset=utf-8"
    @txt path *.txt
    header @txt Content-Type "text/plain; charset=utf-8"
    @webmanifest path *.webmanifest
    header @webmanifest Content-Type "application/manifest+json; charset=utf-8"
    @svg path *.svg
    header @svg Content-Type "image/svg+xml"
    @png path *.png
    header @png Content-Type "image/png"
    @webp path *.webp
    header @webp Content-Type "image/webp"
    @ico path *.ico
    header @ico Content-Type "image/x-icon"
    @woff2 path *.woff2
    header @woff2 Content-Type "font/woff2"
    @epub path *.epub
    header @epub Content-Type "application/epub+zip"
    redir /sub /sub/ 308
    header /sub/the-force/ Cache-Control no-cache
    redir /sub/the-force/ "/sub/method/#limits" 301
    @asset path_regexp (?s)^/sub/(?:_astro/.*)$
    handle @asset {
    	header {
    		Cache-Control "public, max-age=31536000, immutable"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @worker path_regexp (?s)^/sub/(?:sw\\.js)$
    handle @worker {
    	header {
    		Cache-Control "no-cache"
    		Content-Security-Policy "default-src 'none'; connect-src 'self'; script-src 'self'"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @embed1 path_regexp (?s)^/sub/(?:embed/timeline/(?:index\\.html)?)$
    handle @embed1 {
    	header {
    		Cache-Control "no-cache"
    		Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; script-src 'self'; style-src 'self' 'sha256-figure' 'sha256-plain'"
    		Cross-Origin-Embedder-Policy "require-corp"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @embed path_regexp (?s)^/sub/(?:embed/(?:statement/)?[^/]+/(?:index\\.html)?)$
    handle @embed {
    	header {
    		Cache-Control "no-cache"
    		Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; script-src 'self'; style-src 'self' 'sha256-plain'"
    		Cross-Origin-Embedder-Policy "require-corp"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @frozen1 path_regexp (?s)^/sub/(?:v/2026-11-29/.*)$
    handle @frozen1 {
    	header {
    		Cache-Control "public, max-age=31536000, immutable"
    		Content-Security-Policy "default-src 'none'; style-src 'sha256-figure' 'sha256-plain'; base-uri 'none'; form-action 'none'"
    		Cross-Origin-Embedder-Policy "require-corp"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @frozen path_regexp (?s)^/sub/(?:v/[0-9-]+/.*)$
    handle @frozen {
    	header {
    		Cache-Control "public, max-age=31536000, immutable"
    		Content-Security-Policy "default-src 'none'; base-uri 'none'; form-action 'none'"
    		Cross-Origin-Embedder-Policy "require-corp"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @edition path_regexp (?s)^/sub/(?:downloads/[^/]+\\.html)$
    handle @edition {
    	header {
    		Cache-Control "no-cache"
    		Content-Security-Policy "default-src 'none'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @page1 path_regexp (?s)^/sub/(?:actors/fr/(?:index\\.html)?)$
    handle @page1 {
    	header {
    		Cache-Control "no-cache"
    		Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-actor'"
    		Cross-Origin-Opener-Policy "same-origin"
    		X-Frame-Options "DENY"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @page2 path_regexp (?s)^/sub/(?:figures/timeline/(?:index\\.html)?|method/(?:index\\.html)?)$
    handle @page2 {
    	header {
    		Cache-Control "no-cache"
    		Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-figure'"
    		Cross-Origin-Opener-Policy "same-origin"
    		X-Frame-Options "DENY"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @page path_regexp (?s)^/sub/(?:(?:.*/)?(?:[^/]+\\.html)?)$
    handle @page {
    	header {
    		Cache-Control "no-cache"
    		Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-plain'"
    		Cross-Origin-Opener-Policy "same-origin"
    		X-Frame-Options "DENY"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    @file path_regexp (?s)^/sub/(?:.*)$
    handle @file {
    	header {
    		Cache-Control "no-cache"
    		Content-Security-Policy "default-src 'none'; sandbox"
    	}
    	file_server {
    		precompressed br gzip
    	}
    }
    handle_errors {
    	@missing expression {http.error.status_code} == 404
    	handle @missing {
    		header {
    			Cache-Control "no-cache"
    			Content-Security-Policy "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; frame-ancestors 'none'; script-src 'self'; style-src 'self' 'sha256-plain'"
    			Cross-Origin-Opener-Policy "same-origin"
    			X-Frame-Options "DENY"
    			Content-Type "text/html; charset=utf-8"
    		}
    		header -Cross-Origin-Embedder-Policy
    		request_header -If-Match
    		request_header -If-Modified-Since
    		request_header -If-None-Match
    		request_header -If-Range
    		request_header -If-Unmodified-Since
    		request_header -Range
    		rewrite * /sub/404.html
    		file_server {
    			precompressed br gzip
    		}
    	}
    	# A refusal is not to be kept for a year.
    	handle {
    		header -Cache-Control
    	}
    }
    "
  `);
});
