import type { StoredEmail } from '../store/emailRow.ts';
import type { StoredEvent } from '../store/events.ts';
import { timeMark } from './labels.ts';
import { emailLanguage, ownWords } from './language.ts';
import { type Markup, markup } from './markup.ts';
import { people, person } from './people.ts';

/** Each way to look at a letter, and its name on the tab. */
export const tabs = { letter: 'Letter', text: 'Text', headers: 'Headers', source: 'Source' } as const;
export type Tab = keyof typeof tabs;

/** The tab an address asks for. */
export const readTab = (name: string | null): Tab =>
  name === 'text' || name === 'headers' || name === 'source' ? name : 'letter';

/**
 * What a letter in the frame may do: open links in a new tab, which is then a normal one. No scripts, no forms,
 * no origin of its own.
 */
export const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** The contents of a tab. */
export function tabBody(tab: Tab, email: StoredEmail, events: StoredEvent[]): Markup {
  if (tab === 'headers') return headersTab(email, events);
  if (tab === 'source') return sourceTab(email);
  if (tab === 'text' || email.html === null) return textTab(email);
  return markup`<iframe class="frame" title="The letter" src="/mailbox/${email.id}/letter" sandbox="${SANDBOX}" referrerpolicy="no-referrer"></iframe>`;
}

function textTab(email: StoredEmail): Markup {
  if (email.text === null)
    return markup`<p class="none">This letter has no text part. Some people will see nothing.</p>`;
  const lang = emailLanguage(email);
  return markup`<pre class="text" tabindex="0" dir="auto"${lang && markup` lang="${lang}"`}>${linked(email.text)}</pre>`;
}

/** Text with its web addresses made into links. */
function linked(text: string): (string | Markup)[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'’»؟،])/)
    .map((part, index) =>
      index % 2 === 1
        ? markup`<a href="${part}" target="_blank" rel="noopener noreferrer">${part}</a>`
        : part,
    );
}

function sourceTab(email: StoredEmail): Markup {
  return markup`<p class="aside"><a href="/emails/${email.id}">As JSON, the way the API answers</a></p>
<pre class="source" tabindex="0" dir="ltr">${email.html ?? email.text ?? ''}</pre>`;
}

type Row = [string, string | Markup];

const scheduledRow = (at: number): Row => ['Scheduled for', new Date(at).toUTCString()];

function headersTab(email: StoredEmail, events: StoredEvent[]): Markup {
  const mailboxes = (name: string, list: string[]): Row[] => (list.length > 0 ? [[name, people(list)]] : []);
  const rows: Row[] = [
    ['From', person(email.from)],
    ...mailboxes('To', email.to),
    ...mailboxes('Cc', email.cc),
    ...mailboxes('Bcc', email.bcc),
    ...mailboxes('Reply-To', email.replyTo),
    ['Subject', ownWords(email, email.subject)],
    ['Date', new Date(email.createdAt).toUTCString()],
    ['Message-ID', email.messageId],
    ...(email.scheduledAt === null ? [] : [scheduledRow(email.scheduledAt)]),
    ...Object.entries(email.headers),
    ...email.tags.map(({ name, value }): Row => [`Tag ${name}`, value]),
  ];
  return markup`<dl class="headers">${rows.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<h2>What happened to it</h2><ol class="events">${events.map(
    (event) =>
      markup`<li>${timeMark(event.createdAt)} <code>${event.type}</code> ${webhookWords(event)}</li>`,
  )}</ol>`;
}

function webhookWords(event: StoredEvent): string {
  if (event.attempts === 0) return event.nextAt === null ? '' : 'webhook: waiting';
  const tries = event.attempts === 1 ? '1 attempt' : `${event.attempts} attempts`;
  const more = event.nextAt === null ? '' : ', will be tried again';
  return `webhook: ${event.note ?? ''} after ${tries}${more}`;
}
