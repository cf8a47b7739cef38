import { spanInWords } from '../../locales/dates.ts';
import { messagesFor } from '../../locales/messages.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import { mapPage } from '../../program/events/where.ts';
import type { Reader } from '../pages/page.ts';
import { AddToCalendar } from './AddToCalendar.tsx';
import type { ShownEvent } from './shownEvent.ts';

/** When the event is, until when, and where, with a map and the ways into the reader's calendar. */
export function EventCard({ event, reader }: { event: ShownEvent; reader: Reader }) {
  const { language, settings } = reader;
  const { events: t } = messagesFor(language);
  const span = { from: new Date(event.startsAt), to: new Date(event.endsAt) };
  const map = mapPage(event);
  return (
    <section className="card" aria-labelledby="when-and-where">
      <h2 id="when-and-where">{t.whenAndWhere}</h2>
      <dl>
        <div>
          <dt>{t.when}</dt>
          <dd>{spanInWords(span, language, settings?.timeZone ?? DEFAULT_TIME_ZONE, settings?.country)}</dd>
        </div>
        <div>
          <dt>{t.where}</dt>
          <dd>
            <bdi>{event.place}</bdi>
            {event.address && (
              <>
                <br />
                <bdi>{event.address}</bdi>
              </>
            )}
            {map && (
              <>
                <br />
                <a href={map}>{t.map}</a>
              </>
            )}
          </dd>
        </div>
      </dl>
      <AddToCalendar event={event} language={language} />
    </section>
  );
}
