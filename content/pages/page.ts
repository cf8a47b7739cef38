import { type CountryCode, DEFAULT_COUNTRY } from '../../countries/countries.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { PageSlug } from '../../program/content/page.ts';
import { CHECKED_ON } from '../facts.ts';
import { richText } from '../portableText.ts';

/** What differs from page to page and from language to language. `lines` as `richText` takes them. */
interface Written {
  title: string;
  summary: string;
  lines: string[];
}

/**
 * A page in one language, as it is stored. The English one has the id that stands for all of them. A line names what differs
 * between countries as the messages do: `{countryAdviser}`.
 */
export function page(
  slug: PageSlug,
  language: Language,
  { title, summary, lines }: Written,
  country: CountryCode = DEFAULT_COUNTRY,
) {
  const words = new Map(Object.entries(messagesFor(language).countries[country]));
  const said = (line: string) => line.replace(/\{(country\w+)\}/g, (place, name) => words.get(name) ?? place);
  return {
    _id: language === 'en' ? `page-${slug}` : `page-${slug}-${language}`,
    _type: 'page',
    language,
    title,
    slug: { _type: 'slug', current: slug },
    summary,
    body: richText(...lines.map(said)),
    reviewedOn: CHECKED_ON,
  };
}
