export { THEMES, type Theme } from './paint.ts';
export { previewSvg } from './preview.tsx';
export { asPng, asPreview } from './raster.ts';
export { stillSvg } from './sheet.tsx';
