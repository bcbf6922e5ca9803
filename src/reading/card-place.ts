/**
 * How far the page has to move for a line to stand above a card that has opened over it.
 *
 * @param line  the line from which the card was opened
 * @param card  the card
 * @returns px to scroll down; 0 where the card leaves the line free
 */
export function clearLine(line: Box, card: Box): number {
  const apart =
    line.right <= card.left || card.right <= line.left || line.bottom + ROOM <= card.top || card.bottom <= line.top;
  return apart ? 0 : line.bottom + ROOM - card.top;
}

/** Edges in the window, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room between the line and the card, in px. */
const ROOM = 16;
