import type { Option } from '../assignment/assign.ts';
import { chanceFrom, shuffled } from '../assignment/chance.ts';
import { type FairPrices, fairPrices, type Member } from '../assignment/fairPrices.ts';
import { DAY_MS, type Day } from '../clock/day.ts';
import { dayOf } from '../clock/zone.ts';
import { haveBasis } from './blocks.ts';
import type { Candidate } from './candidate.ts';
import { passingPoints } from './criteria.ts';
import type { Offer } from './offer.ts';
import type { Outlook } from './outlook.ts';
import { pointsOf } from './scorePair.ts';
import { type Supply, supplyOf } from './supply.ts';
import { MATCH_WORTH, WAITING_DAYS_COUNTED } from './weights.ts';

/** In so many days most who fit somebody are introduced: until then they may leave. */
const DAYS_UNTIL_MATCHED = 12;

/** Somebody waits so many days at most, all in all, for one Connector who is better and has no place yet. */
const MOST_DAYS_FOR_BETTER = 28;

/**
 * From the day on which staff ask whether somebody is still interested, each day of waiting adds to what a match is worth.
 * Not sooner: measured over simulated years, a rise from the first day costs 0.4 to 1 % of the value and makes more people
 * wait long, since those of today are served late in place of those who come.
 */
const RISES_FROM = WAITING_DAYS_COUNTED;
const RISE_OF_DAY = 2;
const MOST_RISE = 120;

/**
 * A price is a guess, which moves by some points from week to week. Where half as many people again as places are expected,
 * who lacks no more than this of it is introduced today: otherwise many wait for weeks until a guess has moved. Where there
 * are as many places as people nobody waits long, and it would only cost.
 */
const WITHIN_A_GUESS = MATCH_WORTH / 10;
const MOST_OUTNUMBERED = 0.5;

const YEAR = 365;

/** What looking ahead finds. All by index; worths in whole points. */
export interface Ahead extends FairPrices {
  /** What each person is worth with each connector who suits, with or without a place. None for the pinned. */
  values: Option[][];
  /** What remains of that today, less the price of the place: what is to be maximized. */
  gains: Option[][];
  supplies: readonly Supply[];
}

/** So many people are enough to tell who comes: more of them only take longer. */
const MOST_LIKE = 1000;

/** What a pair is worth over a year: its points without those that pass, and the match itself. */
const worthOf = (person: Candidate, offer: Offer, score: number) =>
  MATCH_WORTH + score - passingPoints.ofPerson(person, offer) - passingPoints.ofConnector(person, offer);

/** Where somebody like this could be sent, whatever became of the one they are taken from. */
function optionsLike(person: Candidate, offers: readonly Offer[]): Option[] {
  const list: Option[] = [];
  for (const [to, offer] of offers.entries())
    if (offer.availability !== 'outside' && haveBasis(person, offer))
      list.push({ to, score: worthOf(person, offer, pointsOf(person, offer)) });
  return list;
}

/** What may lack of a price, by how far people outnumber places. */
const lackAllowed = (people: number, places: number) =>
  places <= 0 ? 0 : WITHIN_A_GUESS * Math.min(1, Math.max(0, people / places - 1) / MOST_OUTNUMBERED);

const riseOf = ({ waitingDays, missed }: Candidate) =>
  missed > 0 ? 0 : Math.min(MOST_RISE, RISE_OF_DAY * Math.max(0, waitingDays - RISES_FROM));

/**
 * Prices each connector's place by who is expected, and gives what each person gains where. `pairs` are the connectors
 * who suit each person, with or without a place, by today's scores. `pinned` are people whose
 * connector is settled: they take a place, and are not asked. Pure: the same people give the same prices.
 */
export function thinkAhead(
  people: readonly Candidate[],
  offers: readonly Offer[],
  pairs: readonly (readonly Option[])[],
  pinned: ReadonlyMap<number, number>,
  outlook: Outlook,
  { now, timeZone }: { now: Date; timeZone: string },
): Ahead {
  const today = dayOf(now, timeZone);
  const until: Day = dayOf(outlook.until, timeZone);
  const days = Math.max(0, (outlook.until.getTime() - now.getTime()) / DAY_MS);
  const supplies = offers.map(({ takes }) => supplyOf(takes, today, until));
  const held = [...pinned.values()];
  const values = people.map((person, at) =>
    (pinned.has(at) ? [] : (pairs[at] ?? [])).flatMap(({ to, score }) => {
      const offer = offers[to];
      return offer ? [{ to, score: worthOf(person, offer, score) }] : [];
    }),
  );
  const chance = chanceFrom(people.length + 1);
  // Each of them once, however often they stand among those expected.
  const known = new Map<Candidate, Member>();
  const pool = shuffled(outlook.like, chance)
    .slice(0, MOST_LIKE)
    .map((person) => {
      const member = known.get(person) ?? { options: optionsLike(person, offers), group: person.field };
      known.set(person, member);
      return member;
    });
  const stays = Math.exp(-DAYS_UNTIL_MATCHED / outlook.patienceDays);
  const rises = people.map(riseOf);
  const found = fairPrices({
    here: people.map(({ field }, at) => ({
      // Who is not matched today may be gone tomorrow, so others should not be kept out for them.
      options: (values[at] ?? []).map(({ to, score }) => ({ to, score: Math.round(stays * score) })),
      group: field,
    })),
    pool,
    expected: Math.round(outlook.perDay * days),
    ofYear: Math.round(outlook.perDay * YEAR),
    places: supplies.map(({ places }, at) => places - held.filter((one) => one === at).length),
    placesOfYear: offers.map(({ takes }) => Math.floor(Math.min(takes.yearly, 12 * takes.monthly))),
    fared: outlook.fared,
    floor: outlook.floor,
    scale: MATCH_WORTH,
    chance,
  });
  const allPlaces = supplies.reduce((sum, { places }) => sum + places, 0);
  const lack = Math.round(lackAllowed(people.length + outlook.perDay * days, allPlaces));
  const gains = values.map((list, at) => {
    const person = people[at];
    const raise = lack + (rises[at] ?? 0) + (found.bonus.get(person?.field ?? '') ?? 0);
    const net = list.map(({ to, score }) => ({ to, score: score + raise - (found.prices[to] ?? 0) }));
    const later = net.map(({ to, score }) => {
      const wait = offers[to]?.places ? undefined : supplies[to]?.firstIn;
      const isSoon = wait !== undefined && (person?.waitingDays ?? 0) + wait <= MOST_DAYS_FOR_BETTER;
      return isSoon ? score * Math.exp(-wait / outlook.patienceDays) : 0;
    });
    const better = Math.round(Math.max(0, ...later));
    return net.flatMap(({ to, score }) =>
      (offers[to]?.places ?? 0) > 0 ? [{ to, score: score - better }] : [],
    );
  });
  return { ...found, values, gains, supplies };
}
