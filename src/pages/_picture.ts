import type { APIRoute } from 'astro';
import { CHARTS } from '../data/charts.ts';
import { getTables } from '../data/tables.ts';
import { asPreview, type PREVIEWS, previewSvg, THEMES } from '../stills/index.ts';

/** What the path of a picture brings along. */
export interface Picture {
  draw(): Promise<Uint8Array>;
}

/** Answers with the picture of the path. */
export const answerAs =
  (type: 'image/png' | 'image/webp'): APIRoute<Picture> =>
  async ({ props }) =>
    new Response(Uint8Array.from(await props.draw()), { headers: { 'Content-Type': type } });

/** A piece of every figure in one form, light and dark, for the list of figures. */
export const previewPaths = (form: keyof typeof PREVIEWS) =>
  CHARTS.flatMap((figure) =>
    THEMES.map((theme) => {
      const draw = () => asPreview(previewSvg(getTables(), figure, theme, form));
      return { params: { figure, theme }, props: { draw } satisfies Picture };
    }),
  );
