import type { FilledForm } from '../../../forms/fields/filledForm.ts';
import type { GuestView, HostView, ShownGuest, ShownTable } from '../../../forms/table/tableView.ts';
import { coffeeSpan } from '../../../program/coffee/coffee.ts';
import { fullName } from '../../../program/fullName.ts';
import type { GroupCoffee } from '../../../program/groupCoffee/groupCoffee.ts';
import { answerState, comingTo, freeSeats, waitingFor } from '../../../program/groupCoffee/guests.ts';
import { mayTakeAgain } from '../../../program/groupCoffee/seatMatch.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { findMatch, findParticipant } from '../people.ts';
import type { HostedTable, SeatedGuest } from '../tables/readTable.ts';

const shownTable = ({ table, connector }: HostedTable): ShownTable => {
  const { field, seats, zone, place } = table;
  const { role, organisation } = connector;
  return {
    connector: fullName(connector),
    role,
    organisation,
    field,
    seats,
    span: coffeeSpan(table),
    zone,
    place,
  };
};

/** Whether a guest without a place can have the one again that they gave back. */
const mayComeBack = ({ guest, match, table }: SeatedGuest) =>
  guest.match ? match !== undefined && mayTakeAgain(match, table._id) : true;

/** What a guest sees as things stand. Who has a place sees it until the table is over. */
export function guestView(seated: SeatedGuest, now: Date): GuestView {
  const { table, connector, participant, guest } = seated;
  const open = answerState(table, now);
  const shown = shownTable({ table, connector });
  if (open === 'cancelled' || open === 'over') return { state: open };
  if (guest.state === 'coming') return { ...shown, state: 'coming' };
  if (guest.state === 'taken-back') return { state: 'taken-back' };
  if (guest.state === 'left' && !mayComeBack(seated)) return { state: 'left' };
  if (open === 'too-late') return { state: guest.state === 'left' ? 'left' : 'too-late' };
  if (guest.state === 'waiting') {
    const number = waitingFor(table).findIndex(({ _key }) => _key === guest._key) + 1;
    return { ...shown, state: 'waiting', number };
  }
  if (participant.status !== 'ready') return { state: 'not-free' };
  if (guest.state === 'declined') return { ...shown, state: 'declined' };
  const isFree = freeSeats(table) > waitingFor(table).length;
  if (guest.state === 'left') return { ...shown, state: isFree ? 'left-free' : 'left-full' };
  return { ...shown, state: isFree ? 'invited' : 'invited-full' };
}

/** Who has a place at a table, with the key of the seat. Who was erased is not among them. */
async function guestsOf(env: Environment, table: GroupCoffee): Promise<ShownGuest[]> {
  const lake = programLake(env);
  const found = await Promise.all(
    comingTo(table).map(async ({ _key: key, match: id }) => {
      const match = id ? await findMatch(lake, id) : undefined;
      const participant = match && (await findParticipant(lake, match.participant._ref));
      return participant ? [{ key, name: fullName(participant), hasMet: match.status === 'met' }] : [];
    }),
  );
  return found.flat();
}

/** What a connector sees of a table of theirs. `done` is what they have just done with it. */
export async function hostView(
  env: Environment,
  { table, connector }: HostedTable,
  now: Date,
  done: 'host' | 'opened' | 'moved' | 'late' | 'told' = 'host',
  filled?: FilledForm,
): Promise<HostView> {
  if (table.status === 'cancelled') return { state: 'host-cancelled' };
  const guests = await guestsOf(env, table);
  const isRunning = coffeeSpan(table).to > now;
  if (done === 'late' && isRunning) return { state: done, guests };
  if (table.at <= now.toISOString())
    return done === 'told' ? { state: done, guests } : { state: 'host-over', guests, isRunning };
  return {
    ...shownTable({ table, connector }),
    state: done === 'told' || done === 'late' ? 'host' : done,
    guests,
    waiting: waitingFor(table).length,
    invited: table.guests.filter(({ state }) => state === 'invited').length,
    isDeclined: Boolean(table.declinedAt),
    ...(filled && { filled }),
  };
}
