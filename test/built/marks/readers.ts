import type { Chart } from '../../../src/data/charts.ts';
import { aidByDonor, airAttacks, peoplePerKm, setTheBar } from './amounts.ts';
import { claimAnatomy, flankMap, layers } from './diagrams.ts';
import { conditions } from './locks.ts';
import type { ReadMarks } from './reading.ts';
import { numbersInTheDebate } from './sizes.ts';
import { articleChecked, promiseLedger, timeline, whoOffersWhat } from './tables.ts';

/** How the picture of each figure is read. */
export const READERS: Readonly<Record<Chart, ReadMarks>> = {
  'set-the-bar': setTheBar,
  'who-offers-what': whoOffersWhat,
  'numbers-in-the-debate': numbersInTheDebate,
  'people-per-km': peoplePerKm,
  'claim-anatomy': claimAnatomy,
  timeline,
  'article-checked': articleChecked,
  'promise-ledger': promiseLedger,
  'aid-by-donor': aidByDonor,
  conditions,
  layers,
  'flank-map': flankMap,
  'air-attacks': airAttacks,
};
