import { type DocumentLocationResolvers, defineLocations } from 'sanity/presentation';
import { languageOrDefault } from '../../../locales/locales.ts';
import { localizedPath } from '../../../program/languages.ts';
import { languageLabel } from '../../shared/labels/languages.ts';

/** A page of its own under a folder, and the list that names it. */
function pageUnder(folder: string, list: string) {
  return defineLocations({
    select: { title: 'title', name: 'name', slug: 'slug.current', language: 'language' },
    resolve: (document) => {
      const language = languageOrDefault(document?.language);
      const title = document?.title ?? document?.name ?? 'Page without a title';
      return {
        locations: [
          ...(document?.slug
            ? [
                {
                  title: [title, languageLabel(language)].filter(Boolean).join(', '),
                  href: localizedPath(`${folder}${document.slug}/`, language),
                },
              ]
            : []),
          { title: list, href: localizedPath(folder, language) },
        ],
      };
    },
  });
}

/** Where on the site each document is read. */
export const locations: DocumentLocationResolvers = {
  guide: pageUnder('/guides/', 'All guides'),
  article: pageUnder('/workforce/', 'Public education'),
  event: pageUnder('/events/', 'All events'),
  connectorBio: pageUnder('/connectors/', 'All Connectors'),
  story: pageUnder('/stories/', 'All stories'),
  page: defineLocations({
    select: { title: 'title', slug: 'slug.current', language: 'language' },
    resolve: (document) => ({
      locations: document?.slug
        ? [
            {
              title: document.title ?? document.slug,
              href: localizedPath(`/${document.slug}/`, languageOrDefault(document.language)),
            },
          ]
        : [],
    }),
  }),
  settings: defineLocations({ message: 'Used on every page', tone: 'caution' }),
};
