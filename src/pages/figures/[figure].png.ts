import type { GetStaticPaths } from 'astro';
import { CHARTS } from '../../data/charts.ts';
import { getTables } from '../../data/tables.ts';
import { asPng, stillSvg } from '../../stills/index.ts';
import { answerAs, type Picture } from '../_picture.ts';
import { wholeAddress } from '../_shared.ts';

export const getStaticPaths = (() =>
  CHARTS.map((figure) => {
    const draw = () => asPng(stillSvg(getTables(), figure, wholeAddress(`/figures/${figure}/`), 'light'));
    return { params: { figure }, props: { draw } satisfies Picture };
  })) satisfies GetStaticPaths;

export const GET = answerAs('image/png');
