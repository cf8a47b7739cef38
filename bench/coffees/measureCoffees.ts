import { random } from '../../tests/faults/random.ts';
import { type Figure, median } from '../figure.ts';
import { simulate } from './simulate.ts';
import { daysByEmail } from './todaysWay.ts';

/** A thousand, or as many as `COFFEE_PAIRS` says: a first look needs fewer. */
const PAIRS = Number(process.env.COFFEE_PAIRS ?? 1000);
const SEED = 20261129;

/**
 * A thousand simulated pairs, in three zones and over the night in which summer time ends, through the real handlers; beside
 * them as many who find a time by email, as until now, under the same model of how people behave (behavior.ts).
 */
export async function measureCoffees(): Promise<Figure[]> {
  const { whole } = random(SEED);
  const chance = () => whole(0, 1e9 - 1) / 1e9;
  const { days, doubleBookings, wrongTimes, offered, states, plainLetters } = await simulate(PAIRS, chance);
  const byEmail = Array.from({ length: PAIRS }, () => daysByEmail(chance)).filter((one) => one !== undefined);
  const share = (count: number, of: number) => (100 * count) / of;
  const agreed = (states.agreed ?? 0) + (states.off ?? 0);
  const promised = { peer: 'promised', theirs: 0 };
  return [
    { what: 'Double bookings of a connector', unit: '', ours: doubleBookings, ...promised },
    {
      what: 'Agreed times that are wrong by the clock of who offered them',
      unit: '',
      ours: wrongTimes,
      ...promised,
    },
    {
      what: 'Days from yes to a time, the middle one',
      ...{ unit: 'd', ours: median(days), peer: 'by email, as until now', theirs: median(byEmail) },
    },
    {
      what: 'Pairs with a time, of those who were offered some or left to write',
      ...{
        unit: '%',
        ours: share(agreed, offered),
        peer: 'by email, as until now',
        theirs: share(byEmail.length, PAIRS),
      },
    },
    {
      what: 'Letters to the connector from the yes to the coffee, at most, where nobody changes anything',
      ...{ unit: '', ours: plainLetters.connector, peer: 'promised', theirs: 2 },
    },
    {
      what: 'The same to the participant: the introduction with the times, and the reminder with the invitation',
      ...{ unit: '', ours: plainLetters.participant, peer: 'promised', theirs: 2 },
    },
  ];
}
