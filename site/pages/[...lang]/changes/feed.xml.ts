import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import type { Language } from '../../../../locales/locales.ts';
import { messagesFor } from '../../../../locales/messages.ts';
import { localizedPath } from '../../../../program/languages.ts';
import { readChanges } from '../../../components/changes/readChanges.ts';
import { languagePaths } from '../../../languagePaths.ts';
import { fetchSettings } from '../../../sanity/fetch.ts';

/** What changed, for programs that read news. Each entry has a link of its own, so that a page that changed twice is told of twice. */
export const getStaticPaths = languagePaths;

export async function GET({ props: { language }, site }: APIContext<{ language: Language }>) {
  const { programName } = await fetchSettings();
  const { campaign: t } = messagesFor(language);
  const path = localizedPath('/changes/', language);
  const { entries } = await readChanges(language);
  return rss({
    title: `${programName}: ${t.changesTitle}`,
    description: t.changesLead,
    site: new URL(path, site).href,
    // The end of an address is an entry's own: a slash after it would lead nowhere.
    trailingSlash: false,
    items: entries.map(({ id, on, kind, text, page }) => ({
      title: [t.kinds[kind], page?.title ?? text].filter(Boolean).join(': '),
      ...(text && { description: text }),
      link: new URL(`${path}#${id}`, site).href,
      pubDate: new Date(`${on}T00:00:00Z`),
    })),
    customData: `<language>${language}</language>`,
  });
}
