import { z } from 'zod';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { isLetterKind } from '../../program/letters.ts';
import { listOf } from '../../program/stored.ts';

/** One record or document as its person may have it. */
export type KeptCopy = Readonly<Record<string, unknown>>;

/** A day or a moment in words. */
export type Words = (stored: string | Date) => string;

interface Props {
  copies: readonly KeptCopy[];
  language: Language;
  inWords: Words;
}

const moment = z.string().nullish().catch(null);
const meetingSchema = z.object({
  askedAt: moment,
  introducedAt: moment,
  agreedOn: moment,
  metOn: moment,
  coffee: z.object({ at: moment }).nullish().catch(null),
  why: listOf(z.string()).catch([]),
});
const emailSchema = z.object({ kind: z.string(), to: z.string(), queuedAt: moment });
const visitSchema = z.object({ event: z.string(), receivedAt: moment });

const ofType = (copies: readonly KeptCopy[], type: string) => copies.filter((copy) => copy.type === type);

/** Questions and meetings about the person: when, and why the two. Of the other nothing stands here. */
export function Meetings({ copies, language, inWords }: Props) {
  const t = messagesFor(language).myRecord.copy;
  const meetings = ofType(copies, 'match').map((copy) => meetingSchema.parse(copy));
  return (
    <section>
      <h2>{t.meetings}</h2>
      {meetings.length === 0 && <p>{t.none}</p>}
      <ul>
        {meetings.map(({ coffee, why, ...meeting }, place) => {
          const days = { ...meeting, coffeeAt: coffee?.at, agreedOn: coffee?.at ? null : meeting.agreedOn };
          const shown = (['askedAt', 'introducedAt', 'coffeeAt', 'agreedOn', 'metOn'] as const).flatMap(
            (name) => (days[name] ? [`${t.dates[name]}: ${inWords(days[name])}`] : []),
          );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a copy holds no ids, and never moves
            <li key={place}>
              {shown.join(' · ')}
              {why.length > 0 && (
                <>
                  <br />
                  {t.why}: {why.join(' ')}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What an email is about, in the words of its heading. */
function headingOf(kind: string, language: Language): string {
  if (!isLetterKind(kind)) return kind;
  const { heading } = messagesFor(language).emails.letters[kind];
  return heading.includes('{') ? kind : heading;
}

/** Every email to the person, and every event they said they would come to. */
export function EmailsAndEvents({ copies, language, inWords }: Props) {
  const t = messagesFor(language).myRecord.copy;
  const emails = ofType(copies, 'letter').flatMap((copy) => emailSchema.safeParse(copy).data ?? []);
  const visits = ofType(copies, 'rsvp').flatMap((copy) => visitSchema.safeParse(copy).data ?? []);
  return (
    <>
      <section>
        <h2>{t.emails}</h2>
        {emails.length === 0 && <p>{t.none}</p>}
        <ul>
          {emails.map(({ kind, to, queuedAt }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a copy holds no ids, and never moves
            <li key={place}>
              {queuedAt && `${inWords(queuedAt)}: `}
              {headingOf(kind, language)} (<bdi>{to}</bdi>)
            </li>
          ))}
        </ul>
      </section>
      {visits.length > 0 && (
        <section>
          <h2>{t.events}</h2>
          <ul>
            {visits.map(({ event, receivedAt }) => (
              <li key={event}>
                {receivedAt && `${inWords(receivedAt)}: `}
                {event}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
