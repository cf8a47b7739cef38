import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { MORE_PLACES } from '../navigation.ts';
import { fetchArticles, fetchConnectors, fetchSettings } from '../sanity/fetch.ts';
import { fetchGuides } from '../sanity/guides.ts';

/** A picture that other sites show beside a link to a page of ours. */
export interface SocialImage {
  /** Its file in `/social/`, without the ending. */
  name: string;
  /** The part of the site, above the title. Empty on the picture of the whole program. */
  kind: string;
  title: string;
}

/** Above this number of one kind, all share one picture: thousands would cost a build minutes. */
const MOST_OF_A_KIND = 100;

interface Shown {
  slug: string;
  title: string;
}

let listed: Promise<Map<string, SocialImage>> | undefined;

/** Every picture by the path of its page, in English. The one of `/` stands for all pages that have none of their own. */
export function socialImages(): Promise<Map<string, SocialImage>> {
  if (!import.meta.env.PROD) return list();
  listed ??= list();
  return listed;
}

async function list(): Promise<Map<string, SocialImage>> {
  const { frame, home } = messagesFor(DEFAULT_LANGUAGE);
  const { programName } = await fetchSettings();
  const kinds: [string, string, Shown[]][] = [
    ['guides', frame.guides, await fetchGuides(DEFAULT_LANGUAGE)],
    ['workforce', frame.workforce, await fetchArticles(DEFAULT_LANGUAGE)],
    [
      'connectors',
      frame.connectors,
      (await fetchConnectors()).map(({ slug, name }) => ({ slug, title: name })),
    ],
  ];
  const places = MORE_PLACES.map(({ to, name }): [string, SocialImage] => [
    to,
    { name: to.slice(1, -1), kind: programName, title: frame[name] },
  ]);
  const documents = kinds.flatMap(([folder, kind, shown]) =>
    shown.map(({ slug, title }): [string, SocialImage] => [
      `/${folder}/${slug}/`,
      shown.length > MOST_OF_A_KIND
        ? { name: folder, kind: programName, title: kind }
        : { name: `${folder}-${slug}`, kind, title },
    ]),
  );
  return new Map([['/', { name: 'program', kind: '', title: home.title }], ...places, ...documents]);
}

/**
 * The picture of a page. A page in another language than English has that of the program, unless it shows one text of
 * the program's, which is what its picture names.
 */
export async function socialImageOf(path: string, language: Language): Promise<SocialImage | undefined> {
  const images = await socialImages();
  const isText = path.split('/').length > 3;
  return (language === DEFAULT_LANGUAGE || isText ? images.get(path) : undefined) ?? images.get('/');
}
