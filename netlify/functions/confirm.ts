import type { Config, Context } from '@netlify/functions';
import { type ConfirmState, confirmPage } from '../../forms/confirm/confirmPage.tsx';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { programLake } from '../services/lake.ts';
import { sendNext } from '../services/letters/sendNext.ts';
import { confirmAddress } from '../services/linkPages/confirmations.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink, showLost } from '../services/linkPages/openLink.ts';
import { handle } from '../services/pages/handle.ts';
import { findParticipant } from '../services/people.ts';

/** The link in the confirmation letter. GET asks, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('confirm', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['confirm'], now);
    if (link instanceof Response) return link;
    const participant = await findParticipant(programLake(env), link.subject);
    if (!participant) return showLost(env, request);
    let state: ConfirmState = participant.status === 'unconfirmed' ? 'ask' : 'already';
    if (state === 'ask' && request.method === 'POST') {
      allowOwnOrigin(request, env.SITE_URL);
      // A deliberate choice: mail scanners send empty forms too.
      if ((await readForm(request)).action === 'confirm') {
        await confirmAddress(env, participant._id, now, link.address);
        afterAnswer(context, () => sendNext(env, link.address ?? participant.email, now));
        state = 'done';
      }
    }
    const { language } = participant;
    return showLinkPage(env, request, { page: confirmPage, view: { state }, language });
  });

export const config: Config = {
  path: '/confirm/:token',
};
