import { type DocumentLocationResolvers, defineLocations } from 'sanity/presentation';
import { languageOrDefault } from '../../../locales/locales.ts';
import { localizedPath } from '../../../program/languages.ts';
import { languageLabel } from '../../shared/labels/languages.ts';
import { FOLDERS } from '../links/linksTo.ts';

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
  guide: pageUnder(FOLDERS.guide, 'All guides'),
  guideEssentials: defineLocations({
    select: { title: 'title', slug: 'guide.slug.current', language: 'language' },
    resolve: (document) => ({
      locations: document?.slug
        ? [
            {
              title: [document.title, languageLabel(document.language)].filter(Boolean).join(', '),
              href: localizedPath(`${FOLDERS.guide}${document.slug}/`, languageOrDefault(document.language)),
            },
          ]
        : [],
    }),
  }),
  profession: pageUnder(FOLDERS.profession, 'The finder'),
  article: pageUnder(FOLDERS.article, 'Public education'),
  event: pageUnder(FOLDERS.event, 'All events'),
  connectorBio: pageUnder(FOLDERS.connectorBio, 'All Connectors'),
  story: pageUnder(FOLDERS.story, 'All stories'),
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
  helper: defineLocations({
    select: { name: 'name', slug: 'slug.current' },
    resolve: (document) => ({
      locations: document?.slug
        ? [{ title: document.name ?? document.slug, href: `/local-help/#${document.slug}` }]
        : [],
    }),
  }),
  change: defineLocations({
    locations: [{ title: 'What changed', href: '/changes/' }],
  }),
  settings: defineLocations({ message: 'Used on every page', tone: 'caution' }),
};
