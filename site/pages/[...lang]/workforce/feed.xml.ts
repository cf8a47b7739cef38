import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { fillMessage } from '../../../../locales/format.ts';
import type { Language } from '../../../../locales/locales.ts';
import { messagesFor } from '../../../../locales/messages.ts';
import { localizedPath } from '../../../../program/languages.ts';
import { newsOf } from '../../../components/article/news.ts';
import { languagePaths } from '../../../languagePaths.ts';
import { fetchArticles, fetchEvents, fetchSettings } from '../../../sanity/fetch.ts';

/** New articles and events, for programs that read news. */
export const getStaticPaths = languagePaths;

export async function GET({ props: { language }, site }: APIContext<{ language: Language }>) {
  const settings = await fetchSettings();
  const t = messagesFor(language).workforce;
  return rss({
    title: `${settings.programName}: ${t.feed}`,
    description: fillMessage(t.lead, { city: settings.city }, language),
    site: new URL(localizedPath('/workforce/', language), site).href,
    items: newsOf(await fetchArticles(language), await fetchEvents(language), language, settings),
    customData: `<language>${language}</language>`,
  });
}
