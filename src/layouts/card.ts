/** The picture that stands for a page where it is shared. */
export interface Card {
  /** Its file, below the folder of cards and without its ending. */
  name: string;
  /** The picture in words. */
  alt: string;
}
