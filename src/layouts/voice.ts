/** What the page's one voice can say; the words come with the page. */
type Sentence = 'marked';

/** Fills the one gap of a sentence. */
export function fillGap(sentence: string, words: string): string {
  return sentence.replace(/\{\w+\}/, () => words);
}

/** Says a sentence to those who listen to the page. */
export function announce(sentence: Sentence, words: string): void {
  const region = document.querySelector<HTMLElement>('[data-dialogue]');
  if (region) region.textContent = fillGap(region.dataset[sentence] ?? '', words);
}
