import { Resend } from 'resend';
import { afterEach, expect, it } from 'vitest';
import { KEY, SECRET, startReceiver, startTestOutbox } from '../testOutbox.fixture.ts';

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

const write = (url: string, email: object) =>
  fetch(`${url}/_received`, {
    method: 'POST',
    body: JSON.stringify(email),
    headers: { 'content-type': 'application/json' },
  });

it('an email that comes in is told to the webhook as by Resend, and given by its client', async () => {
  const receiver = await startReceiver();
  endings.push(receiver.end);
  const { outbox, resend, end } = await startTestOutbox({ webhook: { url: receiver.url, secret: SECRET } });
  endings.push(end);
  const email = {
    from: 'Amina <amina@example.org>',
    to: 'replies@example.org',
    subject: 'Yes',
    text: 'I come.',
  };
  const answer = await (await write(outbox.url, email)).json();
  expect(answer).toMatchObject({ webhook: 'answered 200' });
  const [told] = receiver.received;
  const header = (name: string) => String(told?.headers[`svix-${name}`]);
  const event = new Resend(KEY).webhooks.verify({
    payload: told?.body ?? '',
    headers: { id: header('id'), timestamp: header('timestamp'), signature: header('signature') },
    webhookSecret: SECRET,
  });
  expect(event).toMatchObject({ type: 'email.received', data: { from: email.from, to: [email.to] } });
  expect(told?.body).not.toContain('I come.');
  const { data } = await resend.emails.receiving.get(answer.id);
  expect(data).toMatchObject({ object: 'email', subject: 'Yes', text: 'I come.', html: null });
  expect(
    (await new Resend('re_wrong', { baseUrl: outbox.url }).emails.receiving.get(answer.id)).error,
  ).not.toBeNull();
  expect((await resend.emails.receiving.get('nothing')).error?.name).toBe('not_found');
});

it('an attachment is listed with its email, and had by an address of its own', async () => {
  const { outbox, resend, end } = await startTestOutbox();
  endings.push(end);
  const content = Buffer.from('BEGIN:VCALENDAR').toString('base64');
  const attachments = [{ filename: 'invite.ics', content_type: 'text/calendar', content }];
  const sent = { from: 'a@example.org', to: 'b@example.org', attachments };
  const { id: emailId } = await (await write(outbox.url, sent)).json();
  const { data } = await resend.emails.receiving.get(emailId);
  expect(data?.attachments).toMatchObject([
    { filename: 'invite.ics', content_type: 'text/calendar', size: 15 },
  ]);
  const id = data?.attachments[0]?.id ?? '';
  const { data: attachment } = await resend.emails.receiving.attachments.get({ emailId, id });
  const file = await fetch(attachment?.download_url ?? '');
  expect([file.headers.get('content-type'), await file.text()]).toEqual(['text/calendar', 'BEGIN:VCALENDAR']);
  const none = await resend.emails.receiving.attachments.get({ emailId, id: 'attachment-7' });
  expect(none.error?.name).toBe('not_found');
});

it('without a webhook it is kept, and what is no email is refused', async () => {
  const { outbox, end } = await startTestOutbox();
  endings.push(end);
  expect(
    await (await write(outbox.url, { from: 'a@example.org', to: ['b@example.org'] })).json(),
  ).toMatchObject({
    webhook: 'none is set',
  });
  expect((await write(outbox.url, { to: 7 })).status).toBe(422);
});
