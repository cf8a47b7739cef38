import { isLanguage, type Language } from '../../locales/locales.ts';
import { wordsIn } from '../../program/content/profession.ts';
import { FINDER_DATA_PATH, type FinderData } from '../../program/finder/finderData.ts';
import { findProfessions } from '../../program/finder/findProfessions.ts';
import { type TitleIndex, titleIndex } from '../../program/finder/titleIndex.ts';
import { localizedPath } from '../../program/languages.ts';

interface Loaded {
  professions: FinderData['professions'];
  index: TitleIndex;
}

let loading: Promise<Loaded> | undefined;

/** Loads the titles of all professions, once. Throws when they cannot be had; the next call tries again. */
export function loadProfessions(): Promise<Loaded> {
  loading ??= fetch(FINDER_DATA_PATH)
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`${FINDER_DATA_PATH} answered ${answer.status}`);
      // Our own build wrote it, and no page has room for a parser.
      const { professions }: FinderData = await answer.json();
      return { professions, index: titleIndex(professions) };
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** The professions that are meant by what was typed, in any language, each as an item of the results. */
export async function professionItems(term: string): Promise<HTMLLIElement[]> {
  const { professions, index } = await loadProfessions();
  const { lang } = document.documentElement;
  const language: Language = isLanguage(lang) ? lang : 'en';
  return findProfessions(term, index).slugs.flatMap((slug) => {
    const profession = professions.find((one) => one.slug === slug);
    if (!profession) return [];
    const item = document.createElement('li');
    const heading = document.createElement('h3');
    const link = document.createElement('a');
    link.href = localizedPath(`/professions/${slug}/`, language);
    link.textContent = wordsIn(profession, language).name;
    heading.append(link);
    item.append(heading);
    return item;
  });
}
