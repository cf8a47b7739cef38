import { concealedOf, isShownAfterYes, shownBeforeYes } from '../../forms/learn-more/shown.ts';
import type { OwnSettings } from '../../forms/own/questions.ts';
import type { Language } from '../../locales/locales.ts';
import type { Calendar } from '../../program/clock/calendar.ts';
import { coffeeIn } from '../../program/coffee/coffee.ts';
import type { Connector } from '../../program/connectors/connector.ts';
import { fullName } from '../../program/fullName.ts';
import { answerBy, writeBy } from '../../program/matches/deadlines.ts';
import type { Match } from '../../program/matches/match.ts';
import { whyYouTwo } from '../../program/matching/reasonWords.ts';
import type { Participant } from '../../program/participants/participant.ts';
import type { ConnectorQuestion, Introduction, ThanksOutcome } from './letterSource.ts';

/** The three records that a letter about a match is written from. */
interface Pair {
  match: Match;
  participant: Participant;
  connector: Connector;
}

/** What a connector is asked about a match: no name, no contact. `at` is when the letter was queued. */
export function questionOf(
  { match, participant }: Omit<Pair, 'connector'>,
  language: Language,
  at: Date,
  calendar: Calendar,
  own?: OwnSettings,
): ConnectorQuestion {
  const conceal = concealedOf(participant);
  return {
    ...shownBeforeYes(participant, match.reasons, language, own),
    answerBy: match.answerBy ? new Date(match.answerBy) : answerBy(at, calendar),
    exchange: { asked: conceal(match.question ?? ''), answered: conceal(match.answerToConnector ?? '') },
  };
}

/** What the two of a match learn of each other once both have said yes. `at` is when the letter was queued. */
export function introductionOf(
  { match, participant, connector }: Pair,
  language: Language,
  at: Date,
  calendar: Calendar,
  own?: OwnSettings,
): Introduction {
  const { email, phone, profession, yearsOfExperience: years, goal } = participant;
  const { role, organisation } = connector;
  return {
    participant: {
      name: fullName(participant),
      email,
      phone: isShownAfterYes('phone', participant) ? phone || undefined : undefined,
      profession,
      years,
      goal: goal || undefined,
    },
    connector: {
      name: fullName(connector),
      email: connector.email,
      role: role || undefined,
      organisation: organisation || undefined,
    },
    why: whyYouTwo(match.reasons, language, own?.fieldsOfWork),
    writeBy: writeBy(new Date(coffeeIn(match)?.writingAt ?? match.introducedAt ?? at), calendar),
  };
}

/** The day of the last question about the outcome, and the last outcome that is good news. */
export function outcomeOf({ outcomes }: Match): { days: number; outcome: ThanksOutcome } {
  const told = outcomes.findLast(({ outcome }) => outcome && outcome !== 'none')?.outcome;
  return { days: outcomes.at(-1)?.day ?? 30, outcome: told && told !== 'none' ? told : 'met' };
}
