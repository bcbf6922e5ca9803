/**
 * Does a long job once the next frame has been painted. A reader sees at once that a control was pressed, and then what
 * came of it: a whole chapter laid out anew would hold back both.
 */
export function afterPaint(job: () => void): void {
  // A frame is painted when all its callbacks have run; a task that one of them asks for comes after it.
  requestAnimationFrame(() => {
    setTimeout(job);
  });
}
