import { expect, test } from 'vitest';
import { bookDocument, bookParts, figuresIn, hrefInBook } from '../../src/finish/book.ts';
import { checkXml } from '../built/xml.ts';

const PAGE = 'https://example.org/sub/all/';
const html = `<html><body><main>
<article class="chapter all__chapter" data-part="one"><header><p class="kicker">Chapter 1</p><h2 class="h1" id="one">One</h2></header>
<figure class="opening"><p>Drawn</p></figure><div class="prose"><h3 id="a">A</h3>
<p id="p">There are <span class="num"><span id="one-fig-x-1-n">26</span><button id="one-fig-x-1" popovertarget="fig-x"></button></span> states.<span class="cites"><a class="cite" href="#one-s1">1</a></span>
<a href="/sub/two/">Two</a>, <a href="/sub/two/?depth=gist#b">B</a>, <a href="/sub/actors/fr/">France</a>, <a href="#gone">gone</a></p>
<section class="steps"><h4 class="figure__title">Steps</h4><p class="figure__sub">Through <a href="/sub/figures/bar/">Bar</a></p>
<ol><li><h4 class="step__title"><a href="#step">First</a></h4><div class="step__picture"><p>Drawn</p></div></li></ol></section></div></article>
<article class="chapter all__chapter" data-part="two"><h2 class="h1" id="two">Two</h2><h3 id="b">B</h3>
<figure class="figure" id="air"><figcaption><h4 class="figure__title">Air</h4><p class="figure__sub">A month</p><p class="sr" id="air-description">Rising.</p></figcaption>
<div class="figure__body"><p>Drawn</p></div><details class="mentions"><table><tr><td>no</td></tr></table></details>
<div class="figure__notes"><p>A note.</p></div><details><summary>Table</summary><table><caption>Air</caption><tbody><tr><td>7</td></tr></tbody></table></details><p class="figure__bar">CSV</p></figure></article>
<section class="all__back"><h2 id="sources">Sources</h2><ol><li id="one-s1">A source. <span class="srcs__ways"><a href="#p">↑</a></span></li></ol></section>
<div id="numbers"><div class="pop" id="fig-x"><p class="pop__num">26</p><button>Close</button></div></div></main></body></html>`;
const words = { tables: 'Tables', numbers: 'Numbers', sources: 'Sources', rows: 'Rows', figure: 'On the site' };
const parts = bookParts({ html, page: PAGE, chapters: ['one', 'two'], words });
const bodyOf = (file: string) => parts.find((part) => part.file === file)?.body.replace(/\s*\n\s*/g, ' ');

test('bookParts(…) has the chapters, and after them tables, numbers and sources', () => {
  expect(parts.map(({ file, title }) => `${file} ${title}`)).toEqual([
    'one.xhtml One',
    'two.xhtml Two',
    'tables.xhtml Tables',
    'numbers.xhtml Numbers',
    'sources.xhtml Sources',
  ]);
});

test('bookParts(…) leads from a number to its entry, from a citation to its source, from a chapter to the next', () => {
  expect(bodyOf('one.xhtml')).toMatchInlineSnapshot(
    `"<section><p class="kicker">Chapter 1</p><h1 id="one">One</h1> <div><h2 id="a">A</h2> <p id="p">There are <a id="one-fig-x-1" href="numbers.xhtml#fig-x">26</a> states.<sup class="cites"><a href="sources.xhtml#one-s1">1</a></sup> <a href="two.xhtml">Two</a>, <a href="two.xhtml#b">B</a>, <a href="https://example.org/sub/actors/fr/">France</a>, gone</p> <section><h3>Steps</h3><p>Through <a href="https://example.org/sub/figures/bar/">Bar</a></p><p><img src="images/bar.png" alt="Bar"/></p> <ol><li><h3>First</h3></li></ol></section></div></section>"`,
  );
  expect(bodyOf('numbers.xhtml')).toBe(
    '<section><h1>Numbers</h1><section id="fig-x"><p class="pop__num">26</p></section></section>',
  );
  expect(bodyOf('sources.xhtml')).toBe(
    '<section><h1 id="sources">Sources</h1><ol><li id="one-s1">A source. </li></ol></section>',
  );
});

test('bookParts(…) shows a figure as its picture, says in words what it shows, and keeps its rows', () => {
  expect(bodyOf('two.xhtml')).toMatchInlineSnapshot(
    `"<section><h1 id="two">Two</h1><h2 id="b">B</h2> <figure id="air"><img src="images/air.png" alt="Air A month Rising."/><figcaption><p>A note.</p><p><a href="tables.xhtml#air-rows">Rows</a> · <a href="https://example.org/sub/figures/air/">On the site</a></p></figcaption></figure></section>"`,
  );
  expect(bodyOf('tables.xhtml')).toBe(
    '<section><h1>Tables</h1><section id="air-rows"><h2>Air</h2><table><tbody><tr><td>7</td></tr></tbody></table></section></section>',
  );
});

test('figuresIn(…) names each picture once', () => {
  expect(figuresIn([...parts, ...parts])).toEqual(['bar', 'air']);
});

test('hrefInBook(…) leads to the site with what the book does not hold, and nowhere with what it left out', () => {
  const places = new Map([['b', 'two.xhtml#b']]);
  const pages = new Map([['https://example.org/sub/two/', 'two.xhtml']]);
  const lead = (href: string) => hrefInBook(href, PAGE, pages, places);
  expect(['#b', '#c', '../two/#b', '../two/#c', '../method/#b', 'https://example.net/'].map(lead)).toEqual([
    'two.xhtml#b',
    undefined,
    'two.xhtml#b',
    'two.xhtml',
    'https://example.org/sub/method/#b',
    'https://example.net/',
  ]);
});

test('bookDocument(…) is well-formed, whatever its title', () => {
  const text = bookDocument({ file: 'a.xhtml', title: 'A & "B" <C>', body: '<p>D</p>' }, 'en-GB');
  expect(checkXml(text.replace(/>\s+</g, '><').trim())).toEqual([]);
});
