import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { epub, epubFiles } from '../../src/finish/epub.ts';

const content = {
  about: {
    ...{ id: 'https://example.org/', title: 'A & B', description: 'About', edition: 'Edition 1', language: 'en-GB' },
    ...{ date: '2026-11-29', rights: 'CC BY 4.0', contents: 'Contents' },
  },
  parts: [{ file: 'one.xhtml', title: 'One', body: '<p>1</p>' }],
  css: 'p{}',
  images: new Map([['cover', Buffer.from('abc')]]),
};

test('epubFiles(…) lists every document and every picture in its package, in the order of reading', () => {
  expect(epubFiles(content).get('EPUB/package.opf')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">https://example.org/</dc:identifier>
    <dc:title>A &amp; B</dc:title>
    <dc:creator>A &amp; B</dc:creator>
    <dc:language>en-GB</dc:language>
    <dc:date>2026-11-29</dc:date>
    <dc:description>About</dc:description>
    <dc:rights>CC BY 4.0</dc:rights>
    <meta property="dcterms:modified">2026-11-29T00:00:00Z</meta>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessMode">visual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">alternativeText</meta>
    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityHazard">none</meta>
    </metadata>
    <manifest>
    <item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="css" href="book.css" media-type="text/css"/>
    <item id="one.xhtml" href="one.xhtml" media-type="application/xhtml+xml"/>
    <item id="image-cover" href="images/cover.png" media-type="image/png" properties="cover-image"/>
    </manifest>
    <spine>
    <itemref idref="title"/>
    <itemref idref="nav"/>
    <itemref idref="one.xhtml"/>
    </spine>
    </package>
    "
  `);
});

test('epubFiles(…) shows a cover where there is one', () => {
  const titleOf = (images: ReadonlyMap<string, Buffer>) =>
    String(epubFiles({ ...content, images }).get('EPUB/title.xhtml')).includes('cover.png');
  expect([content.images, new Map()].map(titleOf)).toEqual([true, false]);
});

test('epub(…) begins with its kind, unpacked, and gives the same bytes again', () => {
  const book = epub(content);
  expect(Buffer.from(book.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
  expect(Object.keys(unzipSync(book))).toEqual([...epubFiles(content).keys()]);
  expect(Buffer.from(epub(content)).equals(Buffer.from(book))).toBe(true);
});
