import { expect, test } from 'vitest';
import { escapeXml } from '../../src/sharing/xml.ts';

test('escapeXml leaves nothing that XML would read', () => {
  expect(escapeXml('a & b < c > "d" &amp;')).toBe('a &amp; b &lt; c &gt; &quot;d&quot; &amp;amp;');
});
