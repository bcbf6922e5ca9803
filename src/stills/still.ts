import type { ReactElement } from 'react';
import type { Tables } from '../data/parse.ts';

/** A figure's picture at a fixed size, with the marks that need a word. */
export interface StillPicture {
  width: number;
  height: number;
  element: ReactElement;
  /** What a piece is cut from, where the whole is laid out too wide for one. */
  piece?: ReactElement;
  key: readonly { mark: ReactElement; words: string }[];
}

export type DrawStill = (tables: Tables) => StillPicture;

/** No sheet is narrower than this, whatever its picture. */
export const SHEET_WIDTH = 930;
