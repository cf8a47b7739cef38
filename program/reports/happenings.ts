import { areaOf } from '../../countries/countries.ts';
import { monthOf } from '../clock/day.ts';
import { storedDay } from '../clock/zone.ts';
import { type Journey, journeysOf } from '../journeys/journeys.ts';
import { groupBy, wasIntroduced } from '../journeys/progress.ts';
import { type CountedMatch, hasBeen, type ProgramRecords } from '../journeys/records.ts';
import type { Happening } from './figures.ts';

/** By what a report can be divided. Each thing that is counted is in exactly one group. */
export const REPORT_GROUPINGS = ['month', 'field', 'partner', 'language', 'area', 'owner'] as const;
export type ReportGrouping = (typeof REPORT_GROUPINGS)[number];

/** One thing that happened. */
export interface Dated {
  what: Happening;
  /** Where the program is; undefined when no day is known. */
  day: string | undefined;
  /** Keys of the groups that it is in; empty where that is not known, as of somebody erased. */
  groups: Record<ReportGrouping, string>;
  /** The question, introduction or meeting that it is. */
  match?: CountedMatch;
}

const groupsOf = (journey: Journey | undefined): Omit<Dated['groups'], 'month'> => ({
  field: journey?.field ?? '',
  partner: journey?.partner ?? '',
  language: journey?.participant.language ?? '',
  area: areaOf(journey?.participant.postcode ?? ''),
  owner: journey?.participant.owner ?? '',
});

/** Whether a connector was ever asked. */
const wasAsked = (match: CountedMatch) => match.askedAt !== '' || hasBeen(match, 'asked');

/** A table, on the first day on which one of its guests is known to have come. */
function firstOf(guests: readonly Dated[]): Dated[] {
  const [first] = guests.toSorted((one, other) => ((one.day ?? '9') < (other.day ?? '9') ? -1 : 1));
  return first ? [{ ...first, what: 'tables' }] : [];
}

/**
 * Everything that happened, each on its own day by the calendar of the zone. An introduction that was called off is
 * none, and has no meeting and no contacts. Each guest who came to a table has met its connector: that is a meeting.
 */
export function happeningsIn(records: ProgramRecords, timeZone: string): Dated[] {
  const journeys = new Map(journeysOf(records, timeZone).map((each) => [each.participant._id, each]));
  const matches = new Map(records.matches.map((match) => [match._id, match]));
  const dated = (what: Happening, at: string, personId: string, match?: CountedMatch): Dated => {
    const day = storedDay(at, timeZone);
    const groups = { month: day ? monthOf(day) : '', ...groupsOf(journeys.get(personId)) };
    return { what, day, groups, ...(match && { match }) };
  };
  const introductions = records.matches.filter(wasIntroduced);
  const meetings = introductions
    .filter((match) => hasBeen(match, 'met'))
    .map((match) => dated('meetings', match.metAt || match.introducedAt, match.participant, match));
  const atTables = meetings.filter(({ match }) => match?.table);
  return [
    ...records.participants.map(({ _id, signedUpAt }) => dated('signed-up', signedUpAt, _id)),
    ...[...journeys.values()]
      .filter(({ ready }) => ready)
      .map(({ participant: { _id, foundReadyAt, readyAt } }) => dated('ready', foundReadyAt || readyAt, _id)),
    ...records.matches
      .filter(wasAsked)
      .map((match) => dated('questions', match.askedAt, match.participant, match)),
    ...introductions.map((match) => dated('introduced', match.introducedAt, match.participant, match)),
    ...meetings,
    ...atTables.map((meeting) => ({ ...meeting, what: 'table-meetings' as const })),
    ...[...groupBy(atTables, ({ match }) => match?.table ?? '').values()].flatMap(firstOf),
    ...records.referrals.flatMap(({ match: id, offeredAt }) => {
      const match = matches.get(id);
      if (match && !wasIntroduced(match)) return [];
      return [dated('contacts', offeredAt, match?.participant ?? '')];
    }),
  ];
}
