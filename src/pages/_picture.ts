import type { APIRoute } from 'astro';
import { CHARTS } from '../data/charts.ts';
import { getTables } from '../data/tables.ts';
import { ahead, asPreview, type Drawn, type PREVIEWS, previewSvg, THEMES } from '../stills/index.ts';

/** What the path of a picture brings along. */
export interface Picture {
  drawn: Drawn;
}

/** Answers with the picture that the path has begun. */
export const answerAs =
  (type: 'image/png' | 'image/webp'): APIRoute<Picture> =>
  async ({ props }) =>
    new Response(Uint8Array.from(await props.drawn()), { headers: { 'Content-Type': type } });

/** A piece of every figure in one form, light and dark, for the list of figures. */
export const previewPaths = (form: keyof typeof PREVIEWS) =>
  CHARTS.flatMap((figure) =>
    THEMES.map((theme) => {
      const drawn = ahead(async () => asPreview(previewSvg(getTables(), figure, theme, form)));
      return { params: { figure, theme }, props: { drawn } satisfies Picture };
    }),
  );
