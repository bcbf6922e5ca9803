import type { Chart } from '../data/charts.ts';
import { airAttacks, conditions, flankMap, numbersInTheDebate, timeline } from './charts.tsx';
import { aidByDonor, peoplePerKm, setTheBar } from './counts.tsx';
import type { DrawStill } from './still.ts';
import { articleChecked, claimAnatomy, layers, promiseLedger, whoOffersWhat } from './tables.tsx';

/** How each figure is drawn where nothing can be moved. */
export const STILLS = {
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
} as const satisfies Record<Chart, DrawStill>;
