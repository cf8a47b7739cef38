import type { APIContext } from 'astro';
import { DEFAULT_LANGUAGE } from '../../locales/locales.ts';
import type { Guide } from '../../program/content/guide.ts';
import { openFacts } from '../../program/content/openFacts.ts';
import { fetchSettings, fetchToday } from '../sanity/fetch.ts';
import { fetchGuide, fetchGuides } from '../sanity/guides.ts';

/** Every fact of the guides, with its source and how sure it is, for whoever reads it with a program. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const { programName } = await fetchSettings();
  const guides: Guide[] = [];
  for (const listed of await fetchGuides(DEFAULT_LANGUAGE))
    if (listed.language === DEFAULT_LANGUAGE) guides.push(await fetchGuide(listed));
  const about = { programName, siteUrl: (site ?? url).href, today: await fetchToday() };
  return new Response(`${JSON.stringify(openFacts(guides, about), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
