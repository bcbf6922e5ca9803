import { describeFault, type Fault } from '../data/fault.ts';

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * What the development server shows in place of every page while the content has faults: they, in the words of
 * `npm run check`. The overlay of the server would not do: it goes away with the next save of any file.
 *
 * @param base  the path of the server, with its last slash; from there comes the script that loads the page again once
 * the faults are mended
 */
export function faultPage(faults: readonly Fault[], base: string): string {
  const title = faults.length === 1 ? '1 fault in the content' : `${faults.length} faults in the content`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<script type="module" src="${base}@vite/client"></script>
</head>
<body>
<h1>${title}</h1>
<pre tabindex="0">${asHtml(faults.map(describeFault).join('\n\n'))}</pre>
<p>docs/faults.md says of each [code] how to mend it. The page comes back when the last is mended and saved.</p>
</body>
</html>
`;
}
