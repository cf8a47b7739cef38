import { notFound } from '../http/ApiError.ts';
import { type Answer, html, seeOther } from '../http/answer.ts';
import { readText } from '../http/body.ts';
import type { Call, Routes } from '../http/router.ts';
import type { Attachments } from '../store/attachments.ts';
import type { StoredEmail } from '../store/emailRow.ts';
import type { Emails } from '../store/emails.ts';
import type { Events } from '../store/events.ts';
import { FormToken } from './formToken.ts';
import { framedLetter, LETTER_POLICY } from './frame.ts';
import { hints } from './hints.ts';
import { letterPane } from './letter.ts';
import { readView } from './links.ts';
import { listColumn } from './list.ts';
import { markup } from './markup.ts';
import { renderPage } from './page.ts';
import { readTab } from './tabs.ts';
import { letterCount } from './words.ts';

export type Mailbox = { emails: Emails; events: Events; attachments: Attachments };

/** The pages for people. */
export function mailboxRoutes({ emails, events, attachments }: Mailbox): Routes {
  const token = new FormToken();
  const shared = () => {
    const count = emails.count();
    return { pulse: emails.pulse(), token: token.value, filled: count > 0, count };
  };

  function list({ url, req }: Call): Answer {
    const { count, ...page } = shared();
    const pane = hints(page.filled, req.headers.host ?? url.host);
    return renderPage({
      ...page,
      title: `Mailbox: ${letterCount(count)}`,
      mode: 'browsing',
      column: listColumn(emails, readView(url.searchParams)),
      pane,
    });
  }

  function letter({ url, params }: Call): Answer {
    const view = readView(url.searchParams);
    const { count: _, ...page } = shared();
    const email = emails.find(params.id ?? '');
    if (!email) {
      const pane = markup`<div class="try"><h1>This letter is not here</h1><p>The mailbox was emptied since, or the address is not complete. <a href="/">All letters</a></p></div>`;
      const column = listColumn(emails, view);
      return renderPage({ ...page, status: 404, title: 'Letter not found', mode: 'reading', column, pane });
    }
    return renderPage({
      ...page,
      title: `${email.subject} – Mailbox`,
      mode: 'reading',
      column: listColumn(emails, view, email),
      pane: letterPane(emails, email, events.of(email.id), view, readTab(url.searchParams.get('tab'))),
    });
  }

  function known(id: string | undefined): StoredEmail {
    const email = emails.find(id ?? '');
    if (!email) throw notFound('Email not found');
    return email;
  }

  return {
    'GET /': list,
    'GET /mailbox': list,
    'GET /mailbox/pulse': () => ({
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: String(emails.pulse()),
    }),
    'POST /mailbox/empty': async ({ req }) => {
      const form = new URLSearchParams(await readText(req, 4096));
      if (token.matches(form.get('token') ?? '')) emails.clear();
      return seeOther('/');
    },
    'GET /mailbox/:id': letter,
    'GET /mailbox/:id/letter': ({ params }) => html(200, framedLetter(known(params.id)), LETTER_POLICY),
    'GET /mailbox/:id/attachments/:position': ({ params }) => {
      const position = /^\d{1,4}$/.test(params.position ?? '') ? Number(params.position) : -1;
      const found = attachments.find(known(params.id).id, position);
      if (!found) throw notFound('Attachment not found');
      return download(found.filename, found.contentType, found.content);
    },
  };
}

/** Pictures keep their type, for letters that show them; all else is bytes, so that nothing opens here. */
function download(filename: string, contentType: string, content: Uint8Array): Answer {
  const picture = /^image\/(png|jpeg|gif|webp)$/.test(contentType);
  return {
    status: 200,
    headers: {
      'content-type': picture ? contentType : 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
    body: content,
  };
}
