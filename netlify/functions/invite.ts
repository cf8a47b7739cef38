import type { Config, Context } from '@netlify/functions';
import { invitedBy } from '../../forms/become-a-connector/form.ts';
import { formPage } from '../../forms/formPage.tsx';
import { INVITE_FIELDS, inviteSchema } from '../../forms/invite/invite.ts';
import { type InviteView, invitePage } from '../../forms/invite/invitePage.tsx';
import { parseForm } from '../../forms/parse.ts';
import type { Language } from '../../locales/locales.ts';
import { referralSchema } from '../../program/referrals/referral.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { commit } from '../services/commit.ts';
import { programLake } from '../services/lake.ts';
import { sendNext } from '../services/letters/sendNext.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink, showLost } from '../services/linkPages/openLink.ts';
import { handle } from '../services/pages/handle.ts';
import { showPage } from '../services/pages/showPage.ts';

/** The link to a person whom a connector named: would you become a Connector too? A yes leads to the form, which keeps the chain. */
export default (request: Request, context: Context) =>
  handle('invite', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const show = (view: InviteView, language?: Language, status?: number) =>
      showLinkPage(env, request, { page: invitePage, view, language, status });
    const now = new Date();
    const link = await openLink(env, request, context, ['invite'], now);
    if (link instanceof Response) return link;
    const lake = programLake(env);
    const document = await lake.getDocument(link.subject);
    if (!document) return showLost(env, request);
    const { _id, from, language, contactEmail } = referralSchema.parse(document);
    if (request.method !== 'POST') return show({ state: 'ask', from }, language);
    allowOwnOrigin(request, env.SITE_URL);
    const parsed = parseForm(inviteSchema, INVITE_FIELDS, await readForm(request));
    if (!parsed.ok) return show({ state: 'ask', from }, language, 422);
    const { answer } = parsed.value;
    const invitation = answer === 'accept' ? 'accepted' : 'declined';
    await commit(lake.transaction().patch(_id, { set: { invitation } }));
    afterAnswer(context, () => sendNext(env, contactEmail, now));
    if (answer === 'decline') return show({ state: 'declined' }, language);
    // The form itself comes back, and carries the link: it is what proves who gave the name, and keeps the chain.
    const referral = context.params.token ?? '';
    return showPage(env, request, {
      language,
      write: (reader) => formPage({ form: invitedBy(referral), reader }),
    });
  });

export const config: Config = {
  path: '/invite/:token',
};
