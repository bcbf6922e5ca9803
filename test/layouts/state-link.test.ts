import { expect, test } from 'vitest';
import { stateLink } from '../../src/layouts/state-link.ts';

const HERE = 'https://example.org/gap/macrons-claim/?domain=air#who-offers-what';

test.each([
  ['?domain=land#who-offers-what', { address: '?domain=land#who-offers-what', picture: 'who-offers-what' }],
  ['/gap/macrons-claim/?bar=a#set-the-bar', { address: '?bar=a#set-the-bar', picture: 'set-the-bar' }],
  ['#who-offers-what', undefined],
  ['?domain=land', undefined],
  ['?domain=land#', undefined],
  ['/gap/method/?domain=land#who-offers-what', undefined],
  ['https://example.com/gap/macrons-claim/?domain=land#who-offers-what', undefined],
  ['#a?b=c', undefined],
  ['', undefined],
])('stateLink(%s) is %o', (href, to) => {
  expect(stateLink(href, HERE)).toEqual(to);
});
