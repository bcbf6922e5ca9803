import { type Zippable, zipSync } from 'fflate';
import { escapeXml } from '../sharing/xml.ts';
import { type BookPart, bookDocument } from './book.ts';

/** What a book says of itself. */
export interface EpubAbout {
  /** Its lasting name: the address of the site. */
  id: string;
  title: string;
  /** One sentence on what it is about. */
  description: string;
  /** Which state of which site it holds. */
  edition: string;
  language: string;
  /** The day of the state that it holds, `YYYY-MM-DD`. */
  date: string;
  rights: string;
  contents: string;
}

/** All that goes into a book. */
export interface EpubContent {
  about: EpubAbout;
  parts: readonly BookPart[];
  /** Its style sheet. */
  css: string;
  /** PNG files by their names; `cover` is that of the cover, if it has one. */
  images: ReadonlyMap<string, Buffer>;
}

/** A date within what a zip file can say: the same input gives the same bytes. */
const THEN = new Date(Date.UTC(2000, 0, 1, 12));

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function packageOf({ about, parts, images }: EpubContent): string {
  const { id, title, description, language, date, rights } = about;
  const items = parts.map(({ file }) => `<item id="${file}" href="${file}" media-type="application/xhtml+xml"/>`);
  const pictures = [...images.keys()].map((name) => {
    const cover = name === 'cover' ? ' properties="cover-image"' : '';
    return `<item id="image-${name}" href="images/${name}.png" media-type="image/png"${cover}/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(id)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:creator>${escapeXml(title)}</dc:creator>
<dc:language>${language}</dc:language>
<dc:date>${date}</dc:date>
<dc:description>${escapeXml(description)}</dc:description>
<dc:rights>${escapeXml(rights)}</dc:rights>
<meta property="dcterms:modified">${date}T00:00:00Z</meta>
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
${[...items, ...pictures].join('\n')}
</manifest>
<spine>
<itemref idref="title"/>
<itemref idref="nav"/>
${parts.map(({ file }) => `<itemref idref="${file}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The files of a book by their paths in it. */
export function epubFiles(content: EpubContent): Map<string, string | Buffer> {
  const { about, parts, css, images } = content;
  const entries = parts.map(({ file, title }) => `<li><a href="${file}">${escapeXml(title)}</a></li>`).join('\n');
  const contents = escapeXml(about.contents);
  const cover = images.has('cover') ? '<p><img src="images/cover.png" alt=""/></p>' : '';
  const pages: readonly BookPart[] = [
    {
      file: 'title.xhtml',
      title: about.title,
      body: `<section class="title">${cover}<h1>${escapeXml(about.title)}</h1>
<p class="lede">${escapeXml(about.description)}</p><p class="note">${escapeXml(about.edition)}</p></section>`,
    },
    {
      file: 'nav.xhtml',
      title: about.contents,
      body: `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">${contents}</h1><ol>\n${entries}\n</ol></nav>`,
    },
    ...parts,
  ];
  return new Map<string, string | Buffer>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageOf(content)],
    ['EPUB/book.css', css],
    ...pages.map((part) => [`EPUB/${part.file}`, bookDocument(part, about.language)] as const),
    ...[...images].map(([name, image]) => [`EPUB/images/${name}.png`, image] as const),
  ]);
}

/** A book as one file, EPUB 3.3. */
export function epub(content: EpubContent): Uint8Array {
  const files: Zippable = {};
  for (const [path, text] of epubFiles(content)) {
    // The first file says what all are, and is not packed, so that a machine can read it at a fixed place.
    const level = path === 'mimetype' || path.endsWith('.png') ? 0 : 9;
    files[path] = [typeof text === 'string' ? Buffer.from(text) : text, { level, mtime: THEN }];
  }
  return zipSync(files);
}
