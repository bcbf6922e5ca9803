import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Pixels for each unit of a drawing: sharp on a dense screen and in print. */
const SCALE = 2;
/** Pixels across a preview: twice the room that a list has for one. */
const PREVIEW_WIDTH = 800;

const require = createRequire(import.meta.url);

/** The cuts of our faces that drawings use, as whole files: a rasteriser reads neither woff2 nor variable weights. */
const CUTS = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

const FACES = {
  fontFiles: CUTS.map((file) => require.resolve(`@expo-google-fonts/${file}`)),
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
};

// Every picture is drawn once: what is kept of it is kept in vain.
sharp.cache(false);
// Pictures are packed several at once: threads for each of them would only take each other's time.
sharp.concurrency(1);

const render = (svg: string, fitTo: NonNullable<ResvgRenderOptions['fitTo']>) =>
  new Resvg(svg, { fitTo, font: FACES }).render();

/** A drawing without holes: its colours come multiplied by how far they cover what lies below. */
function draw(svg: string, fitTo: NonNullable<ResvgRenderOptions['fitTo']>) {
  const { width, height, pixels } = render(svg, fitTo);
  // The pixels as they are: to write them as PNG and read them again would take longer than to draw them.
  return sharp(pixels, { raw: { width, height, channels: 4 } });
}

/** A drawing as PNG, in the site's own faces and no others. */
export async function asPng(svg: string): Promise<Uint8Array> {
  const drawn = draw(svg, { mode: 'zoom', value: SCALE });
  // Few colours and much ground: a palette is a third of the size, and nothing is seen to change. No dithering: what
  // it carries over wanders across plain ground, and once made half a sheet grey.
  return drawn.png({ palette: true, colours: 128, effort: 3, dither: 0 }).toBuffer();
}

/** A drawing as a small WebP, for lists. */
export async function asPreview(svg: string): Promise<Uint8Array> {
  const drawn = draw(svg, { mode: 'width', value: PREVIEW_WIDTH });
  return drawn.webp({ quality: 72, effort: 4 }).toBuffer();
}

export interface Icon {
  svg: string;
  widthPx: number;
}

/** A drawing as PNG in every colour, for those who read no palette: icons, whose corners are cut away. */
export async function asIcon({ svg, widthPx }: Icon): Promise<Uint8Array> {
  return render(svg, { mode: 'width', value: widthPx }).asPng();
}

/** A card as PNG, in the size in which it is shown. A palette would take ten times as long as to pack it without, and the best packing three times, for a tenth of the bytes. */
export async function asCard(svg: string): Promise<Uint8Array> {
  const drawn = draw(svg, { mode: 'zoom', value: 1 });
  return drawn.removeAlpha().png({ compressionLevel: 3 }).toBuffer();
}
