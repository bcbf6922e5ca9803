export interface RunningHead {
  /** What the part's element bears as `data-part`, and its pages are called by. */
  id: string;
  text: string;
}

/** Words as a string of a style sheet. */
function quote(text: string): string {
  // A line may not end within the string, and no character but these two has a meaning in it.
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}

/**
 * The style sheet that has each part of a long page printed under its own name. A page of paper cannot ask what stands
 * on it, so every part gets a page of its own kind; and a sheet that comes later wins whatever kind it names.
 */
export function runningHeads(heads: readonly RunningHead[]): string {
  return heads
    .map(({ id, text }) => `[data-part="${id}"]{page:${id}}@page ${id}{@top-right{content:${quote(text)}!important}}\n`)
    .join('');
}
