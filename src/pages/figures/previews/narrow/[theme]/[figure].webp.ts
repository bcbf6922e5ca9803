import { answerAs, previewPaths } from '../../../../_picture.ts';

/** On a phone the list has room for what is higher than wide. */
export const getStaticPaths = () => previewPaths('narrow');

export const GET = answerAs('image/webp');
