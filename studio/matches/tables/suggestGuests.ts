import type { GroupCoffee } from '../../../program/groupCoffee/groupCoffee.ts';
import { seatId, seatIdOf } from '../../../program/groupCoffee/groupCoffee.ts';
import { stillInvited } from '../../../program/groupCoffee/guests.ts';
import type { ChosenGuest } from '../../../program/groupCoffee/newTable.ts';
import { blocksBetween, scorePair } from '../../../program/matching/scorePair.ts';
import { addressedAs } from '../../../program/participants/participant.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import type { People } from '../match-suggestions/readPeople.ts';

/** A ready person who can be invited to a table. */
export interface SuggestedGuest extends ChosenGuest {
  name: string;
  profession: string;
  /** Whether somebody is being asked for them: they can be invited all the same, and the first yes counts. */
  isAsked: boolean;
}

/**
 * What keeps nobody from a table: its place is taken already, a question elsewhere ends with a yes here, and whoever hosts one
 * has been heard of.
 */
const SETTLED = ['connector-full', 'connector-away', 'match-open', 'not-answered'];

/**
 * Who of the ready people can be invited to a table: of its field, and nothing against the two. Who fits best comes first;
 * who was invited already is left out.
 */
export function suggestGuests(
  { _id, connector: host, field, guests }: Pick<GroupCoffee, '_id' | 'connector' | 'field' | 'guests'>,
  { participants, connectors, matches, weights, neighbors }: People,
): SuggestedGuest[] {
  const connector = connectors.find((one) => one._id === host._ref);
  if (!connector) return [];
  const { now, timeZone } = rightNow();
  const context = { matches, now, timeZone, weights, neighbors };
  const invited = new Set(stillInvited(guests).map(seatIdOf));
  return participants
    .filter((person) => person.field === field && !invited.has(seatId(_id, person._id)))
    .flatMap((person) => {
      const against = blocksBetween(person, connector, context);
      if (against.some((key) => !SETTLED.includes(key))) return [];
      const { score, reasons, cautions } = scorePair(person, connector, context);
      const name = [person.givenName, person.familyName].filter(Boolean).join(' ') || addressedAs(person);
      const isAsked = against.includes('match-open');
      return [
        { participantId: person._id, name, profession: person.profession, score, reasons, cautions, isAsked },
      ];
    })
    .toSorted((one, other) => other.score - one.score || (one.participantId < other.participantId ? -1 : 1));
}
