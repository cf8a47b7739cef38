import { z } from 'zod';
import type { LetterContent } from '../../../emails/content.ts';
import { keptVisitSchema } from '../../../program/events/visit.ts';
import { localisedPath } from '../../../program/languages.ts';
import type { LetterKind } from '../../../program/letters.ts';
import { readEvent } from '../events/readEvent.ts';
import { RecordMissing } from '../people.ts';
import { readStaffDay } from '../staff/staffDay.ts';
import type { Writing } from './writing.ts';

/** Reads what a letter is about. Throws RecordMissing when it is gone. */
async function about<Schema extends z.ZodType>(
  { lake, letter }: Writing,
  schema: Schema,
): Promise<z.output<Schema>> {
  const document = await lake.getDocument(letter.about?._ref ?? '');
  if (!document) throw new RecordMissing('what the letter is about');
  return schema.parse(document);
}

/** To a partner who referred a person: thanks, and the page to hand on. */
async function partnerContent(writing: Writing): Promise<LetterContent> {
  const { env, letter, common } = writing;
  const { partnerName } = await about(writing, z.object({ partnerName: z.string() }));
  const learnMoreUrl = env.SITE_URL + localisedPath('/learn-more/', letter.language);
  return { ...common, kind: 'partner-referral-received', name: partnerName, learnMoreUrl };
}

/** To a person whom a connector named, with both sides' consent: would you be a Connector too? */
async function invitationContent(writing: Writing): Promise<LetterContent> {
  const { letter, link, common } = writing;
  const { contactName, from } = await about(
    writing,
    z.object({ contactName: z.string(), from: z.string().catch('') }),
  );
  return {
    ...common,
    kind: 'invite',
    name: contactName,
    from,
    link: (await link('invite', letter.about?._ref ?? '')).url,
  };
}

/** To a guest who said they will come to an event. */
async function eventContent(writing: Writing): Promise<LetterContent> {
  const { env, letter, link, common } = writing;
  const visit = keptVisitSchema.parse(await about(writing, z.looseObject({})));
  const event = await readEvent(env, visit.event, letter.language);
  if (visit.status === 'cancelled' || !event) throw new RecordMissing('the visit');
  return {
    ...common,
    kind: 'rsvp-received',
    name: visit.givenName ?? '',
    eventTitle: event.title,
    startsAt: new Date(event.startsAt),
    endsAt: new Date(event.endsAt),
    place: [event.place, event.address].filter(Boolean).join(', '),
    people: visit.people ?? 1,
    bring: event.bring,
    eventUrl: env.SITE_URL + localisedPath(`/events/${visit.event}/`, letter.language),
    calendarUrl: `${env.SITE_URL}/events/${visit.event}.ics`,
    cancelLink: (await link('cancel-visit', visit._id)).url,
  };
}

/** To somebody whose answer waited while our storage was away, until there was no place any more. */
async function noPlaceContent({ env, letter, common }: Writing): Promise<LetterContent> {
  const event = await readEvent(env, letter.event ?? '', letter.language);
  if (!event) throw new RecordMissing('the event');
  return {
    ...common,
    kind: 'rsvp-not-kept',
    name: letter.readerName ?? '',
    eventTitle: event.title,
    eventsUrl: env.SITE_URL + localisedPath('/events/', letter.language),
  };
}

/** To staff: what waits for them, counted anew when the letter is written. */
async function staffDayContent({ env, letter, common }: Writing): Promise<LetterContent> {
  const day = await readStaffDay(env, new Date(letter.queuedAt));
  const link = env.STUDIO_URL && `${env.STUDIO_URL}/program/overview`;
  return { ...common, kind: 'staff-day', name: '', day, link };
}

/** How the letters to partners, guests and staff are filled. */
export const GUEST_LETTERS: Partial<Record<LetterKind, (writing: Writing) => Promise<LetterContent>>> = {
  'rsvp-received': eventContent,
  'rsvp-not-kept': noPlaceContent,
  'partner-referral-received': partnerContent,
  invite: invitationContent,
  'staff-day': staffDayContent,
};
