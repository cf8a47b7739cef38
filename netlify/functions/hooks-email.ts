import type { Config } from '@netlify/functions';
import { Resend } from 'resend';
import { allowMethods } from '../http/guard.ts';
import { readText } from '../http/readBody.ts';
import { json } from '../http/respond.ts';
import { noteReport } from '../services/letters/letterReports.ts';
import { handle } from '../services/pages/handle.ts';
import { receiveReply } from '../services/replies/receiveReply.ts';

/** Resend reports what became of a letter, or that somebody answered one. Verified on the raw body, by Resend's own verifier. */
export default (request: Request) =>
  handle('hooks-email', request, async (env) => {
    allowMethods(request, 'POST');
    const payload = await readText(request);
    const header = (name: string) => request.headers.get(`svix-${name}`) ?? '';
    let report: unknown;
    try {
      report = new Resend(env.RESEND_API_KEY).webhooks.verify({
        payload,
        headers: { id: header('id'), timestamp: header('timestamp'), signature: header('signature') },
        webhookSecret: env.RESEND_WEBHOOK_SECRET,
      });
    } catch {
      return json({ error: 'refused' }, 401);
    }
    const reply = await receiveReply(env, report, new Date());
    return json({ ok: true, report: reply === 'ignored' ? await noteReport(env, report) : reply });
  });

export const config: Config = { path: '/api/hooks/email' };
