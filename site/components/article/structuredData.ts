import type { Article } from '../../../blocks/article.ts';
import { dataForScript } from '../../html.ts';

/** What search engines read about an article (schema.org/Article), as it may stand in a script element of data. */
export function structuredData(
  { title, summary, publishedOn, reviewedOn, language }: Article,
  { page, publisher, site }: { page: string; publisher: string; site: string },
): string {
  return dataForScript({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: summary,
    datePublished: publishedOn,
    // The day of which the page says that it stands so.
    dateModified: reviewedOn,
    publisher: { '@type': 'Organization', name: publisher, url: site },
    isAccessibleForFree: true,
    inLanguage: language,
    url: page,
  });
}
