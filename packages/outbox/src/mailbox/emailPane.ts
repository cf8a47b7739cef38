import type { StoredEmail } from '../store/emailRow.ts';
import type { Emails } from '../store/emails.ts';
import type { StoredEvent } from '../store/events.ts';
import { sizeWords, stateMark, timeMark } from './labels.ts';
import { ownWords } from './language.ts';
import { linkTo, type View } from './links.ts';
import { type Markup, markup } from './markup.ts';
import { people, person } from './people.ts';
import { type Tab, tabBody, tabs } from './tabs.ts';

/** One letter: who, what, when, its state, its attachments, and the tab that is open. */
export function emailPane(
  emails: Emails,
  email: StoredEmail,
  events: StoredEvent[],
  view: View,
  tab: Tab,
): Markup {
  return markup`<article class="letter">
<nav class="walk" aria-label="Letters">${walk(emails, email, view, tab)}</nav>
<h1>${ownWords(email, email.subject)}</h1>
<dl class="about"><div><dt>To</dt><dd>${people(email.to)}</dd></div>
<div><dt>From</dt><dd>${person(email.from)}</dd></div>
${email.replyTo.length > 0 && markup`<div><dt>Answers to</dt><dd>${people(email.replyTo)}</dd></div>`}
<div><dt>${email.scheduledAt === null ? 'When' : 'Scheduled for'}</dt><dd>${timeMark(email.scheduledAt ?? email.createdAt)}</dd></div>
<div><dt>State</dt><dd id="state">${stateMark(email.lastEvent)}</dd></div></dl>
${attachments(email)}
<nav class="tabs" aria-label="This letter as">${tabLinks(email, view, tab)}</nav>
<div class="body">${tabBody(tab, email, events)}</div></article>`;
}

function walk(emails: Emails, email: StoredEmail, view: View, tab: Tab): Markup {
  const extra: Record<string, string> = tab === 'letter' ? {} : { tab };
  const step = (one: StoredEmail | undefined, words: string, rel: string) =>
    one
      ? markup`<a rel="${rel}" href="${linkTo(`/mailbox/${one.id}`, view, extra)}">${words}</a>`
      : markup`<span>${words}</span>`;
  const [newer] = emails.list({ recipient: view.to, before: email.seq, limit: 1 });
  const [older] = emails.list({ recipient: view.to, after: email.seq, limit: 1 });
  return markup`<a class="back" href="${linkTo('/', view)}">All letters</a> ${step(newer, 'Newer', 'prev')} ${step(older, 'Older', 'next')}`;
}

function tabLinks(email: StoredEmail, view: View, open: Tab): Markup[] {
  return Object.entries(tabs).map(([name, words]) => {
    const href = linkTo(`/mailbox/${email.id}`, view, name === 'letter' ? {} : { tab: name });
    return markup`<a href="${href}"${name === open && markup` aria-current="page"`}>${words}</a>`;
  });
}

function attachments(email: StoredEmail): Markup | false {
  if (email.attachments.length === 0) return false;
  return markup`<p class="attached">Attached: ${email.attachments.map((one, index) => [
    index > 0 && ', ',
    one.path === null
      ? markup`<a href="/mailbox/${email.id}/attachments/${index}" download="${one.filename}"><bdi>${one.filename}</bdi></a> (${sizeWords(one.size)})`
      : markup`<bdi>${one.filename}</bdi> (at ${one.path})`,
  ])}</p>`;
}
