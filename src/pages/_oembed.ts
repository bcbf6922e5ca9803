import { address } from '../components/address.ts';
import { embedCode } from '../components/embed-code.ts';
import { say } from '../i18n/words.ts';

/** The answer of an oEmbed endpoint, as a file: https://oembed.com/, type "rich". */
export function oembed(path: string, title: string, site: URL | undefined, size: { width: number; height: number }) {
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: say('site.name'),
    provider_url: new URL(address('/'), site).href,
    ...size,
    html: embedCode(new URL(address(path), site).href, title),
  });
}
