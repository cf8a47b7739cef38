import { calendarIdOf, coffeeIn } from '../../program/coffee/coffee.ts';
import { accept } from '../services/matches/answers.ts';
import { cancelCoffee, offerTimes, pickTime, ratherWrite, sayLate } from '../services/matches/coffees.ts';
import { actOnReach } from '../services/matches/reach.ts';
import { tendCoffee } from '../services/matches/tendCoffee.ts';
import { readPair } from '../services/people.ts';
import { keepCalendarReply } from '../services/replies/calendarReplies.ts';
import { ago, later, NOW } from './introduced.fixture.ts';
import type { Staff } from './staffAndPeople.fixture.ts';

/** Coffees that are offered, agreed on, reminded of and asked about, moved, called off, and that find no time. */
export async function agreeOnCoffees({ env, program }: Staff, ask: () => Promise<string>) {
  const offer = (days: number) => ({
    times: [later(days), later(days + 1)],
    minutes: 30,
    zone: 'America/Chicago',
    place: { kind: 'place', text: 'Central Library (example)' } as const,
  });
  const pick = (match: string, by: 'participant' | 'connector', days: number) =>
    pickTime(env, match, by, later(days).toISOString().replace(/\D/g, ''), NOW);
  const met = await ask();
  await accept(env, met, NOW, offer(5));
  await pick(met, 'participant', 5);
  await offerTimes(env, met, 'participant', offer(8), NOW);
  await pick(met, 'connector', 8);
  await sayLate(env, met, 'connector', NOW);
  await tendCoffee(env, met, later(7.5));
  await tendCoffee(env, met, later(9));
  const plain = await ask();
  await accept(env, plain, NOW, offer(12));
  await pick(plain, 'participant', 12);
  const missed = await ask();
  await accept(env, missed, NOW, offer(10));
  await pick(missed, 'participant', 10);
  await cancelCoffee(env, missed, 'participant', NOW);
  const stuck = await ask();
  await accept(env, stuck, NOW, offer(15));
  await offerTimes(env, stuck, 'participant', offer(20), NOW);
  await ratherWrite(env, stuck, 'connector', 'stuck', NOW);
  for (const act of ['write', 'staff'] as const) await actOnReach(env, stuck, act, NOW);
  // They have agreed after all, and a calendar says no.
  const { match, participant } = await readPair(program, stuck);
  const agreed = { ...coffeeIn(match), state: 'agreed', at: ago(-25), sequence: 0 };
  await program.patch(stuck).set({ coffee: agreed }).commit();
  const uid = `${calendarIdOf(stuck, 'participant')}@example.org`;
  const no = { uid, sequence: 0, attendee: participant.email, answer: 'DECLINED' } as const;
  await keepCalendarReply(env, no, participant.email, NOW);
}
