import type { DataFile } from './fixture.ts';

/** A small record in which nothing is wrong and every field that refers to another record is filled. */
export const VALID: Record<DataFile, string> = {
  'sources.yaml': `- id: elysee-statement
  url: "https://www.example.com/statement"
  publisher: "Élysée"
  published: "2025-09-04"
  accessed: "2025-10-01"
  language: fr
  tier: A
  voice: official

- id: wire-report
  url: "https://example.com/report"
  publisher: "A wire"
  accessed: "2025-10-01"
  tier: B
  voice: press
`,
  'actors.yaml': `- id: fr
  name: "France"
  short: "FR"
  kind: state
  role: co-chair
  region: western
  memberships: [eu, nato]
  summits:
    - date: "2025-09-04"
      mode: in-person
      rank: leader
      sources: [elysee-statement]

- id: ua
  name: "Ukraine"
  kind: state
  role: recipient
  region: party
`,
  'positions.yaml': `- id: fr-land-2025-09-04
  actor: fr
  domain: land
  level: conditional
  asOf: "2025-09-04"
  until: "2026-01-06"
  summary: "France would send troops after a ceasefire."
  quote: macron-no-unanimity
  flags: [expired]
  confidence: high
  sources: [elysee-statement]
`,
  'figures.yaml': `- id: force-64k
  label: "Force that partners were asked about"
  kind: sounding
  group: force-size
  value: 64000
  unit: troops
  asOf: "2025-04-29"
  who: "A chief of staff"
  rivals: [force-range]
  reading: "The later of two."
  sources: [wire-report]

- id: force-range
  label: "Force that was discussed"
  kind: leak
  group: force-size
  low: 10000
  high: 30000
  unit: troops
  asOf: "2025-03"
  who: "Officials"
  sources: [wire-report]

- id: states-26
  label: "States that pledged"
  kind: count
  group: force-size
  value: 26
  unit: states
  asOf: "2025-09-04"
  who: "A president"
  plot: false
  sources: [elysee-statement]
`,
  'events.yaml': `- id: paris-summit
  date: "2025-09-04"
  end: "2025-09-05"
  title: "Summit in Paris"
  kind: summit
  actors: [fr, ua]
  chapters: [paris-promises]
  summary: "The summit meets."
  quote: macron-no-unanimity
  places: [rzeszow]
  confidence: firm
  sources: [elysee-statement]
`,
  'quotes.yaml': `- id: macron-no-unanimity
  text: "It does not have unanimity"
  language: en
  by: "Emmanuel Macron"
  date: "2025-09-04"
  sources: [wire-report]
`,
  'claims.yaml': `- id: ask-64000
  chapter: kyivs-shrinking-ask
  kind: figure
  statement: "The first number was large."
  actors: [ua]
  verdict: contradicted
  record: "The number was another’s."
  figures: [force-64k]
  sources: [wire-report]
`,
  'promises.yaml': `- id: pledge-of-26
  actors: [fr]
  what: "A share in a force."
  chapter: paris-promises
  stages:
    - stage: declared
      date: "2025-09-04"
      what: "The number is announced."
      sources: [elysee-statement]
  state:
    status: open
    asOf: "2026-06-05"
    what: "No list was found."
    sources: [wire-report]
    brief: "No list."
  name: "A share in a force"
`,
  'conditions.yaml': `nodes:
  - id: deployment
    label: "Force deploys"
    type: goal

  - id: ceasefire
    label: "Ceasefire holds"
    type: event

edges:
  - id: deployment-needs-ceasefire
    from: deployment
    relation: requires
    to: ceasefire
    who: "Emmanuel Macron"
    statement: "Nothing deploys before a ceasefire."
    date: "2025-09-04"
    status: open
    events: [paris-summit]
    confidence: firm
    sources: [elysee-statement]
`,
  'places.yaml': `- id: rzeszow
  name: "Rzeszów airport"
  country: pl
  lat: 50.1
  lon: 22.02
  precision: site
  kind: hub
  coordSources: [wire-report]
  sources: [wire-report]
`,
  'rungs.yaml': `- id: pledged
  figure: states-26
  basis: elysee
  named:
    - { actor: fr, how: itself }
  gap: "No list was published."
  sources: [elysee-statement]
`,
  'layers.yaml': `- id: hubs
  what: "Hubs of the force"
  where: ukraine
  when: after-ceasefire
  level: specific
  status: "Announced."
  asOf: "2026-01-06"
  actors: [fr]
  sources: [elysee-statement]
`,
  'anatomy.yaml': `- id: no-unanimity
  quote: macron-no-unanimity
  role: branch
  text: "does not have"
  gloss: "lacks"
  gist: "One report kept it."
  readings:
    - outlet: "A wire"
      date: "2025-03-27"
      wording: "There was none."
      sources: [wire-report]
  clarified:
    - who: "A spokesman"
      date: "2025-03-28"
      quote: macron-no-unanimity
      sources: [elysee-statement]
`,
  'terms.yaml': `- id: backstop
  term: "Backstop"
  definition: "Help standing behind a force."
  sources: [wire-report]
`,
  'unknowns.yaml': `- id: who-they-are
  kind: not-published
  question: "Who are they?"
  chapter: paris-promises
  since: "2025-09-04"
  asOf: "2026-06-05"
  actors: [fr]
  domains: [land]
  records: [pledge-of-26]
  known: "A number was given."
  settles: "A list."
  holders: [fr]
  sources: [elysee-statement]
`,
  'updates.yaml': `- date: "2026-11-22"
  kind: correction
  records: [fr-land-2025-09-04]
  what: "The level was lowered."
  why: "The text carries no more."
`,
  'moved.yaml': `- from: /the-force/
  to: /paris-promises/
  what: "The force"
  date: "2026-11-23"
`,
  'series.yaml': `- id: air-attacks
  title: "Launches by month"
  unit: "launches a month"
  origin: "Daily posts."
  licence: "Not seen."
  credit: "The Air Force."
  derived: "Monthly sums."
  sources: [wire-report]
  breaks:
    - at: "2025-09"
      what: "Counted otherwise."
`,
  'air-attacks.csv': `month,strikeDrones,strikeDronesDestroyed,strikeDronesLostOrJammed,missiles,missilesDestroyed,otherDrones,note
2025-08,4132,3445,0,161,106,155,
2025-09,5648,4898,0,189,128,217,"partial, so far"
`,
  'aid-by-donor.csv': `donor,iso3,totalTo202604,militaryTo202604,financialTo202604,humanitarianTo202604,totalTo202508,militaryTo202508,pctOfGdpTo202604
France,FRA,7.907,6.232,0.799,0.876,7.567,5.967,0.316
European Union,EU,84.425,0.000,81.214,3.211,70.832,0.000,
`,
};
