import type { ToldRefusal } from '../../../program/matches/told.ts';
import type { Tellable } from '../../shared/labels/matches.ts';

/** What follows when it is entered, beside letters. */
export const toldFollows: Record<Tellable, string> = {
  yes: 'The two are introduced, as when the Connector had pressed “Yes”. The place is counted again before. Where the question has not gone out yet, it does not go out; where they said no before, or nothing, this takes its place.',
  no: 'The match ends. The participant stays ready for another Connector.',
  pause: 'The Connector is asked nothing until that day. Questions that wait for an answer are taken back.',
  'call-back':
    'It stands on this card. Until that day we do not remind the Connector, and no time runs out. No email goes out.',
  agreed:
    'It stands on this card. We ask the two whether they met only after that day. With an hour it stands in both calendars too, and no other time is on offer any more.',
  met: 'We ask the participant after 30, 90 and 180 days what came of it. No email goes out now.',
  'not-met':
    'The participant is ready for another Connector. Who did not come for the third time is paused for a month.',
  contacts:
    'Each is kept as a referral. The participant finds them on the page behind our email, and is asked what an introduction may say of them; once they agree, the Connector gets it drafted.',
  outcome: 'It is counted in the reports. A question that this answers is not put any more.',
};

/** The letters that the person’s own button would send. */
export const toldLetters: Partial<Record<Tellable, string>> = {
  yes: 'both get their introduction',
  no: 'the participant learns that we go on looking',
  agreed: 'where you enter the hour, both get an invitation for their calendar',
  pause: 'who waited for this Connector learns that we go on looking',
  'not-met': 'a participant who is paused for missed meetings is told until when',
  outcome: 'good news goes to the Connector, once and without a name',
};

/** Why what was entered could not be, and what staff can do. */
export const refusalWords: Record<ToldRefusal, string> = {
  'not-open':
    'It no longer fits: somebody pressed the link, or the match ended before this was entered. Look at the history. What you know can still be noted under Activities.',
  full: 'The Connector has no place left. The question stays open. If they would meet one more person, raise their number on their card, and enter the yes again. Otherwise cancel the match. Of a Connector who is paused it is taken back.',
  'hour-needed':
    'Another time stands in the calendars of both. Enter the new day with its hour: then both calendars move. On some nights of the year an hour is left out.',
  'hour-taken': 'The Connector has another coffee at that hour. Nobody was written to. Ask them once more.',
  'not-ready':
    'The participant is no longer ready, or the two are not to be introduced. Nobody was introduced, and the question is taken back.',
  'asked-elsewhere':
    'Another Connector is being asked about this participant. Nothing was changed. Wait for that answer; or cancel that match on its card, and enter the yes again.',
};
