import type { Config, Context } from '@netlify/functions';
import { type ConfirmState, confirmPage } from '../../forms/confirm/confirmPage.tsx';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { programLake } from '../services/lake.ts';
import { confirmAddress } from '../services/linkPages/confirmations.ts';
import { readLinkFor, showLinkPage } from '../services/linkPages/linkPages.ts';
import { handle } from '../services/pages/handle.ts';
import { findParticipant } from '../services/people.ts';

/** The link in the confirmation letter. GET asks, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('confirm', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await readLinkFor(env, ['confirm'], context.params.token, now);
    const participant = 'state' in link ? undefined : await findParticipant(programLake(env), link.subject);
    let state: ConfirmState = 'state' in link ? link.state : 'invalid';
    if (participant) {
      state = participant.status !== 'unconfirmed' ? 'already' : request.method === 'POST' ? 'done' : 'ask';
      if (state === 'done') {
        allowOwnOrigin(request, env.SITE_URL);
        await confirmAddress(env, participant._id, now);
      }
    }
    return showLinkPage(env, request, {
      page: confirmPage,
      view: { state },
      language: participant?.language,
    });
  });

// Floods are stopped before a function runs; a class behind one address is not one. Read at the build: plain values only.
export const config: Config = {
  path: '/confirm/:token',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
