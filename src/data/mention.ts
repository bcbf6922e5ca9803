/** A sentence of prose that shows a figure of the record. */
export interface Mention {
  /** Id of the figure. */
  fig: string;
  /** Id of the place in the page: the nth time that the page shows the figure. */
  at: string;
  /** The first words of the sentence. */
  words: string;
  /** Heading of the section in which it stands; none before the first. */
  section: string | undefined;
}
