import { dayInWords } from '../../locales/dates.ts';
import { type Language, LOCALES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { firstDay } from '../../program/content/event.ts';
import { eventsToFind } from '../../program/events/series/entries.ts';
import { fetchArticles, fetchConnectors, fetchEvents, fetchSettings, fetchStories } from '../sanity/fetch.ts';
import { fetchGuides } from '../sanity/guides.ts';

interface Place {
  to: string;
  title: string;
  /** The language of the title, where it is not the page's. */
  part: { lang?: Language; dir?: 'ltr' | 'rtl' };
  /** The day of an event, in words. */
  day?: string;
}

interface Group {
  name: string;
  places: Place[];
}

/** Everything that the search finds, kind by kind: the search page without its script. Kinds that have nothing yet are left out. */
export async function searchable(language: Language): Promise<Group[]> {
  const { frame } = messagesFor(language);
  const place = (folder: string) => (document: { slug: string; title: string; language: Language }) => ({
    to: `/${folder}/${document.slug}/`,
    title: document.title,
    part:
      document.language === language
        ? {}
        : { lang: document.language, dir: LOCALES[document.language].language.direction },
  });
  const { timeZone, country } = await fetchSettings();
  const events = eventsToFind(await fetchEvents(language), new Date()).map((event) => ({
    ...place('events')(event),
    day: dayInWords(firstDay(event, timeZone), language, country),
  }));
  const connectors = (await fetchConnectors()).map(({ slug, name }) => ({ slug, title: name, language }));
  const groups = [
    { name: frame.guides, places: (await fetchGuides(language)).map(place('guides')) },
    { name: frame.workforce, places: (await fetchArticles(language)).map(place('workforce')) },
    { name: frame.connectors, places: connectors.map(place('connectors')) },
    { name: frame.events, places: events },
    { name: frame.stories, places: (await fetchStories(language)).map(place('stories')) },
  ];
  return groups.filter(({ places }) => places.length > 0);
}
