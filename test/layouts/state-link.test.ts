import { expect, test } from 'vitest';
import { stateLink } from '../../src/layouts/state-link.ts';

const HERE = 'https://example.org/gap/macrons-claim/?domain=air#who-offers-what';

test.each([
  [
    '?domain=land#who-offers-what',
    { address: 'https://example.org/gap/macrons-claim/?domain=land#who-offers-what', picture: 'who-offers-what' },
  ],
  [
    '/gap/macrons-claim/?bar=a#set-the-bar',
    { address: 'https://example.org/gap/macrons-claim/?bar=a#set-the-bar', picture: 'set-the-bar' },
  ],
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

test('stateLink keeps a path with two slashes at its head on its own host', () => {
  expect(stateLink('?bar=a#set-the-bar', 'https://example.org//gap/')).toEqual({
    address: 'https://example.org//gap/?bar=a#set-the-bar',
    picture: 'set-the-bar',
  });
});
