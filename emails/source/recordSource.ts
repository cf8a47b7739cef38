import { z } from 'zod';
import { calendarOf } from '../../program/clock/calendar.ts';
import { calendarIdOf, coffeeIn, coffeeSpan } from '../../program/coffee/coffee.ts';
import { connectorSchema } from '../../program/connectors/connector.ts';
import { keptVisitSchema } from '../../program/events/visit.ts';
import { localizedPath } from '../../program/languages.ts';
import type { Letter } from '../../program/letters.ts';
import type { LinkPurpose } from '../../program/links.ts';
import { matchSchema } from '../../program/matches/match.ts';
import type { Teller } from '../../program/matches/told.ts';
import { isMessageLetter, messageSchema, textFor } from '../../program/messages/message.ts';
import { paragraphsOf } from '../../program/messages/text.ts';
import type { StaffDay } from '../../program/overview/staffDay.ts';
import { addressedAs, participantSchema } from '../../program/participants/participant.ts';
import { RecordMissing } from '../../program/references.ts';
import { savedReportSchema } from '../../program/reports/savedReport.ts';
import { agreedEntry, cancelledEntry, coffeeOf } from './coffee.ts';
import type { EmailEvent, LetterSource, SignedLink } from './letterSource.ts';
import { introductionOf, outcomeOf, questionOf } from './match.ts';

/** An event as the site shows it, in the reader's language. */
interface ShownEvent {
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  address?: string | null | undefined;
  bring: readonly string[];
}

/** What stands behind a source of letters: where the records are read, and links signed. */
export interface Records extends Pick<LetterSource, 'language' | 'sender' | 'wording'> {
  letter: Letter;
  siteUrl: string;
  studioUrl: string | undefined;
  /** Reads one document by its id; nothing when it is gone. */
  read(id: string): Promise<unknown>;
  /** Signs a link, always the same for one letter: a letter tried twice is the same letter. */
  link(purpose: LinkPurpose, subject: string): Promise<SignedLink>;
  /** The subject of the link that is about the mailbox itself. */
  mailbox: string;
  /** What stands outside the records; nothing when it is gone, or not read here. */
  event(slug: string): Promise<ShownEvent | undefined>;
  staffDay(): Promise<StaffDay | undefined>;
}

/** Links about who reads the letter, whatever the letter is about. */
const ABOUT_READER: readonly LinkPurpose[] = ['my-record', 'record', 'unsubscribe'];

const referralSchema = z.object({ contactName: z.string(), from: z.string().catch('') });
const partnerReferralSchema = z.object({ partnerName: z.string() });

/** What was found. Throws RecordMissing when there is nothing. */
function there<Value>(found: Value | null | undefined, what: string): Value {
  if (found === null || found === undefined) throw new RecordMissing(what);
  return found;
}

/** Writes letters from the records as they stand. Throws a ZodError where one is not as the program writes it. */
export function recordSource(records: Records): LetterSource {
  const { letter, language, sender, wording, siteUrl, studioUrl } = records;
  const readerId = letter.participant?._ref ?? letter.connector?._ref;
  const aboutId = letter.about?._ref;
  const queuedAt = new Date(letter.queuedAt);
  const documents = new Map<string, Promise<unknown>>();

  /** Each document is read once, however many ways lead to it. */
  async function read<Value>(schema: z.ZodType<Value>, id: string | undefined, what: string): Promise<Value> {
    if (!id) throw new RecordMissing(what);
    const found = documents.get(id) ?? records.read(id);
    documents.set(id, found);
    return schema.parse(there(await found, what));
  }

  async function readPair() {
    const match = await read(matchSchema, aboutId, 'match');
    const [participant, connector] = await Promise.all([
      read(participantSchema, match.participant._ref, 'participant'),
      read(connectorSchema, match.connector._ref, 'connector'),
    ]);
    return { match, participant, connector };
  }

  const page = (path: string) => ({ url: siteUrl + localizedPath(path, language) });

  async function readEvent(slug: string): Promise<EmailEvent> {
    const { title, startsAt, endsAt, place, address, bring } = there(await records.event(slug), 'event');
    return {
      title,
      bring,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      place: [place, address].filter(Boolean).join(', '),
      page: page(`/events/${slug}/`),
      calendar: { url: `${siteUrl}${localizedPath('/events/', language)}${slug}.ics` },
    };
  }

  const side: Teller = letter.connector ? 'connector' : 'participant';
  const inCalendar = (id: string) => ({
    programName: sender.programName,
    language,
    uid: `${id}@${new URL(siteUrl).host}`,
  });

  return {
    language,
    sender,
    wording,
    page,
    side,
    async readerName() {
      if (!readerId) return letter.readerName ?? '';
      return addressedAs(
        letter.participant
          ? await read(participantSchema, readerId, 'participant')
          : await read(connectorSchema, readerId, 'connector'),
      );
    },
    async link(purpose) {
      // A test is about nobody: its links lead to the site, and into no record.
      if (isMessageLetter(letter.kind) && !readerId) return { ...page('/'), expiresAt: queuedAt };
      const subject = ABOUT_READER.includes(purpose) ? readerId : (aboutId ?? readerId);
      return records.link(purpose, there(subject, `what the link ${purpose} is about`));
    },
    notMe: () => records.link('not-me', records.mailbox),
    studio(place) {
      const path = place === 'match' ? `intent/edit/id=${aboutId ?? ''};type=match/` : place;
      return studioUrl ? { url: `${studioUrl}/program/${path}` } : undefined;
    },
    unmet: async () => (await read(participantSchema, readerId, 'participant')).unmet,
    day: () => letter.dedupeKey ?? '',
    question: async () => questionOf(await readPair(), language, queuedAt, calendarOf(sender)),
    introduction: async () => introductionOf(await readPair(), language, queuedAt, calendarOf(sender)),
    coffee: async () => there(coffeeOf(await readPair(), side, calendarOf(sender)), 'coffee'),
    async invitation() {
      const coffee = there(coffeeIn(await read(matchSchema, aboutId, 'match')), 'coffee');
      return there(agreedEntry(coffee, inCalendar(calendarIdOf(there(aboutId, 'match'), side))), 'coffee');
    },
    cancelled() {
      const { meeting } = letter;
      return meeting
        ? { span: coffeeSpan(meeting), entry: cancelledEntry(meeting, inCalendar(meeting.id)) }
        : undefined;
    },
    outcome: async () => outcomeOf(await read(matchSchema, aboutId, 'match')),
    referral: () => read(referralSchema, aboutId, 'referral'),
    partnerReferral: () => read(partnerReferralSchema, aboutId, 'partnerReferral'),
    async rsvp() {
      const { status, event, givenName, people, needs, heldUntil } = await read(
        keptVisitSchema,
        aboutId,
        'rsvp',
      );
      if (status === 'cancelled') throw new RecordMissing('rsvp');
      return {
        guestName: givenName ?? '',
        people: people ?? 1,
        hasNeeds: !!needs,
        isHeld: (heldUntil ?? '') > letter.queuedAt,
        event: await readEvent(event),
      };
    },
    async lostEvent() {
      const { event, givenName, title, startsAt } = await read(keptVisitSchema, aboutId, 'rsvp');
      return {
        guestName: givenName ?? '',
        title: title || event,
        startsAt: new Date(there(startsAt, 'event')),
      };
    },
    async message() {
      const text = textFor(await read(messageSchema, aboutId, 'message'), language);
      const { subject, text: written } = there(text, 'text of the message');
      return { subject, paragraphs: paragraphsOf(written), isTest: !readerId };
    },
    event: () => readEvent(letter.event ?? ''),
    staffDay: async () => there(await records.staffDay(), 'day of staff'),
    async report() {
      const { name, told } = await read(savedReportSchema, letter.report ?? undefined, 'report');
      return {
        name,
        told: there(
          told.find(({ _key }) => _key === letter.dedupeKey),
          'report of the period',
        ),
      };
    },
  };
}
