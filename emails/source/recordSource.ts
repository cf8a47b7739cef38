import { z } from 'zod';
import type { OwnSettings } from '../../forms/own/questions.ts';
import { calendarOf } from '../../program/clock/calendar.ts';
import { calendarIdOf, coffeeIn, coffeeSpan } from '../../program/coffee/coffee.ts';
import { connectorSchema } from '../../program/connectors/connector.ts';
import { helpersForReader } from '../../program/content/helpersForReader.ts';
import { keptVisitSchema } from '../../program/events/visit.ts';
import { mapPage, whereOf } from '../../program/events/where.ts';
import { fieldName } from '../../program/fieldNames.ts';
import { fullName } from '../../program/fullName.ts';
import { groupCoffeeSchema, seatSchema } from '../../program/groupCoffee/groupCoffee.ts';
import { comingTo } from '../../program/groupCoffee/guests.ts';
import { localizedPath } from '../../program/languages.ts';
import { type Letter, subjectsOf } from '../../program/letters.ts';
import type { LinkPurpose } from '../../program/links.ts';
import { matchSchema } from '../../program/matches/match.ts';
import type { Teller } from '../../program/matches/told.ts';
import type { Prospects } from '../../program/matching/prospects.ts';
import { isMessageLetter, messageSchema, textFor } from '../../program/messages/message.ts';
import { paragraphsOf } from '../../program/messages/text.ts';
import type { StaffDay } from '../../program/overview/staffDay.ts';
import { addressedAs, participantSchema } from '../../program/participants/participant.ts';
import { planIn } from '../../program/plan/plan.ts';
import { keyOf, RecordMissing } from '../../program/references.ts';
import { savedReportSchema } from '../../program/reports/savedReport.ts';
import { isLeftOut } from '../../program/trial/arms.ts';
import type { Trial } from '../../program/trial/trial.ts';
import { agreedEntry, cancelledEntry, coffeeOf } from './coffee.ts';
import type { EmailEvent, LetterSource, SignedLink } from './letterSource.ts';
import { introductionOf, outcomeOf, questionOf } from './match.ts';
import { referredPerson, toldSchema } from './partnerReferral.ts';
import { tableOf } from './table.ts';

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
  /** The comparisons of pages, by which some letters leave a link out. */
  trials: readonly Trial[];
  /** The city's own questions, of which a connector reads some answers. */
  own?: OwnSettings;
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
  /** The directory of helpers, as it is published. */
  helpers(): Promise<readonly unknown[]>;
  /** How things are for a participant who waits, as stored. */
  prospects(participant: { _id: string }): Promise<Prospects | undefined>;
}

/** Links about who reads the letter, whatever the letter is about. */
const ABOUT_READER: readonly LinkPurpose[] = ['my-record', 'record', 'new-address', 'unsubscribe'];

const referralSchema = z.object({ contactName: z.string(), from: z.string().catch('') });

/** Whole: matching reads other fields than letters do. */
const storedParticipant = z.looseObject({ _id: z.string() });

const contactSchema = z.object({ name: z.string() });

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

  async function readPair(id = aboutId) {
    const match = await read(matchSchema, id, 'match');
    const [participant, connector] = await Promise.all([
      read(participantSchema, match.participant._ref, 'participant'),
      read(connectorSchema, match.connector._ref, 'connector'),
    ]);
    return { match, participant, connector };
  }

  /** The question of one match with its own link; nothing where it is not asked any more, or its person is gone. */
  async function questionAbout(id: string) {
    const pair = await readPair(id).catch((error) => {
      if (error instanceof RecordMissing) return undefined;
      throw error;
    });
    // What was sent stays as it was sent: staff read it later.
    if (!pair || (letter.status === 'queued' && pair.match.status !== 'asked')) return [];
    const link = await records.link('answer', id);
    return [{ ...questionOf(pair, language, queuedAt, calendarOf(sender), records.own), link }];
  }

  /** Somebody who has a place at a table; nothing where they are gone. */
  async function guestAt(match: string | null | undefined, purpose: LinkPurpose) {
    const pair = await readPair(match ?? undefined).catch((error) => {
      if (error instanceof RecordMissing) return undefined;
      throw error;
    });
    if (!pair) return [];
    return [{ name: fullName(pair.participant), url: (await records.link(purpose, pair.match._id)).url }];
  }

  const page = (path: string) => ({ url: siteUrl + localizedPath(path, language) });

  async function readEvent(slug: string): Promise<EmailEvent> {
    const { title, startsAt, endsAt, place, address, bring } = there(await records.event(slug), 'event');
    return {
      title,
      bring,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      place: whereOf({ place, address }),
      map: mapPage({ address }),
      page: page(`/events/${slug}/`),
      calendar: { url: `${siteUrl}${localizedPath('/events/', language)}${slug}.ics` },
    };
  }

  const side: Teller = letter.connector ? 'connector' : 'participant';
  const inCalendar = (id: string, isTable: boolean) => ({
    programName: sender.programName,
    ...{ language, isTable },
    uid: `${id}@${new URL(siteUrl).host}`,
  });

  async function link(purpose: LinkPurpose): Promise<SignedLink> {
    // A test is about nobody: its links lead to the site, and into no record.
    if (isMessageLetter(letter.kind) && !readerId) return { ...page('/'), expiresAt: queuedAt };
    const subject = ABOUT_READER.includes(purpose) ? readerId : (aboutId ?? readerId);
    return records.link(purpose, there(subject, `what the link ${purpose} is about`));
  }

  return {
    language,
    sender,
    wording,
    page,
    side,
    fieldName: (field) => fieldName(field, language, records.own?.fieldsOfWork),
    async readerName() {
      if (!readerId) return letter.readerName ?? '';
      return addressedAs(
        letter.participant
          ? await read(participantSchema, readerId, 'participant')
          : await read(connectorSchema, readerId, 'connector'),
      );
    },
    link,
    async prepare() {
      if (side === 'connector') return link('prepare-connector');
      const { match, participant } = await readPair();
      return isLeftOut('prepare', match, participant, records.trials) ? undefined : link('prepare');
    },
    notMe: () => records.link('not-me', records.mailbox),
    studio(place) {
      const path = place === 'match' ? `intent/edit/id=${aboutId ?? ''};type=match/` : place;
      return studioUrl ? { url: `${studioUrl}/program/${path}` } : undefined;
    },
    unmet: async () => (await read(participantSchema, readerId, 'participant')).unmet,
    helpers: async () =>
      helpersForReader(await records.helpers(), await read(participantSchema, readerId, 'participant')),
    prospects: async () => {
      const stored = storedParticipant.safeParse(await records.read(readerId ?? '')).data;
      return stored && records.prospects(stored);
    },
    day: () => letter.dedupeKey ?? '',
    question: async () => questionOf(await readPair(), language, queuedAt, calendarOf(sender), records.own),
    async questions() {
      const asked = (await Promise.all(subjectsOf(letter).map(questionAbout))).flat();
      if (asked.length === 0) throw new RecordMissing('match');
      return asked;
    },
    introduction: async () =>
      introductionOf(await readPair(), language, queuedAt, calendarOf(sender), records.own),
    coffee: async () => there(coffeeOf(await readPair(), side, calendarOf(sender)), 'coffee'),
    async invitation() {
      if (aboutId?.startsWith('groupCoffee.')) {
        const table = await read(groupCoffeeSchema, aboutId, 'table');
        const entry = inCalendar(calendarIdOf(aboutId, 'connector'), true);
        return there(table.status === 'cancelled' ? undefined : agreedEntry(table, entry), 'table');
      }
      const match = await read(matchSchema, aboutId, 'match');
      const entry = inCalendar(calendarIdOf(match._id, side), Boolean(match.table));
      return there(agreedEntry(there(coffeeIn(match), 'coffee'), entry), 'coffee');
    },
    cancelled() {
      const { meeting } = letter;
      return meeting
        ? {
            span: coffeeSpan(meeting),
            entry: meeting.isInNone
              ? undefined
              : cancelledEntry(meeting, inCalendar(meeting.id, Boolean(meeting.isTable))),
          }
        : undefined;
    },
    async table() {
      const seat = aboutId?.startsWith('seat.') ? await read(seatSchema, aboutId, 'seat') : undefined;
      const table = await read(groupCoffeeSchema, seat?.table._ref ?? aboutId, 'table');
      const connector = await read(connectorSchema, table.connector._ref, 'connector');
      return tableOf(table, connector, seat && keyOf(seat._id));
    },
    async guests(purpose) {
      const table = await read(groupCoffeeSchema, aboutId, 'table');
      const coming = await Promise.all(comingTo(table).map((guest) => guestAt(guest.match, purpose)));
      return coming.flat();
    },
    plan: async () => there(planIn(await read(matchSchema, aboutId, 'match')), 'plan'),
    outcome: async () => outcomeOf(await read(matchSchema, aboutId, 'match')),
    referral: () => read(referralSchema, aboutId, 'referral'),
    async partnerReferral() {
      const first = await read(toldSchema, aboutId, 'partnerReferral');
      const ids = [there(aboutId, 'partnerReferral'), ...first.alongside];
      const people = await Promise.all(ids.map((id) => referredPerson(records, id)));
      return { partnerName: first.partnerName, people: people.flat(), leftOut: first.leftOut };
    },
    async partnerContact() {
      const { name } = await read(contactSchema, aboutId, 'partnerContact');
      return { contactName: name };
    },
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
        needs: status === 'held' ? '' : (needs ?? ''),
        isHeld: (heldUntil ?? '') > letter.queuedAt,
        isWaiting: status === 'waiting',
        keptUntil: heldUntil ? new Date(heldUntil) : undefined,
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
