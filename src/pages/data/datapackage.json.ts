import type { APIRoute } from 'astro';
import { dataPackage } from '../../data/download.ts';
import { getTables } from '../../data/tables.ts';
import { say } from '../../i18n/words.ts';

export const GET: APIRoute = () =>
  Response.json(dataPackage(getTables(), { title: say('site.name'), description: say('site.tagline') }));
