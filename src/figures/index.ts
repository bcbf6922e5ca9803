export { CONTRACTS } from './contracts.ts';
export { default as Figure } from './Figure.astro';
export { default as LeadFigure } from './LeadFigure.astro';
