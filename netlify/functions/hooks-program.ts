import type { Config } from '@netlify/functions';
import { z } from 'zod';
import { allowMethods } from '../http/guard.ts';
import { json } from '../http/respond.ts';
import { readSignedBody } from '../http/sanityHook.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { handle } from '../services/pages/handle.ts';
import { TIMEOUTS_MS } from '../withTimeout.ts';

const bodySchema = z.string().transform((text, context) => {
  try {
    return z.object({ _id: z.string() }).parse(JSON.parse(text))._id;
  } catch {
    context.addIssue('no id of a document');
    return z.NEVER;
  }
});

/** Sanity reports that staff have written a state in Studio; the effect is made here. */
export default (request: Request) =>
  handle('hooks-program', request, async (env) => {
    allowMethods(request, 'POST');
    const now = new Date();
    const body = await readSignedBody(request, env.PROGRAM_HOOK_SECRET, now);
    if (body === undefined) return json({ error: 'refused' }, 401);
    const id = bodySchema.safeParse(body);
    if (!id.success) return json({ error: 'unsupported' }, 422);
    const letters = await handleRecordChange(env, id.data, now);
    const left = await deliverNow(env, letters, now, TIMEOUTS_MS.lettersOfDecision);
    // Sanity reports again what was not answered with success, which is sooner than the schedule.
    return left.length > 0 ? json({ error: 'later' }, 503) : json({ ok: true });
  });

export const config: Config = { path: '/api/hooks/program' };
