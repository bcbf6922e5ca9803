import type { APIRoute } from 'astro';
import { getTables } from '../../data/tables.ts';
import { searchIndex } from './_entries.ts';

/** What the search reads in the reader's browser, once it is opened. */
export const GET: APIRoute = async () => Response.json(await searchIndex(getTables()));
