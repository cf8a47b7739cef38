import { replyToOf } from '../services/letters/replyToken.ts';
import { receiveReply } from '../services/replies/receiveReply.ts';
import { NOW } from './introduced.fixture.ts';
import type { Staff } from './staffAndPeople.fixture.ts';

/** A person answers one of our letters. */
export async function answerLetter({ env, outbox }: Staff, person: string, email: string) {
  const to = replyToOf(env, { participant: { _ref: person } }, '');
  const body = JSON.stringify({ from: email, to, subject: 'Re: News', text: 'I come.' });
  const headers = { 'content-type': 'application/json' };
  const { id } = await (await fetch(`${outbox.url}/_received`, { method: 'POST', body, headers })).json();
  const data = { email_id: id, from: email, to: [to] };
  await receiveReply(env, { type: 'email.received', created_at: NOW.toISOString(), data }, NOW);
}
