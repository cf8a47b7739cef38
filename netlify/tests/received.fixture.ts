import { z } from 'zod';
import { signatureHeaders } from '../../packages/outbox/src/webhooks/sign.ts';
import { readEnvironment } from '../environment.ts';
import hooksEmail from '../functions/hooks-email.ts';
import type { Services } from './services.fixture.ts';

/** An email that somebody writes to the program. */
export interface Written {
  from: string;
  to: string;
  subject?: string;
  text?: string | null;
  html?: string;
  headers?: Record<string, string>;
  attachments?: { filename: string; content_type: string; content: string }[];
}

/** How often the mail service tells of it, and with which key. */
export interface Telling {
  times?: number;
  secret?: string;
}

/** Somebody writes an email, and the mail service tells of it so many times. */
export async function receive(
  services: Pick<Services, 'outbox' | 'siteUrl'>,
  email: Written,
  { times = 1, secret = readEnvironment().RESEND_WEBHOOK_SECRET }: Telling = {},
) {
  const answer = await fetch(`${services.outbox.url}/_received`, {
    method: 'POST',
    body: JSON.stringify({ subject: 'Re: News', text: 'Yes, I come.\n\n> Do you come?', ...email }),
    headers: { 'content-type': 'application/json' },
  });
  const { id } = z.object({ id: z.string() }).parse(await answer.json());
  const body = JSON.stringify({
    ...{ type: 'email.received', created_at: new Date().toISOString() },
    data: { email_id: id, from: email.from, to: [email.to], cc: [], subject: email.subject },
  });
  const answers: Response[] = [];
  for (let time = 0; time < times; time += 1) {
    const timestamp = Math.floor(Date.now() / 1000);
    const headers = signatureHeaders(secret, { id: `msg_${id}`, timestamp, body });
    answers.push(
      await hooksEmail(new Request(`${services.siteUrl}/api/hooks/email`, { method: 'POST', body, headers })),
    );
  }
  return answers;
}
