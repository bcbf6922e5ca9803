/**
 * A script as it stands in a page, and so again in every page: without the comments that have a line of their own, and
 * without the spaces before its lines.
 */
export function bareScript(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}
