import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HistoryEntry } from '../../program/history.ts';
import { matchId } from '../../program/matches/match.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { livedThrough } from './livedThrough.fixture.ts';
import { addMatch } from './people.fixture.ts';
import { STAFF, type Staff } from './staffAndPeople.fixture.ts';

let staff: Staff;
beforeAll(async () => {
  staff = await livedThrough();
}, 240_000);
afterAll(() => staff.close());

it('whatever staff write in Studio says who of them did it', () => {
  expect(staff.writes.length).toBeGreaterThan(15);
  expect(staff.writes.filter((write) => !write.includes(STAFF))).toEqual([]);
});

it('every line of every history that staff caused has a name, and no other line has one', async () => {
  const lines = await staff.program.fetch<HistoryEntry[]>('*[defined(history)].history[]');
  const named = lines.filter(({ by }) => by === STAFF);
  expect(named.length).toBeGreaterThan(10);
  expect(lines.filter(({ who, by }) => (who === 'staff') !== (by === STAFF))).toEqual([]);
});

it('what somebody downloads of themselves says that staff did it, and not who', async () => {
  const ids = await staff.program.fetch<string[]>('*[_type in ["participant", "connector"]]._id');
  const [participant = '', connector = ''] = ['participant.', 'connector.'].map((type) =>
    ids.find((id) => id.startsWith(type)),
  );
  // Approvals once kept the name as the note of their first line, and the pair may be matched already.
  const old = { at: '2026-01-05T12:00:00.000Z', from: '', to: 'approved', who: 'staff', note: STAFF };
  await staff.program.delete(matchId(participant, connector));
  await addMatch(staff.program, participant, connector, {
    approvedBy: STAFF,
    history: [{ ...old, _key: 'approved' }],
  });
  const kept = JSON.stringify(await Promise.all(ids.map((id) => allThatIsKept(staff.env, id))));
  expect([kept.includes('"who":"staff"'), kept.includes(STAFF)]).toEqual([true, false]);
});
