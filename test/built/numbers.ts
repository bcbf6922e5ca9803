import { load } from 'cheerio';
import type { Figure } from '../../src/data/schema/figure.ts';
import { formatFigure, type NumberForm } from '../../src/i18n/number.ts';
import { unbroken } from '../../src/i18n/unbroken.ts';
import { findBareNumbers } from '../../src/mdx/numbers.ts';
import { parsePage } from './dist.ts';

const FORMS: readonly NumberForm[] = ['full', 'bare', 'words'];

/** Every way in which prose may show a figure. */
function formsOf(figure: Figure): string[] {
  const hasWords =
    figure.value !== undefined && Number.isInteger(figure.value) && figure.value >= 0 && figure.value < 100;
  return FORMS.filter((form) => form !== 'words' || hasWords).map((form) => unbroken(formatFigure(figure, form)));
}

/** Checks the numbers that prose binds to the data: each shows its figure once, and each has the figure's card. */
export function checkFigs(html: string, figures: readonly Figure[]): string[] {
  const $ = parsePage(html);
  const cards = new Map(
    $('[data-record]')
      .toArray()
      .map((element) => [element.attribs['id'], $(element)] as const),
  );
  return $('.fig')
    .toArray()
    .flatMap((element) => {
      const button = $(element);
      const id = button.attr('data-fig') ?? '';
      const shown = button.parent('.num').children('span').text();
      const figure = figures.find((row) => row.id === id);
      if (!figure) return [`shows ${shown} of ${id}, which the data do not have`];
      const faults: string[] = [];
      const forms = formsOf(figure);
      if (!forms.includes(shown)) faults.push(`shows ${shown} of ${id}, which the data give as ${forms.join(' or ')}`);
      const target = button.attr('popovertarget') ?? '';
      const card = cards.get(target);
      if (card?.attr('data-record') !== id) faults.push(`opens ${target} at ${id}, which is not its card`);
      else if (!card.find('.pop__num').text().trim().startsWith(formatFigure(figure))) {
        faults.push(`has a card of ${id} with another number`);
      } else if (card.attr('aria-label')?.includes('–')) faults.push(`names the card of ${id} with a dash`);
      return faults;
    });
}

/**
 * Checks what is heard of numbers and terms: the words stand as text before their button, which says them a second time, or
 * is called by others, unless they are its own; and what it does has to be told somewhere.
 */
export function checkSpoken(html: string): string[] {
  const $ = parsePage(html);
  return $('.num, .word')
    .toArray()
    .flatMap((element) => {
      const words = $(element).children('span');
      const button = $(element).children('button');
      const own = words.attr('id') ?? '';
      const wrong = ['aria-owns', 'aria-labelledby'].filter((name) => own === '' || button.attr(name) !== own);
      const told = button.attr('aria-describedby') ?? '';
      if (told === '' || $(`[id="${told}"]`).text().trim() === '') wrong.push('aria-describedby');
      return wrong.map((name) => `has "${words.text()}" with another ${name}`);
    });
}

/** Parts of prose whose numbers come from a record, not from an editor's hand. */
const RECORDED = '.num, q, blockquote, .cites, .figure, .step__picture, .versus__claim, .pop';

/** Numbers in prose that are neither bound to a figure nor a date, an ordinal or a name. */
export function findLooseNumbers(html: string): string[] {
  const $ = load(html);
  // A sign in place of what is taken out, so that the words on both sides of it do not run together.
  $(RECORDED).replaceWith('·');
  return $('.prose, .lede, .point')
    .find('p, li, h2, h3, dt, dd, .tag, .note > b')
    .toArray()
    .flatMap((element) =>
      // A range of days is held together by a joiner that nobody sees.
      findBareNumbers($(element).text().replaceAll('\u2060', '')).map(
        ({ text }) => `${text} in "${$(element).text().trim()}"`,
      ),
    );
}
