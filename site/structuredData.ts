import type { Language } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import type { Settings } from '../program/content/settings.ts';
import { localizedPath } from '../program/languages.ts';
import { dataForScript } from './html.ts';
import { MORE_PLACES } from './navigation.ts';

const CONTEXT = 'https://schema.org';

interface Shown {
  language: Language;
  path: string;
  title: string;
  site: URL | undefined;
  settings: Settings;
}

/**
 * What search engines may know of a page beside its text, as JSON-LD: on the first page the program, on a page inside a
 * part of the site the way to it, elsewhere nothing.
 */
export function structuredData({ language, path, title, site, settings }: Shown): string | undefined {
  const absolute = (of: string) => new URL(localizedPath(of, language), site).href;
  if (path === '/') {
    const publisher = {
      '@type': 'Organization',
      name: settings.programName,
      email: settings.email,
      telephone: settings.phone,
      areaServed: settings.regionDescription,
    };
    return dataForScript({
      '@context': CONTEXT,
      '@type': 'WebSite',
      name: settings.programName,
      url: absolute('/'),
      inLanguage: language,
      publisher,
    });
  }
  const part = MORE_PLACES.find(({ to }) => path !== to && path.startsWith(to));
  if (!part) return undefined;
  const way = [
    { name: settings.programName, item: absolute('/') },
    { name: messagesFor(language).frame[part.name], item: absolute(part.to) },
    { name: title, item: absolute(path) },
  ];
  return dataForScript({
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  });
}
