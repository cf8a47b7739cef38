import type { Config } from '@netlify/functions';
import { z } from 'zod';
import type { FindQuery } from '../../forms/find/FindForm.tsx';
import { findPage } from '../../forms/find/findPage.tsx';
import { DEFAULT_TIME_ZONE, dayOf } from '../../program/clock/zone.ts';
import { ELSEWHERE, placesOf, STAGES } from '../../program/finder/finderData.ts';
import { findProfessions } from '../../program/finder/findProfessions.ts';
import { allowMethods } from '../http/guard.ts';
import { type Finder, readFinder } from '../services/finderData.ts';
import { handle } from '../services/pages/handle.ts';
import { languageOf } from '../services/pages/languages.ts';
import { showPage } from '../services/pages/showPage.ts';

/** What was asked, by the address. What the form does not offer counts as not said. */
function askedIn(search: URLSearchParams, finder: Finder | undefined): FindQuery {
  const places = [...placesOf(finder?.data.professions ?? []).map(({ key }) => key), ELSEWHERE];
  return {
    text: (search.get('q') ?? '').trim().slice(0, 120),
    place: places.find((place) => place === search.get('place')),
    stage: z.enum(STAGES).safeParse(search.get('stage')).data,
  };
}

/** Answers the three questions of the finder. It keeps nothing, and what was typed stands in no log. */
export default (request: Request) =>
  handle('find', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD');
    const finder = await readFinder(env);
    const { searchParams, pathname } = new URL(request.url);
    const asked = askedIn(searchParams, finder);
    const found =
      finder && asked.text
        ? findProfessions(asked.text, finder.index)
        : ({ state: 'none', slugs: [] } as const);
    return showPage(env, request, {
      language: languageOf(request),
      status: finder ? 200 : 503,
      switchTo: (language) => {
        const search = new URLSearchParams(searchParams);
        search.set('lang', language);
        return `${pathname}?${search}`;
      },
      write: (reader) =>
        findPage(
          {
            asked,
            found: { ...found, slugs: [...found.slugs] },
            data: finder?.data,
            today: dayOf(new Date(), reader.settings?.timeZone ?? DEFAULT_TIME_ZONE),
          },
          reader,
        ),
    });
  });

export const config: Config = {
  path: '/find',
};
