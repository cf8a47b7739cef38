import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { addUp } from '../../../program/content/addUp.ts';
import { AMOUNT_KINDS } from '../../../program/content/amount.ts';
import { type Fact, isUncertain } from '../../../program/content/facts.ts';
import type { Guide } from '../../../program/content/guide.ts';
import type { FinderData, FinderGuide, Helper } from '../../../program/finder/finderData.ts';
import { fetchSettings, fetchToday } from '../../sanity/fetch.ts';
import { fetchGuide, fetchGuides } from '../../sanity/guides.ts';
import { oncePerBuild } from '../../sanity/oncePerBuild.ts';
import { fetchProfessions } from '../../sanity/professions.ts';
import { contactLink } from '../guide/factRows.ts';

/** What the facts of a path add up to, for the state it is for. Nothing where less than half of it is known. */
function sumsOf(
  place: string | null | undefined,
  facts: readonly Fact[],
  today: string,
): FinderGuide['sums'] {
  if (!place) return [];
  const lines = facts.map((fact) => ({ fact }));
  return AMOUNT_KINDS.flatMap((kind) => {
    const { sum, counted, unknown, stated } = addUp(lines, kind, today);
    const open = unknown.length + stated.length;
    if (!sum || counted.length < open) return [];
    return [{ place, kind, from: sum.from, to: sum.to, atLeast: open > 0 || sum.atLeast === true }];
  });
}

function finderGuide(guide: Guide, today: string): FinderGuide {
  const factsIn = (entries: readonly { facts: Fact[] }[]) => entries.flatMap(({ facts }) => facts);
  return {
    ...{ slug: guide.slug, title: guide.title, reviewedOn: guide.reviewedOn },
    sums: [
      ...sumsOf(guide.place, factsIn([...guide.steps, ...guide.tests]), today),
      ...sumsOf(guide.otherPlace, factsIn(guide.otherSteps), today),
    ],
  };
}

/** Those who help in every guide: an entry with a telephone number, and none that another guide lacks. */
function helpersOf(guides: readonly Guide[]): Helper[] {
  const [first, ...others] = guides;
  return (first?.helpers ?? [])
    .filter(({ _key }) => others.every(({ helpers }) => helpers.some((one) => one._key === _key)))
    .flatMap(({ title, facts }) => {
      const contacts = facts
        .filter((fact) => !isUncertain(fact) && contactLink(fact.value))
        .map(({ value, sourceName, sourceUrl, checkedOn }) => ({
          ...{ value: value ?? '', sourceName, sourceUrl, checkedOn },
        }));
      return contacts.length > 0 ? [{ names: { [DEFAULT_LANGUAGE]: title }, contacts }] : [];
    });
}

/** All that the finder knows, for its pages and for the function that answers it. */
export const fetchFinderData: () => Promise<FinderData> = oncePerBuild(async () => {
  const [{ programName }, today, professions] = await Promise.all([
    fetchSettings(),
    fetchToday(),
    fetchProfessions(),
  ]);
  const listed = (await fetchGuides(DEFAULT_LANGUAGE)).filter(
    ({ language }) => language === DEFAULT_LANGUAGE,
  );
  const guides: Guide[] = [];
  for (const one of listed) guides.push(await fetchGuide(one));
  return {
    name: `${programName}: the professions of the finder`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    citeAs: `${programName}, ${messagesFor(DEFAULT_LANGUAGE).finder.title}, checked on the day named with each fact`,
    // Where no profession is told of, nothing was taken from the database.
    attribution: professions.length > 0 ? messagesFor(DEFAULT_LANGUAGE).finder.onet : '',
    madeOn: today,
    professions,
    guides: guides.map((guide) => finderGuide(guide, today)),
    helpers: helpersOf(guides),
  };
});
