import type { Config, Context } from '@netlify/functions';
import { calendarFile } from '../../emails/calendar/calendarFile.ts';
import { agreedEntry } from '../../emails/source/coffee.ts';
import { type CoffeeView, coffeePage } from '../../forms/coffee/coffeePage.tsx';
import type { Language } from '../../locales/locales.ts';
import { calendarIdOf, coffeeIn } from '../../program/coffee/coffee.ts';
import { LINK_PATHS } from '../../program/links.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { actOnCoffee } from '../services/linkPages/coffeeActs.ts';
import { AS_FILE, type CoffeeReading, coffeeView } from '../services/linkPages/coffeeView.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { handle } from '../services/pages/handle.ts';
import { chosenLanguage } from '../services/pages/languages.ts';
import { type Pair, RecordMissing, readPair } from '../services/people.ts';
import { readSettings } from '../services/settings.ts';

/** The meeting as a file for a calendar; nothing where none is agreed on. */
function asFile({ match }: Pair, { by, settings, now }: CoffeeReading, siteUrl: string, language: Language) {
  const { programName, email } = settings;
  const coffee = coffeeIn(match);
  const uid = `${calendarIdOf(match._id, by)}@${new URL(siteUrl).host}`;
  const isTable = Boolean(match.table);
  const entry = coffee && agreedEntry(coffee, { programName, language, uid, isTable });
  if (!entry) return undefined;
  const file = calendarFile(
    { ...entry, method: 'PUBLISH' },
    { organizer: { name: programName, email }, stamp: now },
  );
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="coffee.ics"',
      'cache-control': 'no-store',
    },
  });
}

/** The link by which two people agree on a time. GET shows, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('coffee', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['coffee', 'coffee-connector'], now);
    if (link instanceof Response) return link;
    const show = (view: CoffeeView, language?: Language, status?: number) =>
      showLinkPage(env, request, { page: coffeePage, view, language, status });
    const [pair, settings] = await Promise.all([
      readPair(programLake(env), link.subject).catch((error) => {
        if (error instanceof RecordMissing) return undefined;
        throw error;
      }),
      readSettings(env),
    ]);
    if (!pair) return show({ state: 'off' });
    const by = link.purpose === 'coffee-connector' ? 'connector' : 'participant';
    const { language } = pair[by];
    const { pathname, searchParams } = new URL(request.url);
    // In the language that is read here.
    const behindSame = (path: string) =>
      `/${path}/${context.params.token}?lang=${chosenLanguage(request) ?? language}`;
    const prepare = behindSame(LINK_PATHS.prepare);
    const reach = behindSame(LINK_PATHS.reach);
    const reading: CoffeeReading = { by, path: pathname, prepare, reach, settings, now };
    if (request.method !== 'POST') {
      const file = searchParams.has(AS_FILE) ? asFile(pair, reading, env.SITE_URL, language) : undefined;
      return file ?? show(coffeeView(pair, reading), language);
    }
    allowOwnOrigin(request, env.SITE_URL);
    const { view, status, letters } = await actOnCoffee(env, pair, await readForm(request), reading);
    if (letters.length > 0) afterAnswer(context, () => deliverNow(env, letters, now).then(() => undefined));
    return show(view, language, status);
  });

export const config: Config = {
  path: '/coffee/:token',
};
