import type { Config, Context } from '@netlify/functions';
import { type DraftsView, draftsPage } from '../../forms/drafts/draftsPage.tsx';
import { draftAnswerSchema } from '../../forms/drafts/questions.ts';
import { parseForm } from '../../forms/parse.ts';
import type { Language } from '../../locales/locales.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { draftsView } from '../services/linkPages/draftsView.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { decideDraft } from '../services/matches/drafts.ts';
import { referralsOf } from '../services/matches/referrals.ts';
import { handle } from '../services/pages/handle.ts';
import { RecordMissing, readPair } from '../services/people.ts';
import { readSettings } from '../services/settings.ts';

/** What introductions say of a participant, who decides it; and for the connector, who sends them. */
export default (request: Request, context: Context) =>
  handle('introductions', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['introductions', 'introductions-connector'], now);
    if (link instanceof Response) return link;
    const show = (view: DraftsView, language?: Language, status?: number) =>
      showLinkPage(env, request, { page: draftsPage, view, language, status });
    const lake = programLake(env);
    const readNow = () =>
      readPair(lake, link.subject).catch((error) => {
        if (error instanceof RecordMissing) return undefined;
        throw error;
      });
    const [pair, contacts, { programName }] = await Promise.all([
      readNow(),
      referralsOf(lake, link.subject),
      readSettings(env),
    ]);
    if (!pair) return show({ state: 'closed' });
    const by = link.purpose === 'introductions-connector' ? 'connector' : 'participant';
    const { language } = pair[by];
    const reading = { by, programName, contacts } as const;
    if (request.method !== 'POST') return show(draftsView(pair, reading), language);
    allowOwnOrigin(request, env.SITE_URL);
    const answers = await readForm(request);
    const asKept = draftsView(pair, reading);
    if (by === 'connector' || !('filled' in asKept) || !answers.action) return show(asKept, language);
    const parsed = parseForm(draftAnswerSchema, ['action', 'draftText'], answers);
    if (!parsed.ok) {
      const filled = { answers, issues: parsed.issues };
      return show(draftsView(pair, { ...reading, filled }), language, 422);
    }
    const text = parsed.value.action === 'approve' ? parsed.value.draftText : undefined;
    const { letters } = await decideDraft(env, link.subject, text, now);
    if (letters.length > 0) afterAnswer(context, () => deliverNow(env, letters, now).then(() => undefined));
    return show(draftsView((await readNow()) ?? pair, reading), language);
  });

export const config: Config = {
  path: '/introductions/:token',
};
