import type { StoredEmail } from '../store/emailRow.ts';
import type { Emails } from '../store/emails.ts';
import { letterCount, stateMark, timeMark } from './labels.ts';
import { ownWords } from './language.ts';
import { linkTo, type View } from './links.ts';
import { type Markup, markup } from './markup.ts';
import { people } from './people.ts';

const PAGE = 50;

/** The column of letters: search, count, and a page of the list. `open` is the letter that is being read. */
export function listColumn(emails: Emails, view: View, open?: StoredEmail): Markup {
  const page = choosePage(emails, view, open);
  const shown = page.slice(0, PAGE);
  const oldest = shown.at(-1);
  return markup`<div class="column">
<form class="find" action="/" role="search"><label for="to">Find letters to</label>
<div><input id="to" name="to" type="search" value="${view.to}" placeholder="name or address" autocomplete="off" dir="auto"><button>Find</button></div></form>
<p id="count" class="count" role="status">${countWords(emails, view)}${view.to && markup` <a href="/">Show all</a>`}</p>
<ol id="letters" class="letters">${shown.map((email) => entry(email, view, open?.id === email.id))}</ol>
<p class="pages">${view.older && markup`<a href="${linkTo('/', { to: view.to })}">Newest letters</a>`}
${page.length > PAGE && oldest && markup`<a href="${linkTo('/', { to: view.to, older: oldest.id })}">Older letters</a>`}</p>
</div>`;
}

/** The newest page, the one asked for, or the one that holds the open letter. */
function choosePage(emails: Emails, view: View, open?: StoredEmail): StoredEmail[] {
  const from = view.older ? emails.find(view.older)?.seq : undefined;
  const select = { recipient: view.to, limit: PAGE + 1 };
  const page = emails.list(from === undefined ? select : { ...select, after: from });
  const holdsIt = !open || page.slice(0, PAGE).some((one) => one.id === open.id);
  return holdsIt ? page : emails.list({ ...select, after: open.seq + 1 });
}

function countWords(emails: Emails, view: View): string {
  const all = letterCount(emails.count());
  return view.to ? `${letterCount(emails.count(view.to))} of ${all}` : all;
}

function entry(email: StoredEmail, view: View, open: boolean): Markup {
  return markup`<li><a href="${linkTo(`/mailbox/${email.id}`, view)}"${open && markup` aria-current="true"`}>
<span class="to">${people(email.to)}</span> ${timeMark(email.scheduledAt ?? email.createdAt, 'if not today')}
<span class="subject">${ownWords(email, email.subject)}</span> ${stateMark(email.lastEvent)}</a></li>`;
}
