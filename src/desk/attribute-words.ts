import type { Attribute } from '../mdx/components.ts';

/** What an attribute of a component of prose holds, in a few words. */
export function attributeWords(attribute: Attribute): string {
  switch (attribute.holds) {
    case 'id':
      return `an id of ${attribute.of}`;
    case 'ids':
      return `ids of ${attribute.of}, with spaces between`;
    case 'marks':
      return 'the records that its picture lights';
    case 'choice':
      return `if wanted, ${attribute.among.join(' or ')}`;
    case 'flag':
      return 'a word that may be left out';
    case 'link':
      return 'a link inside the site';
    case 'words':
      return 'words';
  }
}
