import type { Config, Context } from '@netlify/functions';
import { type PrepareView, preparePage } from '../../forms/prepare/preparePage.tsx';
import type { Language } from '../../locales/locales.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { readFirstJobs } from '../services/firstJobs.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { actOnPreparing } from '../services/linkPages/prepareActs.ts';
import { type PrepareReading, prepareView } from '../services/linkPages/prepareView.ts';
import { handle } from '../services/pages/handle.ts';
import { chosenLanguage } from '../services/pages/languages.ts';
import { RecordMissing, readPair } from '../services/people.ts';
import { readSettings } from '../services/settings.ts';

/** The links of the coffee, and for who cannot reach the connector, open it too: their pages lead here. */
const PURPOSES = ['prepare', 'prepare-connector', 'coffee', 'coffee-connector', 'reach'] as const;

/** The page that prepares each of two people for their coffee. GET shows, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('prepare', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, PURPOSES, now);
    if (link instanceof Response) return link;
    const show = (view: PrepareView, language?: Language, status?: number) =>
      showLinkPage(env, request, { page: preparePage, view, language, status });
    const [pair, settings] = await Promise.all([
      readPair(programLake(env), link.subject).catch((error) => {
        if (error instanceof RecordMissing) return undefined;
        throw error;
      }),
      readSettings(env),
    ]);
    if (!pair) return show({ state: 'closed' });
    const by = link.purpose.endsWith('connector') ? 'connector' : 'participant';
    const language = chosenLanguage(request) ?? pair[by].language;
    const today = dayOf(now, settings.timeZone);
    const guide = await readFirstJobs(env, pair.participant.field, language, today);
    const reading: PrepareReading = { by, language, settings, now, guide };
    if (request.method !== 'POST') return show(prepareView(pair, reading), language);
    allowOwnOrigin(request, env.SITE_URL);
    const { view, status, letters } = await actOnPreparing(env, pair, await readForm(request), reading);
    if (letters.length > 0) afterAnswer(context, () => deliverNow(env, letters, now).then(() => undefined));
    return show(view, language, status);
  });

export const config: Config = {
  path: '/prepare/:token',
};
