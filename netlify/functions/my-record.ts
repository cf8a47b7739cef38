import type { Config, Context } from '@netlify/functions';
import { type MyRecordView, myRecordPage } from '../../forms/my-record/myRecordPage.tsx';
import type { Language } from '../../locales/locales.ts';
import { localizedPath } from '../../program/languages.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { seeOther } from '../http/respond.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { sendNext } from '../services/letters/sendNext.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink, showLost } from '../services/linkPages/openLink.ts';
import { sendRecordLink } from '../services/linkPages/renewLink.ts';
import { handle } from '../services/pages/handle.ts';
import { chosenLanguage } from '../services/pages/languages.ts';
import { downloadRecord } from '../services/records/downloadRecord.ts';
import { readYear } from '../services/records/ownCoffees.ts';
import { nameIn, readOwnRecord } from '../services/records/ownRecord.ts';
import { readOwnWay } from '../services/records/ownWay.ts';
import { actOnRecord } from '../services/records/recordActs.ts';

/**
 * The link under every letter offers another, of an hour, that is sent to the address on record: who is forwarded a
 * letter can read nothing. Behind that one: all that is kept of one person, to see, correct, pause, end or erase.
 */
export default (request: Request, context: Context) =>
  handle('my-record', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const show = (view: MyRecordView, language?: Language, status?: number) =>
      showLinkPage(env, request, { page: myRecordPage, view, language, status });
    const link = await openLink(env, request, context, ['my-record', 'record'], now);
    if (link instanceof Response) return link;
    if (link.purpose === 'my-record') {
      if (!link.holder) return showLost(env, request);
      const { language } = link.holder;
      if (request.method !== 'POST') return show({ state: 'offer' }, language);
      allowOwnOrigin(request, env.SITE_URL);
      if ((await readForm(request)).action !== 'send') return show({ state: 'offer' }, language);
      await deliverNow(env, await sendRecordLink(env, link.subject, 'link', now), now);
      return show({ state: 'sent' }, language);
    }
    const record = await readOwnRecord(env, link.subject);
    if (!record) return showLost(env, request);
    const { holder, language, answers: kept } = record;
    if (request.method !== 'POST') {
      const { searchParams } = new URL(request.url);
      const asked = searchParams.get('download');
      if (asked !== null) return downloadRecord(env, record, asked === 'json', chosenLanguage(request), now);
      const year = searchParams.get('year');
      const given = year && holder === 'connector' ? await readYear(env, record.id, year, now) : undefined;
      if (given) return show({ state: 'note', name: nameIn(record), given }, language);
      return show({ state: 'show', holder, kept, ...(await readOwnWay(env, record, now)) }, language);
    }
    allowOwnOrigin(request, env.SITE_URL);
    const answers = await readForm(request);
    const acted = await actOnRecord(env, record, answers, now);
    if ('issues' in acted) {
      const sent = { action: String(answers.action), answers, issues: acted.issues };
      const own = await readOwnWay(env, record, now);
      return show({ state: 'show', holder, kept, ...own, sent }, language, 422);
    }
    if ('again' in acted)
      return show({ state: 'show', holder, kept, ...(await readOwnWay(env, record, now)) }, language);
    if ('next' in acted) return seeOther(localizedPath(acted.next, language));
    await deliverNow(env, acted.letters, now);
    const { email } = link.holder ?? {};
    if (email && acted.letters.length > 0) afterAnswer(context, () => sendNext(env, email, now));
    return show(acted.view, language);
  });

// Edge rate limit. Generous: a whole class may share one IP. Must be a static literal. Netlify's smaller plans apply two.
export const config: Config = {
  path: '/my-record/:token',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
