import { answerAs, previewPaths } from '../../../_picture.ts';

export const getStaticPaths = () => previewPaths('wide');

export const GET = answerAs('image/webp');
