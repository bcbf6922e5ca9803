import ActorAid from './ActorAid.astro';
import ActorKeys from './ActorKeys.astro';
import ActorLayers from './ActorLayers.astro';
import ArgumentMap from './ArgumentMap.astro';
import Figure from './Figure.astro';
import FigureInBook from './FigureInBook.astro';
import Statement from './Statement.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';

export { CONTRACTS } from './contracts.ts';
export { firstIn } from './first-in.ts';
export { default as LeadFigure } from './LeadFigure.astro';
export { DOMAIN_PAGES, domainCounts, domainFurthest, domainGroups, domainStanding, domainTitle } from './one-domain.ts';
export { type ShownIn, shownIn } from './shown-in.ts';
export { SHOWN_ROWS } from './shown-rows.ts';
export { matrixDays, matrixRows } from './who-offers-what.ts';
export { ActorAid, ActorKeys, ActorLayers, ArgumentMap, Figure, Statement };

/** The components of prose that draw figures. */
export const figureComponents = { Figure, Step, Steps };

/** The same where all chapters stand on one page. */
export const bookComponents = { Figure: FigureInBook, Step, Steps };
