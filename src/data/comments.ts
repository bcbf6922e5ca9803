/** A comment as prose has them; the check lets nothing else stand between its braces. */
const COMMENT = /\{\s*\/\*.*?\*\/\s*\}/gs;

/** A text of MDX without its comments: what stands in them no reader sees, and no page has. */
export const withoutComments = (mdx: string): string => mdx.replace(COMMENT, '');
