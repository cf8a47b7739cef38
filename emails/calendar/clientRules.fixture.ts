import { contentLines } from '../../program/clock/icalendar/contentLines.fixture.ts';
import type { calendarAttachment } from './calendarFile.ts';

/** A calendar file as it goes out with a letter: the attachment, and the mailboxes of the letter. */
export interface Sent extends ReturnType<typeof calendarAttachment> {
  /** The text of the file. */
  file: string;
  from: string;
  to: string;
}

export const CLIENTS = ['Outlook', 'Google', 'Apple'] as const;

interface ClientRule {
  client: (typeof CLIENTS)[number];
  /** What the program does, or wants. */
  rule: string;
  /** Where that is documented, or was seen and reported. */
  source: string;
  /** The lines that it goes by. */
  reads: RegExp;
  /** Whether a file of ours is as it wants. */
  holds: (sent: Sent, values: (name: string) => string[]) => boolean;
}

const mailbox = (address: string) => `mailto:${address}`.toLowerCase();
const isCancel = (values: (name: string) => string[]) => values('METHOD').join() === 'CANCEL';

/** What the calendars of our readers want of an invitation, beyond what the RFCs ask (program/clock/icalendar). */
export const CLIENT_RULES: readonly ClientRule[] = [
  {
    client: 'Outlook',
    rule: 'Shows a meeting where the type of the part names the method, the same as in the file',
    source: 'https://www.rfc-editor.org/rfc/rfc6047#section-2.4',
    reads: /^(Content-Type|METHOD)/,
    holds: ({ contentType }, values) =>
      contentType === `text/calendar; charset=utf-8; method=${values('METHOD').join()}`,
  },
  {
    client: 'Outlook',
    rule: 'Takes a message of a meeting from its body of the type text/calendar, converted as [MS-OXCICAL] says',
    source:
      'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxcmail/8e662849-42e7-4ea3-98d9-8f3b94525a96',
    reads: /^(Content-Type|BEGIN:VEVENT|UID)/,
    holds: ({ filename }, values) => /\.ics$/.test(filename) && values('UID').length === 1,
  },
  {
    client: 'Outlook',
    rule: 'Takes a meeting out by METHOD:CANCEL; a request with the status CANCELLED leaves it there',
    source: 'https://github.com/calcom/cal.diy/issues/29706',
    reads: /^(METHOD|STATUS)/,
    holds: (_, values) => isCancel(values) === (values('STATUS').join() === 'CANCELLED'),
  },
  {
    client: 'Outlook',
    rule: 'Ends the meeting of the same UID, where the SEQUENCE is greater than the one it has',
    source: 'https://github.com/mangstadt/biweekly/issues/15',
    reads: /^(UID|SEQUENCE)/,
    holds: (_, values) =>
      values('SEQUENCE').length === 1 && (!isCancel(values) || values('SEQUENCE')[0] !== '0'),
  },
  {
    client: 'Google',
    rule: 'Adds invitations of known senders alone: one address organizes all, and it is the one that writes',
    source: 'https://support.google.com/calendar/answer/37135?hl=en',
    reads: /^(From|ORGANIZER)/,
    holds: ({ from }, values) => values('ORGANIZER').join().toLowerCase() === mailbox(from),
  },
  {
    client: 'Google',
    rule: 'Opens an invitation only for the mailbox that it is addressed to',
    source:
      'https://boardcloud.org/help/system-administration/troubleshooting/gmail-meeting-invites-not-being-added-to-google-calendar/',
    reads: /^(To|ATTENDEE)/,
    holds: ({ to }, values) => values('ATTENDEE').join().toLowerCase() === mailbox(to),
  },
  {
    client: 'Google',
    rule: 'Offers to add a meeting that has a status',
    source: 'https://github.com/icalendar/icalendar/issues/231',
    reads: /^STATUS/,
    holds: (_, values) => values('STATUS').length === 1,
  },
  {
    client: 'Google',
    rule: 'Knows an attendee by the address, and refuses a meeting with one who has none',
    source: 'https://github.com/kewisch/gdata-provider/issues/82',
    reads: /^ATTENDEE/,
    holds: (_, values) => values('ATTENDEE').every((one) => /^mailto:\S+@\S+$/i.test(one)),
  },
  {
    client: 'Apple',
    rule: 'Takes a file with a method for a message about a meeting, and goes by its UID to the one it has',
    source: 'https://github.com/sabre-io/vobject/issues/453',
    reads: /^(METHOD|UID|SEQUENCE)/,
    holds: (_, values) => values('METHOD').length === 1 && values('UID').length === 1,
  },
  {
    client: 'Apple',
    rule: 'Shows whom it lists: the program, which organizes, is not among those who are invited',
    source: 'https://github.com/sabre-io/Baikal/issues/207',
    reads: /^(ORGANIZER|ATTENDEE)/,
    holds: (_, values) =>
      !values('ATTENDEE').join().toLowerCase().includes(values('ORGANIZER').join().toLowerCase()),
  },
  {
    client: 'Apple',
    rule: 'Shows an invitation from Mail in Calendar, which asks for an answer where one is asked for: here none is',
    source: 'https://support.apple.com/guide/calendar/icl1019/mac',
    reads: /^ATTENDEE/,
    holds: ({ file }) =>
      /RSVP=FALSE/.test(file.replaceAll('\r\n ', '')) &&
      /PARTSTAT=ACCEPTED/.test(file.replaceAll('\r\n ', '')),
  },
];

/** The values of a property in a file. */
export const valuesIn = (file: string) => (name: string) =>
  contentLines(file).lines.flatMap((line) => (line.name === name ? [line.value] : []));

/** What one calendar reads of some letters: each rule with its source, and under it the lines that it goes by. */
export function readBy(client: ClientRule['client'], sent: readonly Sent[]): string {
  const rules = CLIENT_RULES.filter((one) => one.client === client);
  const told = rules.map(({ rule, source, reads }) => {
    const lines = sent.map((one) => {
      const unfolded = one.file.replaceAll('\r\n ', '').split('\r\n');
      const head = [`From: ${one.from}`, `To: ${one.to}`, `Content-Type: ${one.contentType}`];
      return [...head, ...unfolded].filter((line) => reads.test(line)).join('\n');
    });
    return [`${rule}\n${source}`, ...lines].join('\n\n');
  });
  return `${told.join('\n\n---\n\n')}\n`;
}
