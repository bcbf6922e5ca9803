import type { Chart } from '../data/charts.ts';
import { aidByDonor } from './aid-by-donor.ts';
import { airAttacks } from './air-attacks.ts';
import { articleChecked } from './article-checked.ts';
import { claimAnatomy } from './claim-anatomy.ts';
import { conditions } from './conditions.ts';
import type { FigureContract } from './figure.ts';
import { flankMap } from './flank-map.ts';
import { layers } from './layers.ts';
import { numbersInTheDebate } from './numbers-in-the-debate.ts';
import { peoplePerKm } from './people-per-km.ts';
import { promiseLedger } from './promise-ledger.ts';
import { setTheBar } from './set-the-bar.ts';
import { timeline } from './timeline.ts';
import { whoOffersWhat } from './who-offers-what.ts';

/** What each figure says of itself. */
export const CONTRACTS = {
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
} as const satisfies Record<Chart, FigureContract>;
