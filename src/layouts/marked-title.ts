import { say } from '../i18n/words.ts';
import { isPreview } from './preview.ts';

/** A title as others will have it before them: in a preview build it says what it is. */
export const markedTitle = (title: string): string => (isPreview() ? say('preview.title', { title }) : title);
