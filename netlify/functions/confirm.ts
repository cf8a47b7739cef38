import type { Config, Context } from '@netlify/functions';
import { type ConfirmState, confirmPage } from '../../forms/confirm/confirmPage.tsx';
import type { LinkPurpose } from '../../program/links.ts';
import type { Environment } from '../environment.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { sendNext } from '../services/letters/sendNext.ts';
import { confirmAddress } from '../services/linkPages/confirmations.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { type OpenLink, openLink, showLost } from '../services/linkPages/openLink.ts';
import { handle } from '../services/pages/handle.ts';
import { findParticipant } from '../services/people.ts';
import { confirmNewAddress, newAddressOf } from '../services/records/newAddress.ts';

/** The link in the letter to a new address. It is theirs once they say so. */
async function showNewAddress(
  env: Environment,
  request: Request,
  context: Context,
  { subject, holder, address }: Pick<OpenLink<LinkPurpose>, 'subject' | 'holder' | 'address'>,
  now: Date,
): Promise<Response> {
  if (!holder || !address) return showLost(env, request);
  const { language } = holder;
  const show = (state: 'new-ask' | 'new-done' | 'new-taken') =>
    showLinkPage(env, request, { page: confirmPage, view: { state, address }, language });
  if ((await newAddressOf(env, subject)) !== address) return show('new-done');
  if (request.method !== 'POST') return show('new-ask');
  allowOwnOrigin(request, env.SITE_URL);
  if ((await readForm(request)).action !== 'confirm') return show('new-ask');
  const { state, letters } = await confirmNewAddress(env, subject, address, now);
  await deliverNow(env, letters, now);
  afterAnswer(context, () => sendNext(env, address, now));
  return show(state);
}

/** The link in the confirmation letter. GET asks, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('confirm', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['confirm', 'new-address'], now);
    if (link instanceof Response) return link;
    if (link.purpose === 'new-address') return showNewAddress(env, request, context, link, now);
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
