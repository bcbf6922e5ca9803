/** The fields of the tables whose words a reader can meet, by file. A `*` is a row, or a place in a list. */
export const READER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'actors.yaml': ['*.name', '*.note', '*.summits.*.who', '*.summits.*.note'],
  'positions.yaml': ['*.speaker', '*.summary', '*.note', '*.refused'],
  'figures.yaml': ['*.label', '*.who', '*.via', '*.said', '*.note', '*.reading'],
  'events.yaml': ['*.title', '*.summary', '*.note'],
  'quotes.yaml': ['*.text', '*.translation', '*.by'],
  'claims.yaml': ['*.statement', '*.record'],
  'promises.yaml': ['*.name', '*.what', '*.stages.*.what', '*.state.brief', '*.state.what'],
  'conditions.yaml': ['nodes.*.label', 'edges.*.who', 'edges.*.statement', 'edges.*.note'],
  'places.yaml': ['*.name', '*.note'],
  'rungs.yaml': ['*.gap'],
  'layers.yaml': ['*.what', '*.status'],
  'anatomy.yaml': [
    '*.text',
    '*.gloss',
    '*.gist',
    '*.readings.*.outlet',
    '*.readings.*.wording',
    '*.clarified.*.who',
    '*.clarified.*.wording',
    '*.article.wording',
  ],
  'terms.yaml': ['*.term', '*.definition'],
  'unknowns.yaml': ['*.question', '*.known', '*.settles'],
  'updates.yaml': ['*.what', '*.why'],
  'moved.yaml': ['*.what'],
  'series.yaml': ['*.title', '*.unit', '*.origin', '*.licence', '*.credit', '*.derived', '*.breaks.*.what'],
  'sources.yaml': ['*.publisher', '*.title', '*.via', '*.licence', '*.note'],
};

/** The columns whose words a reader can meet, of the tables that a spreadsheet keeps. */
export const READER_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'air-attacks.csv': ['note'],
  'aid-by-donor.csv': ['donor'],
};

/** Those of them by whose words other tables know a row: they are changed together, or not at all. */
export const KEY_COLUMNS: readonly string[] = ['donor'];

/** Words of others, letter for letter: quotations, their parts, and headlines. */
export const QUOTED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'quotes.yaml': ['*.text'],
  'anatomy.yaml': ['*.text'],
  'sources.yaml': ['*.title'],
};

/** Words of the interface file that no reader sees: what a search passes over. */
export const UNSEEN_WORDS: readonly string[] = ['search.small'];

/** Words of the head of a page. The rest of it are names and dates. */
export const HEAD_FIELDS: readonly string[] = ['title', 'description', 'kicker'];
