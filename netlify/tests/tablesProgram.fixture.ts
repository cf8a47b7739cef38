import { calendarIdOf } from '../../program/coffee/coffee.ts';
import { connectorSchema } from '../../program/connectors/connector.ts';
import { seatId } from '../../program/groupCoffee/groupCoffee.ts';
import { newGuest, newSeat } from '../../program/groupCoffee/newTable.ts';
import { decideTable, takeInvitationBack } from '../../studio/matches/tables/writeTable.ts';
import { participantActions } from '../../studio/people/participantActions.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { keepCalendarReply } from '../services/replies/calendarReplies.ts';
import { moveTable, openTable } from '../services/tables/hosting.ts';
import { takeSeat } from '../services/tables/seats.ts';
import { tendTable } from '../services/tables/tendTable.ts';
import { later, NOW } from './introduced.fixture.ts';
import { STAFF, type Staff } from './staffAndPeople.fixture.ts';

const terms = (days: number) => ({
  ...{ at: later(days), minutes: 60, zone: 'America/Chicago', seats: 3, field: 'nursing' as const },
  place: { kind: 'place', text: 'Central Library (example)' } as const,
});

/** A table for several people: offered, moved, kept with few, held; and another that is called off. */
export async function sitAtTables({ env, program, studio, press, signUp }: Staff, connector: string) {
  const { id = '' } = await openTable(env, connector, terms(9), NOW);
  const participant = await signUp();
  await press(participantActions, participant, 'Ready');
  const reasons = [{ key: 'same-field', values: { field: 'nursing' } }] as const;
  const cautions = [{ key: 'little-english', values: {} }] as const;
  const chosen = { participantId: participant, score: 400, reasons, cautions };
  const guest = newGuest(id, participant, STAFF, NOW);
  await program.create(newSeat(id, connector, chosen));
  await program
    .patch(id)
    .set({ guests: [guest] })
    .commit();
  await handleRecordChange(env, id, NOW);
  await takeSeat(env, seatId(id, participant), NOW);
  await moveTable(env, id, terms(10), NOW);
  await tendTable(env, id, NOW);
  await decideTable(studio, id, 'keep', STAFF);
  for (const days of [9.2, 9.8, 11]) await tendTable(env, id, later(days));
  const { id: off = '' } = await openTable(env, connector, terms(20), NOW);
  // Somebody is invited, and staff take it back; the calendar of the Connector says no.
  const other = await signUp();
  await press(participantActions, other, 'Ready');
  await program.create(newSeat(off, connector, { ...chosen, participantId: other }));
  const invited = newGuest(off, other, STAFF, NOW);
  await program
    .patch(off)
    .set({ guests: [invited] })
    .commit();
  await handleRecordChange(env, off, NOW);
  await takeInvitationBack(studio, off, invited._key, STAFF);
  await handleRecordChange(env, off, NOW);
  const { email } = connectorSchema.parse(await program.getDocument(connector));
  const uid = `${calendarIdOf(off, 'connector')}@example.org`;
  await keepCalendarReply(env, { uid, sequence: 0, attendee: email, answer: 'DECLINED' }, email, NOW);
  await decideTable(studio, off, 'cancel', STAFF);
  await handleRecordChange(env, off, NOW);
}
