import type { Article } from '../../../blocks/article.ts';
import type { Language } from '../../../locales/locales.ts';
import type { Event } from '../../../program/content/event.ts';
import type { Settings } from '../../../program/content/settings.ts';
import { entriesOf } from '../../../program/events/series/entries.ts';
import { localizedPath } from '../../../program/languages.ts';
import { titleWithDay } from '../../titleWithDay.ts';

interface NewsItem {
  title: string;
  link: string;
  description: string;
  pubDate: Date;
}

/**
 * Articles and events as items of a feed, the newest first. An event is news from the day staff wrote it; a series is
 * once, by its first date. `events` from the earliest to the last.
 */
export function newsOf(
  articles: readonly Article[],
  events: readonly Event[],
  language: Language,
  where: Pick<Settings, 'timeZone' | 'country'>,
): NewsItem[] {
  const items = [
    ...articles.map(({ title, slug, summary, publishedOn }) => ({
      title,
      link: localizedPath(`/workforce/${slug}/`, language),
      description: summary,
      pubDate: new Date(`${publishedOn}T00:00:00Z`),
    })),
    ...entriesOf(events).map(({ event: { title, slug, summary, startsAt, _createdAt } }) => ({
      title: titleWithDay({ title, startsAt }, language, where),
      link: localizedPath(`/events/${slug}/`, language),
      description: summary,
      pubDate: new Date(_createdAt ?? startsAt),
    })),
  ];
  return items.sort((one, other) => other.pubDate.getTime() - one.pubDate.getTime());
}
