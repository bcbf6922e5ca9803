/** The lines that put a figure on another page. */
export function embedCode(url: string, title: string): string {
  const safe = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${url}" title="${safe}" width="100%" height="720" loading="lazy"></iframe>`;
}

/**
 * The lines that let the frame take the height that it needs. What else the page frames, such as an advertisement, is not to
 * set a height of its own by the same words.
 *
 * @param home  where the site stands, with a slash at the end
 */
export function heightCode(home: string): string {
  return `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'guarantee-gap:height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && frame.src.startsWith('${home}')) frame.height = data.height;
  }
});
</script>`;
}
