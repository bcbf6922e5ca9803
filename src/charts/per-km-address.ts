import type { Terms } from '../geometry/people-per-km.ts';
import type { AddressFault } from './matrix-address.ts';

/** The terms in the order of the formula; the address uses the same names. */
export const TERMS = ['people', 'share', 'front'] as const satisfies readonly (keyof Terms)[];
export type Term = (typeof TERMS)[number];

/** What a term may be set to: whole numbers from the lowest to the highest. */
export interface Limits {
  min: number;
  max: number;
}

export type TermLimits = Readonly<Record<Term, Limits>>;

/** A whole number within the limits, however it was typed: "25000" or "25,000". Undefined for everything else. */
export function readTerm(text: string, { min, max }: Limits): number | undefined {
  const plain = text.trim();
  if (!/^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})$/.test(plain)) return undefined;
  const value = Number(plain.replaceAll(',', ''));
  return value >= min && value <= max ? value : undefined;
}

/** Reads the terms from the query of an address. What is absent or means nothing is the usual term; the latter is reported. */
export function readTerms(query: string, usual: Terms, limits: TermLimits): { terms: Terms; faults: AddressFault[] } {
  const given = new URLSearchParams(query);
  const terms = { ...usual };
  const faults: AddressFault[] = [];
  for (const name of TERMS) {
    const text = given.get(name);
    if (text === null) continue;
    const value = readTerm(text, limits[name]);
    if (value === undefined) faults.push({ name, value: text });
    else terms[name] = value;
  }
  return { terms, faults };
}

/** The query that says which terms differ from the usual ones. Other names are kept. */
export function writeTerms(terms: Terms, usual: Terms, query = ''): string {
  const kept = new URLSearchParams(query);
  for (const name of TERMS) {
    if (terms[name] === usual[name]) kept.delete(name);
    else kept.set(name, String(terms[name]));
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
