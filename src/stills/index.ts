export {
  actorCard,
  actorsCard,
  articleCard,
  CARD,
  chapterCard,
  domainCard,
  figureCard,
  frontCard,
  levelsCard,
  siteCard,
} from './card.tsx';
export { CHAPTER_PIECES } from './card-details.ts';
export { asIco, ICONS, type IconName, iconSvg } from './icon.ts';
export { THEMES, type Theme, tokenOf } from './paint.ts';
export { PREVIEWS, previewSvg } from './preview.tsx';
export { asCard, asIcon, asPng, asPreview } from './raster-pool.ts';
export { stillSvg } from './sheet.tsx';
