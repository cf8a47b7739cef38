import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import type { Day } from '../../../program/clock/day.ts';
import { fetchArticles, fetchChanges } from '../../sanity/fetch.ts';
import { fetchGuide, fetchGuides } from '../../sanity/guides.ts';
import { oncePerBuild } from '../../sanity/oncePerBuild.ts';
import { type CheckedFacts, changeEntries, countChecked, datedArticle } from './changeList.ts';

/** A page of all that ever changed would grow without an end: the feed has told of what is older. */
const MOST = 80;

/** When the facts of guides and articles were last checked. One guide after the other: there may be thousands. */
const fetchChecked = oncePerBuild(async (): Promise<Map<Day, CheckedFacts>> => {
  const days = new Map<Day, CheckedFacts>();
  for (const article of await fetchArticles(DEFAULT_LANGUAGE)) countChecked(article, days);
  for (const guide of await fetchGuides(DEFAULT_LANGUAGE)) countChecked(await fetchGuide(guide), days);
  return days;
});

/** What changed, as the site can say it in a language, and when facts were last checked. */
export async function readChanges(language: Language) {
  const articles = await fetchArticles(language);
  const guides = await fetchGuides(language);
  const pages = [
    ...guides.map(({ title, slug, reviewedOn, language: own }) => ({
      ...{ title, to: `/guides/${slug}/`, reviewedOn, language: own },
    })),
    ...articles.map(datedArticle),
  ];
  const entries = changeEntries(await fetchChanges(), pages).slice(0, MOST);
  return { entries, checked: await fetchChecked() };
}
