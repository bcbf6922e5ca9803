/** What a state can offer, refuse or leave unsaid, in the order in which every table shows it. */
export const DOMAINS = ['land', 'air', 'sea', 'training', 'logistics', 'funding', 'monitoring', 'backstop'] as const;

export type Domain = (typeof DOMAINS)[number];

/** Where the page of a domain stands: what the table holds of it, on its own. */
export const domainPage = (domain: Domain): string => `/figures/who-offers-what/${domain}/`;
