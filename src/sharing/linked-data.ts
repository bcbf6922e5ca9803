import type { Article, BreadcrumbList, CreativeWork, DataDownload, Dataset, Organization, WebSite } from 'schema-dts';
import type { DateText } from '../data/dates.ts';
import type { Source } from '../data/schema/source.ts';
import type { FigureRows } from '../figures/figure.ts';
import { plainDate } from '../i18n/date.ts';

/** The site as every page's data name it. */
export interface Home {
  url: string;
  name: string;
  /** The picture that stands for it. */
  logo: string;
}

const LANGUAGE = 'en-GB';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Who wrote and published it all: the site speaks as one body. */
export function publisherOf({ url, name, logo }: Home): Organization {
  return { '@type': 'Organization', '@id': `${url}#publisher`, name, url, logo };
}

const asWebSite = ({ url, name }: Home) => ({ '@type': 'WebSite', '@id': `${url}#site`, name, url }) as const;

export function webSite(home: Home, description: string): WebSite {
  return { ...asWebSite(home), description, inLanguage: LANGUAGE, license: LICENCE, publisher: publisherOf(home) };
}

/** The way from the front page to a page, each step with the whole address. */
export function breadcrumbs(steps: readonly { name: string; url: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** A source of ours as a work of somebody else's. */
export function workOf({ title, url, publisher, published, archived }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    // What has no headline is told by who published it, and when.
    name: title ?? (published === undefined ? publisher : `${publisher}, ${plainDate(published)}`),
    ...(url === undefined ? {} : { url }),
    ...(archived === undefined ? {} : { archivedAt: archived.url }),
    ...(published === undefined ? {} : { datePublished: published }),
    publisher: { '@type': 'Organization', name: publisher },
  };
}

export interface ArticleInput {
  url: string;
  title: string;
  description: string;
  image: string;
  published: DateText;
  updated: DateText;
  /** The sources that it rests on most. */
  sources: readonly Source[];
}

/** A chapter. */
export function article(home: Home, input: ArticleInput): Article {
  return {
    '@type': 'Article',
    '@id': `${input.url}#article`,
    headline: input.title,
    description: input.description,
    url: input.url,
    mainEntityOfPage: input.url,
    image: input.image,
    inLanguage: LANGUAGE,
    datePublished: input.published,
    dateModified: input.updated,
    author: publisherOf(home),
    publisher: publisherOf(home),
    license: LICENCE,
    isPartOf: asWebSite(home),
    citation: input.sources.map(workOf),
  };
}

/** The time that rows speak of, as ISO 8601 has it: from their first date to the last day that the picture knows. */
export function coverageOf({ columns, rows }: FigureRows, asOf: DateText): string {
  const places = columns.flatMap(({ kind }, index) => (kind === 'date' ? [index] : []));
  const dates = rows.flatMap((row) => places.map((place) => String(row[place] ?? '')));
  const first = dates.filter((date) => /^\d{4}/.test(date)).sort()[0];
  return first === undefined || first >= asOf ? asOf : `${first}/${asOf}`;
}

export interface DatasetInput {
  url: string;
  title: string;
  description: string;
  updated: DateText;
  coverage: string;
  /** Whole addresses of its files. */
  files: readonly { url: string; type: 'text/csv' | 'application/json' }[];
  /** The names of its columns, where it is one table. */
  columns?: readonly string[] | undefined;
  /** The work of others that all of it is made from. Then it is not ours to license. */
  origins?: readonly { credit: string; sources: readonly Source[] }[] | undefined;
  /** The address of the set that it is a part of. */
  partOf?: string | undefined;
}

const idOfSet = (url: string) => `${url}#data`;

/** The rows of a figure, or all tables together. */
export function dataset(home: Home, input: DatasetInput): Dataset {
  const { origins = [] } = input;
  const ours = { license: LICENCE, creator: publisherOf(home) } as const;
  const others = {
    publisher: publisherOf(home),
    creditText: origins.map(({ credit }) => credit).join(' '),
    isBasedOn: origins.flatMap(({ sources }) => sources.map(workOf)),
  } as const;
  return {
    '@type': 'Dataset',
    '@id': idOfSet(input.url),
    name: input.title,
    description: input.description,
    url: input.url,
    inLanguage: LANGUAGE,
    isAccessibleForFree: true,
    ...(origins.length === 0 ? ours : others),
    dateModified: input.updated,
    version: input.updated,
    temporalCoverage: input.coverage,
    ...(input.columns === undefined ? {} : { variableMeasured: input.columns }),
    ...(input.partOf === undefined ? {} : { isPartOf: { '@type': 'Dataset', '@id': idOfSet(input.partOf) } }),
    distribution: input.files.map(
      ({ url, type }): DataDownload => ({ '@type': 'DataDownload', contentUrl: url, encodingFormat: type }),
    ),
  };
}
