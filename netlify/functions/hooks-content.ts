import type { Config, Context } from '@netlify/functions';
import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import { allowMethods } from '../http/guard.ts';
import { handle } from '../http/handle.ts';
import { json } from '../http/respond.ts';
import { errorName, log } from '../log.ts';
import { buildWhenQuiet, noteChange } from '../services/siteBuild.ts';

/** Sanity reports that published content has changed. Verified on the raw body; a missing signature is a wrong one. */
export default (request: Request, context: Context) =>
  handle('hooks-content', request, async (env) => {
    allowMethods(request, 'POST');
    const body = await request.text();
    const signature = request.headers.get(SIGNATURE_HEADER_NAME);
    if (!signature || !(await isValidSignature(body, signature, env.CONTENT_HOOK_SECRET)))
      return json({ error: 'refused' }, 401);
    const change = await noteChange(new Date());
    // The answer does not wait for the quiet period. What is cut off here, the schedule makes good.
    context.waitUntil(
      buildWhenQuiet(env, change).catch((error) => log('site-build-waits', { error: errorName(error) })),
    );
    return json({ ok: true }, 202);
  });

export const config: Config = { path: '/api/hooks/content' };
