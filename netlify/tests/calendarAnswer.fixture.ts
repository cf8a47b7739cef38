interface Answer {
  from: string;
  attendee?: string;
  uid: string;
  partstat?: string;
  sequence?: number;
  method?: string;
}

/** The calendar of somebody answers, as Outlook and Google write it: a short text, and the file beside it. */
export function answerOf({
  from,
  attendee = from,
  uid,
  partstat = 'DECLINED',
  sequence = 0,
  method = 'REPLY',
}: Answer) {
  const file = [
    ...[
      'BEGIN:VCALENDAR',
      'PRODID:-//Example//Calendar//EN',
      'VERSION:2.0',
      `METHOD:${method}`,
      'BEGIN:VEVENT',
    ],
    ...[`UID:${uid}`, `SEQUENCE:${sequence}`, 'DTSTAMP:20261201T120000Z', 'DTSTART:20261210T233000Z'],
    ...[
      'ORGANIZER:mailto:letters@example.org',
      `ATTENDEE;PARTSTAT=${partstat};CN=Somebody:MAILTO:${attendee}`,
    ],
    ...['SUMMARY:Declined: Coffee', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
  return {
    ...{ from, to: 'letters@example.org', subject: 'Declined: Coffee', text: 'Somebody has declined.' },
    headers: { 'auto-submitted': 'auto-generated' },
    attachments: [
      {
        filename: 'invite.ics',
        content_type: 'text/calendar; charset=utf-8; method=REPLY',
        content: Buffer.from(file).toString('base64'),
      },
    ],
  };
}
