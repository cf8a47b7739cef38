import type { Option } from '../../program/assignment/assign.ts';
import type { MatchDocument, ParticipantDocument } from '../../program/matching/documents.ts';
import { MATCH_WORTH } from '../../program/matching/weights.ts';
import { onDay, type World } from './world.ts';
import { worthAt } from './worth.ts';

/** Who is sent to whom on a day, by ids. */
export type Way = (day: {
  now: Date;
  here: readonly ParticipantDocument[];
  /** Everybody who has come by now, whatever became of them, the year before included. */
  arrivals: readonly ParticipantDocument[];
  connectors: World['connectors'];
  matches: readonly MatchDocument[];
}) => readonly { participantId: string; connectorId: string }[];

export interface Lived {
  value: number;
  /** Shares of those who came, by field. */
  shares: ReadonlyMap<string, number>;
  /** Days that those waited who were introduced, in order. */
  waited: number[];
  /** The most introductions that one connector had in any 30 days. */
  mostIn30Days: number;
  /** What became of everybody: the day they were introduced, if they were. In the order of the world's people. */
  introducedOn: (number | undefined)[];
  matches: readonly LivedMatch[];
}

/** An introduction of a lived year, as it is stored. */
interface LivedMatch {
  participant: { _ref: string };
  connector: { _ref: string };
  status: string;
  introducedAt: string;
}

const WEEK = 7;

/** Lives a year: once a week the way decides, and everyone it names is introduced the same day. */
export function live(
  { people, past, connectors, retires, days }: World,
  worths: readonly Option[][],
  way: Way,
): Lived {
  const indexOf = new Map(connectors.map(({ _id }, at) => [_id, at]));
  const matches: LivedMatch[] = [];
  const introduced = new Map<number, number>();
  const used = new Map<string, number[]>();
  const lived = { value: 0, waited: [] as number[], mostIn30Days: 0 };
  const served = new Map<string, number>();
  for (let day = WEEK; day <= days; day += WEEK) {
    const arrived = people.flatMap((person, at) => (person.arrives <= day ? [{ ...person, at }] : []));
    const here = arrived.filter(({ leaves, at }) => leaves > day && !introduced.has(at));
    const chosen = way({
      now: onDay(day),
      here: here.map(({ document }) => document),
      arrivals: [...past, ...arrived.map(({ document }) => document)],
      connectors: connectors.map((connector) =>
        (retires?.get(connector._id) ?? Number.POSITIVE_INFINITY) <= day
          ? { ...connector, status: 'retired' }
          : connector,
      ),
      matches,
    });
    for (const { participantId, connectorId } of chosen) {
      const person = here.find(({ document }) => document._id === participantId);
      const worth = worthAt(worths[person?.at ?? -1] ?? [], indexOf.get(connectorId) ?? -1);
      if (!person || worth < MATCH_WORTH) throw new Error('somebody was sent where they may not be');
      introduced.set(person.at, day);
      lived.value += worth;
      lived.waited.push(day - person.arrives);
      const field = person.document.field ?? '';
      served.set(field, (served.get(field) ?? 0) + 1);
      const before = [...(used.get(connectorId) ?? []), day];
      used.set(connectorId, before);
      lived.mostIn30Days = Math.max(lived.mostIn30Days, before.filter((one) => one > day - 30).length);
      const at = onDay(day).toISOString();
      matches.push({
        participant: { _ref: participantId },
        connector: { _ref: connectorId },
        status: 'introduced',
        introducedAt: at,
      });
    }
  }
  const came = new Map<string, number>();
  for (const { document } of people)
    came.set(document.field ?? '', (came.get(document.field ?? '') ?? 0) + 1);
  const shares = new Map([...came].map(([field, count]) => [field, (served.get(field) ?? 0) / count]));
  return {
    ...lived,
    waited: lived.waited.toSorted((one, other) => one - other),
    introducedOn: people.map((_, at) => introduced.get(at)),
    shares,
    matches,
  };
}
