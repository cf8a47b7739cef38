import type { Config, Context } from '@netlify/functions';
import { INVITE_FIELDS, inviteSchema } from '../../program/answers/invite.ts';
import { referralSchema } from '../../program/referrals/referral.ts';
import { parseForm } from '../../program/sign-up/parseForm.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { handle } from '../http/handle.ts';
import { readForm } from '../http/readForm.ts';
import { page } from '../http/respond.ts';
import { programLake } from '../services/lake.ts';
import { readLinkFor, showLinkPage } from '../services/linkPages/linkPages.ts';
import { fetchPage } from '../services/pages.ts';

const PATH = '/link/invite/';

/** The link to a person whom a connector named: would you become a Connector too? A yes leads to the form, which keeps the chain. */
export default (request: Request, context: Context) =>
  handle('invite', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const link = await readLinkFor(env, ['invite'], context.params.token, new Date());
    if ('state' in link) return showLinkPage(env, request, { path: PATH, state: link.state });
    const lake = programLake(env);
    const document = await lake.getDocument(link.subject);
    if (!document) return showLinkPage(env, request, { path: PATH, state: 'invalid' });
    const { _id, from, language } = referralSchema.parse(document);
    if (request.method !== 'POST') {
      return showLinkPage(env, request, {
        path: PATH,
        state: 'ask',
        language,
        fill: (ask) => ask('[data-slot="from"]').text(from),
      });
    }
    allowOwnOrigin(request, env.SITE_URL);
    const parsed = parseForm(inviteSchema, INVITE_FIELDS, await readForm(request));
    if (!parsed.ok) return showLinkPage(env, request, { path: PATH, state: 'ask', language, status: 422 });
    const { answer } = parsed.value;
    await lake
      .patch(_id)
      .set({ invitation: answer === 'accept' ? 'accepted' : 'declined' })
      .commit();
    if (answer === 'decline') return showLinkPage(env, request, { path: PATH, state: 'declined', language });
    // The form itself comes back, and carries the link: it is what proves who gave the name, and keeps the chain.
    const form = await fetchPage(env, '/become-a-connector/', language);
    form('input[name="referral"]').attr('value', context.params.token ?? '');
    return page(form.html());
  });

// Floods are stopped before a function runs; a class behind one address is not one. Read at the build: plain values only.
export const config: Config = {
  path: '/invite/:token',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
