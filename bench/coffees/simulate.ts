import daily from '../../netlify/functions/daily.ts';
import deliverLetters from '../../netlify/functions/deliver-letters.ts';
import { addConnector, addMatch, addParticipant } from '../../netlify/tests/people.fixture.ts';
import { DAY_MS } from '../../program/clock/day.ts';
import { HOUR_MS } from '../../program/clock/elapsed.ts';
import { overlap } from '../../program/coffee/times.ts';
import { TELLERS, type Teller } from '../../program/matches/told.ts';
import { startHosted } from '../hosted/startHosted.ts';
import { BEHAVIOR, type Chance, delayOf } from './behavior.ts';
import { coffeeOf, fillOffer, type Purpose, press, type Typed } from './pair.ts';

/** Over the end of summer time, so that its night is among the days. */
const BEGINS = new Date('2026-10-19T05:00:00Z');
/** Days in which connectors say yes, and until all has happened. */
const YES_DAYS = 20;
const DAYS = 45;
const PAIRS_OF_A_CONNECTOR = 5;

interface Planned {
  at: number;
  run(): Promise<void>;
}

export interface Simulated {
  pairs: number;
  /** Days from the yes to the agreement, of those who offered times and agreed. */
  days: number[];
  doubleBookings: number;
  wrongTimes: number;
  /** How many offered times, and how many of these have agreed, write to each other, or are called off at the end. */
  offered: number;
  states: Record<string, number>;
  /** The most letters that each side had between the yes and the coffee, where nobody changed anything, the introduction among them. */
  plainLetters: Record<Teller, number>;
}

/** What the clock on the wall of a zone shows at a moment: by Intl alone, and not by the code that is measured. */
function onTheWall(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(new Date(at));
  return parts;
}

/** A thousand pairs over some weeks, through the real handlers and the schedule, by a clock that is moved. */
export async function simulate(pairs: number, chance: Chance): Promise<Simulated> {
  const hosted = await startHosted(BEGINS);
  const { program, clock } = hosted;
  const plan: Planned[] = [];
  const soon = (delay: number, run: Planned['run']) => plan.push({ at: Date.now() + delay, run });
  const result: Simulated = {
    ...{ pairs, days: [], doubleBookings: 0, wrongTimes: 0, offered: 0 },
    plainLetters: { participant: 0, connector: 0 },
    states: {},
  };
  const yesAt = new Map<string, number>();
  const agreedTimes = new Map<string, { match: string; at: string; minutes: number }[]>();
  const typedOf = new Map<string, Typed[]>();
  const isChanged = new Set<string>();

  const note = async (match: string, connector: string) => {
    const coffee = await coffeeOf(hosted, match);
    if (coffee?.state !== 'agreed' || !coffee.at) return;
    const { at, minutes } = coffee;
    if (!isChanged.has(match)) result.days.push((Date.now() - (yesAt.get(match) ?? 0)) / DAY_MS);
    const meant = (typedOf.get(match) ?? []).map(({ day, hour, zone }) => [zone, `${day} ${hour}`] as const);
    if (!meant.some(([zone, wall]) => onTheWall(at, zone) === wall)) result.wrongTimes += 1;
    const others = (agreedTimes.get(connector) ?? []).filter((one) => one.match !== match);
    result.doubleBookings += others.filter((one) => overlap(one, { at, minutes })).length;
    agreedTimes.set(connector, [...others, { match, at, minutes }]);
  };
  const forget = (match: string, connector: string) => {
    const others = (agreedTimes.get(connector) ?? []).filter((one) => one.match !== match);
    agreedTimes.set(connector, others);
  };
  const other = (by: Purpose): Purpose => (by === 'coffee' ? 'coffee-connector' : 'coffee');

  /** Somebody is offered times, and does something about it or nothing. */
  const react = (match: string, connector: string, by: Purpose) => {
    const roll = chance();
    soon(delayOf(chance, BEHAVIOR.delay), async () => {
      const before = await coffeeOf(hosted, match);
      if (before?.state !== 'offered') return;
      if (roll < BEHAVIOR.picks) {
        const time = before.times[Math.floor(chance() * before.times.length)]?._key ?? '';
        const status = await press(hosted, by, match, { action: 'pick', time });
        // Taken by somebody else, or too near: they choose once more, a minute later.
        if (status === 409)
          for (const { _key } of before.times) await press(hosted, by, match, { action: 'pick', time: _key });
        await note(match, connector);
        if ((await coffeeOf(hosted, match))?.state === 'agreed') live(match, connector);
      } else if (roll < BEHAVIOR.picks + BEHAVIOR.offersInReturn) {
        isChanged.add(match);
        const { form, typed } = fillOffer(chance);
        const status = await press(hosted, by, match, { action: 'offer', ...form });
        if (status >= 400) return;
        typedOf.set(match, typed);
        react(match, connector, other(by));
      } else if (roll < BEHAVIOR.picks + BEHAVIOR.offersInReturn + BEHAVIOR.ratherWrites) {
        isChanged.add(match);
        await press(hosted, by, match, { action: 'write' });
      }
    });
  };
  /** What comes between an agreement and its coffee. */
  const live = (match: string, connector: string) => {
    const roll = chance();
    const by: Purpose = chance() < 0.5 ? 'coffee' : 'coffee-connector';
    if (roll > BEHAVIOR.moves + BEHAVIOR.cancels + BEHAVIOR.comesLate) return;
    isChanged.add(match);
    soon(delayOf(chance, { middle: 12, spread: 0.5 }), async () => {
      const coffee = await coffeeOf(hosted, match);
      if (coffee?.state !== 'agreed' || (coffee.at ?? '') < new Date().toISOString()) return;
      if (roll < BEHAVIOR.moves) {
        const { form, typed } = fillOffer(chance);
        if ((await press(hosted, by, match, { action: 'offer', ...form })) >= 400) return;
        typedOf.set(match, typed);
        forget(match, connector);
        react(match, connector, other(by));
      } else {
        const action = roll < BEHAVIOR.moves + BEHAVIOR.cancels ? 'cancel' : 'late';
        await press(hosted, by, match, { action });
        if (action === 'cancel') forget(match, connector);
      }
    });
  };

  try {
    let connector = '';
    for (let number = 0; number < pairs; number += 1) {
      if (number % PAIRS_OF_A_CONNECTOR === 0)
        connector = await addConnector(program, { monthlyCapacity: 10, yearlyCapacity: 50 });
      const mine = connector;
      const participant = await addParticipant(program);
      const match = await addMatch(program, participant, mine, {
        ...{ status: 'asked', askedAt: BEGINS.toISOString() },
        answerBy: new Date(BEGINS.getTime() + (YES_DAYS + 10) * DAY_MS).toISOString(),
      });
      soon(chance() * YES_DAYS * DAY_MS, async () => {
        yesAt.set(match, Date.now());
        const { form, typed } = fillOffer(chance);
        const isOffer = chance() < BEHAVIOR.offersTimes;
        let status = await press(
          hosted,
          'answer',
          match,
          isOffer ? { answer: 'offer', ...form } : { answer: 'accept' },
        );
        // An hour of theirs is taken already: they leave it at a yes, as some would.
        if (status === 422) status = await press(hosted, 'answer', match, { answer: 'accept' });
        if ((await coffeeOf(hosted, match))?.state !== 'offered') return;
        result.offered += 1;
        typedOf.set(match, typed);
        react(match, mine, 'coffee');
      });
    }
    for (let time = BEGINS.getTime(); time < BEGINS.getTime() + DAYS * DAY_MS; time += HOUR_MS) {
      for (;;) {
        plan.sort((one, two) => one.at - two.at);
        const [next] = plan;
        if (!next || next.at > time) break;
        plan.shift();
        clock.moveTo(new Date(next.at));
        await next.run();
      }
      clock.moveTo(new Date(time));
      const hour = new Date(time).getUTCHours();
      if (hour >= 14 || hour < 5) await daily();
      await deliverLetters();
    }
    await lettersOf(hosted, isChanged, result);
    return result;
  } finally {
    await hosted.close();
  }
}

/** How the coffees stand at the end, and how many letters a side had on the plain way. */
async function lettersOf(
  { program }: Awaited<ReturnType<typeof startHosted>>,
  isChanged: ReadonlySet<string>,
  result: Simulated,
) {
  const kinds = ['coffee-offer', 'coffee-times', 'coffee-set-participant', 'coffee-set-connector'].concat([
    'coffee-reminder',
    'coffee-late',
    'coffee-cancelled',
  ]);
  const [matches, letters] = await Promise.all([
    program.fetch<{ _id: string; state: string | null }[]>('*[_type == "match"]{_id, "state": coffee.state}'),
    program.fetch<{ about: string; side: string }[]>(
      `*[_type == "letter" && kind in $kinds]{"about": about._ref,
        "side": select(defined(connector) => "connector", "participant")}`,
      { kinds },
    ),
  ]);
  const sidesOf = new Map<string, string[]>();
  for (const { about, side } of letters) sidesOf.set(about, [...(sidesOf.get(about) ?? []), side]);
  for (const { _id, state } of matches) {
    if (state === null) continue;
    const sides = sidesOf.get(_id) ?? [];
    result.states[state] = (result.states[state] ?? 0) + 1;
    if (state !== 'agreed' || isChanged.has(_id)) continue;
    for (const side of TELLERS)
      result.plainLetters[side] = Math.max(
        result.plainLetters[side],
        sides.filter((one) => one === side).length,
      );
  }
}
