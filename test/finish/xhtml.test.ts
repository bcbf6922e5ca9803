import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { CLASSES, xhtmlOf } from '../../src/finish/xhtml.ts';
import { checkXml } from '../built/xml.ts';

const of = (html: string, hrefOf: (href: string) => string | undefined = (href) => href) =>
  xhtmlOf(load(`<main>${html}</main>`)('main').contents().toArray(), hrefOf);

test('the sheet of a book knows each name that is kept, and no other', () => {
  const named = [...readFileSync('src/finish/book.css', 'utf8').matchAll(/^\.([\w-]+)/gm)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual([...CLASSES].sort());
});

test('xhtmlOf keeps words, lists, tables and pictures, and closes what HTML leaves open', () => {
  const got = of(
    '<p id="a" class="note x" data-b="1" style="color:red">A &amp; B<br>C</p><img src="a.png" alt="A"><table><tr><th scope="col">D<td>E</table>',
  );
  expect(got).toBe(
    '<p id="a" class="note">A &amp; B<br/>C</p><img src="a.png" alt="A"/><table><tbody><tr><th scope="col">D</th><td>E</td></tr></tbody></table>',
  );
  expect(checkXml(`<div>${got}</div>`)).toEqual([]);
});

test('xhtmlOf leaves out controls, scripts, drawings and what is hidden, and unwraps what it does not know', () => {
  expect(
    of(
      '<button>A</button><script>b()</script><svg><text>C</text></svg><p hidden>D</p><b aria-hidden="true">E</b><span class="sr">F</span><a class="here" href="#a"></a><nav><span>G</span></nav><!-- H -->',
    ),
  ).toBe('G');
});

test('xhtmlOf asks where links lead, and keeps the words and the place of one that leads nowhere', () => {
  const only = (href: string) => (href === '#a' ? 'b.xhtml#a' : undefined);
  expect(of('<a href="#a">A</a> <a href="#b" id="c">B</a> <a href="#b">C</a>', only)).toBe(
    '<a href="b.xhtml#a">A</a> <span id="c">B</span> C',
  );
});

test('xhtmlOf says a language in both ways', () => {
  expect(of('<q lang="fr">a</q>')).toBe('<q lang="fr" xml:lang="fr">a</q>');
});
