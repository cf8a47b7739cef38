import type { Config, Context } from '@netlify/functions';
import { allowMethods } from '../http/guard.ts';
import { json } from '../http/respond.ts';
import { readSignedBody } from '../http/sanityHook.ts';
import { errorName, log } from '../log.ts';
import { handle } from '../services/pages/handle.ts';
import { buildWhenQuiet, noteChange } from '../services/siteBuild.ts';

/** Sanity reports that published content has changed. */
export default (request: Request, context: Context) =>
  handle('hooks-content', request, async (env) => {
    allowMethods(request, 'POST');
    const now = new Date();
    if ((await readSignedBody(request, env.CONTENT_HOOK_SECRET, now)) === undefined)
      return json({ error: 'refused' }, 401);
    const change = await noteChange(now);
    // The answer does not wait for the quiet period. What is cut off here, the schedule makes good.
    context.waitUntil(
      buildWhenQuiet(env, change).catch((error) => log('site-build-waits', { error: errorName(error) })),
    );
    return json({ ok: true }, 202);
  });

export const config: Config = { path: '/api/hooks/content' };
