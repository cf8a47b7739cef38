import type { Config, Context } from '@netlify/functions';
import { DEFAULT_LANGUAGE } from '../../program/languages.ts';
import { allowMethods } from '../http/guard.ts';
import { handle } from '../http/handle.ts';
import { page } from '../http/respond.ts';
import { confirmAddress } from '../services/confirmations.ts';
import { programLake } from '../services/lake.ts';
import { readLink } from '../services/links.ts';
import { fetchPage, showState } from '../services/pages.ts';
import { findParticipant } from '../services/people.ts';

const STATUS: Record<string, number> = { expired: 410, invalid: 404 };

/** The link in the confirmation letter. GET asks, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('confirm', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const reading = await readLink(env, 'confirm', context.params.token ?? '', now);
    const participant = reading.ok
      ? await findParticipant(programLake(env), reading.claims.subject)
      : undefined;
    let state: string = reading.ok ? 'invalid' : reading.reason;
    if (participant) {
      state = participant.status !== 'unconfirmed' ? 'already' : request.method === 'POST' ? 'done' : 'ask';
      if (state === 'done') await confirmAddress(env, participant._id, now);
    }
    const answer = await fetchPage(env, '/link/confirm/', participant?.language ?? DEFAULT_LANGUAGE);
    showState(answer, state);
    answer('form[data-act]').attr('action', new URL(request.url).pathname);
    return page(answer.html(), STATUS[state] ?? 200);
  });

export const config: Config = { path: '/confirm/:token' };
