/** What a command says and how it ends. */
export interface Answer {
  out: string;
  /** What is wrong, for the other stream. */
  err: string;
  /** 1: it could not be done. 2: it was asked wrongly. */
  code: 0 | 1 | 2;
}
