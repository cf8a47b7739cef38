import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { googlePage, outlookPage } from '../../program/clock/calendarPages.ts';
import { whereOf } from '../../program/events/where.ts';
import { localizedPath } from '../../program/languages.ts';
import type { ShownEvent } from './shownEvent.ts';

/** An event for the reader's calendar: as a file, or on the page of a calendar that many have. */
export function AddToCalendar({ event, language }: { event: ShownEvent; language: Language }) {
  const { add } = messagesFor(language).coffee;
  const { slug, title, startsAt, endsAt } = event;
  const entry = {
    span: { from: new Date(startsAt), to: new Date(endsAt) },
    summary: title,
    location: whereOf(event),
  };
  return (
    <p className="save">
      {add.title} <a href={`${localizedPath('/events/', language)}${slug}.ics`}>{add.file}</a> ·{' '}
      <a href={googlePage(entry)}>{add.google}</a> · <a href={outlookPage(entry)}>{add.outlook}</a>
    </p>
  );
}
