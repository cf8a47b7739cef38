import { Hono } from 'hono';
import { notFound } from '../http/ApiError.ts';
import { readText } from '../http/body.ts';
import type { OutboxContext, OutboxEnv } from '../http/env.ts';
import { html } from '../http/html.ts';
import type { Attachments, StoredAttachment } from '../store/attachments.ts';
import type { StoredEmail } from '../store/emailRow.ts';
import type { Emails } from '../store/emails.ts';
import type { Events } from '../store/events.ts';
import { emailPane } from './emailPane.ts';
import { FormToken } from './formToken.ts';
import { EMAIL_POLICY, framedEmail } from './framedEmail.ts';
import { hints } from './hints.ts';
import { letterCount } from './labels.ts';
import { readView } from './links.ts';
import { listColumn } from './list.ts';
import { markup } from './markup.ts';
import { renderPage } from './page.ts';
import { readTab } from './tabs.ts';

export type Mailbox = { emails: Emails; events: Events; attachments: Attachments };

const MAX_FORM_BYTES = 4096;

/** The pages for people. */
export function mailboxRoutes({ emails, events, attachments }: Mailbox): Hono<OutboxEnv> {
  const token = new FormToken();
  const shared = () => {
    const count = emails.count();
    return { pulse: emails.pulse(), token: token.value, filled: count > 0, count };
  };

  function list(c: OutboxContext) {
    const { count, ...page } = shared();
    const { host, searchParams } = new URL(c.req.url);
    return renderPage(c, {
      ...page,
      title: `Mailbox: ${letterCount(count)}`,
      mode: 'browsing',
      column: listColumn(emails, readView(searchParams)),
      pane: hints(page.filled, host),
    });
  }

  function known(id: string): StoredEmail {
    const email = emails.find(id);
    if (!email) throw notFound('Email not found');
    return email;
  }

  return new Hono<OutboxEnv>()
    .get('/', list)
    .get('/mailbox', list)
    .get('/mailbox/pulse', (c) => c.text(String(emails.pulse())))
    .post('/mailbox/empty', async (c) => {
      const form = new URLSearchParams(await readText(c, MAX_FORM_BYTES));
      if (token.matches(form.get('token') ?? '')) emails.clear();
      return c.redirect('/', 303);
    })
    .get('/mailbox/:id', (c) => {
      const { searchParams } = new URL(c.req.url);
      const view = readView(searchParams);
      const { count: _, ...page } = shared();
      const email = emails.find(c.req.param('id'));
      if (!email) {
        const pane = markup`<div class="try"><h1>This letter is not here</h1><p>The mailbox was emptied since, or the address is not complete. <a href="/">All letters</a></p></div>`;
        const column = listColumn(emails, view);
        return renderPage(c, {
          ...page,
          status: 404,
          title: 'Letter not found',
          mode: 'reading',
          column,
          pane,
        });
      }
      return renderPage(c, {
        ...page,
        title: `${email.subject} – Mailbox`,
        mode: 'reading',
        column: listColumn(emails, view, email),
        pane: emailPane(emails, email, events.of(email.id), view, readTab(searchParams.get('tab'))),
      });
    })
    .get('/mailbox/:id/letter', (c) => html(c, framedEmail(known(c.req.param('id'))), EMAIL_POLICY))
    .get('/mailbox/:id/attachments/:position{[0-9]+}', (c) => {
      const found = attachments.find(known(c.req.param('id')).id, Number(c.req.param('position')));
      if (!found) throw notFound('Attachment not found');
      return download(c, found);
    });
}

/** Pictures keep their type, for letters that show them; all else is bytes, so that nothing opens here. */
function download(c: OutboxContext, { filename, contentType, content }: StoredAttachment) {
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(contentType);
  return c.body(content, 200, {
    'content-type': isPicture ? contentType : 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
}
