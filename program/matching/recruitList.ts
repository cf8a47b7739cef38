import { assignWithPrices, type Option } from '../assignment/assign.ts';
import { chanceFrom } from '../assignment/chance.ts';
import { draw } from '../assignment/fairPrices.ts';
import { DAY_MS } from '../clock/day.ts';
import { dayOf } from '../clock/zone.ts';
import { nearness } from './adjacentFields.ts';
import { haveBasis } from './blocks.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import { connectorReader, participantReader } from './documents.ts';
import { type Offer, toOffer } from './offer.ts';
import type { Outlook } from './outlook.ts';
import type { MatchingInput } from './proposeMatches.ts';
import { readEach } from './readEach.ts';
import { readRecord } from './record.ts';
import { pointsOf } from './scorePair.ts';
import { supplyOf } from './supply.ts';
import { DEFAULT_MONTHLY_CAPACITY, DEFAULT_YEARLY_CAPACITY, MATCH_WORTH } from './weights.ts';

/** A kind of connector to look for, and what one of them would add until places are shared out anew. */
export interface Wanted {
  field: string;
  /** A language besides English that would help most, where one does. */
  language: string | undefined;
  /** The postal area in which most people of the field live, where there is one. */
  area: string | undefined;
  /** Worth of all matches that one such connector would add. */
  gain: number;
  /** How many more people would be introduced, as a mean over futures. */
  people: number;
  /** How many connectors who take part know the field, and how many of these speak the language that would help. */
  knowing: number;
  speaking: number;
}

/** So many futures tell the kinds apart; more only take longer. */
const FUTURES = 12;

/**
 * More people than this, here and expected, are looked at in a part: every second or third of them beside every second or
 * third connector. What one connector more adds is nearly the same there, and the time is that of a small program.
 */
const MOST_PEOPLE = 500;

/** A language has to add this part to a field's gain to be named: less is within what chance does. */
const LANGUAGE_ADDS = 0.05;

const worths = (person: Candidate, offers: readonly Offer[]): Option[] =>
  offers.flatMap((offer, to) =>
    haveBasis(person, offer) ? [{ to, score: MATCH_WORTH + pointsOf(person, offer) }] : [],
  );

/** What makes a kind of connector. */
type Kind = Pick<Wanted, 'field' | 'language' | 'area'>;

/** A connector of a kind as a new one would be: with the program's own capacity, and nothing else in common. */
function newcomer({ field, language, area }: Kind, input: MatchingInput): Offer {
  const document = {
    ...{ _id: 'connector.new', status: 'active', fields: [field], languages: language ? [language] : [] },
    ...{ monthlyCapacity: DEFAULT_MONTHLY_CAPACITY, yearlyCapacity: DEFAULT_YEARLY_CAPACITY },
  };
  const offer = toOffer(
    document,
    readRecord([], input.now, input.timeZone),
    dayOf(input.now, input.timeZone),
  );
  return area === undefined ? offer : { ...offer, postcode: area, area };
}

/** Every so many of a list, in the order of ids, which are hashes: a fair part of it. */
const every = <One extends { id: string }>(step: number, all: readonly One[]): One[] =>
  all.toSorted((one, other) => (one.id < other.id ? -1 : 1)).filter((_, at) => at % step === 0);

/**
 * Whom to recruit: for each field, and the language and the area that add most to it, what one connector more would be
 * worth, the greatest gain first. Futures are drawn from those who are expected and those who wait; in each the best assignment is
 * compared with that which has the newcomer's places too. Only fields, languages, English and places count, as in
 * matching. `futures`: fewer, where there is little time.
 */
export function recruitList(input: MatchingInput & { outlook: Outlook; futures?: number }): Wanted[] {
  const { outlook, now, timeZone } = input;
  const record = readRecord(input.matches, now, timeZone, input);
  const [today, until] = [dayOf(now, timeZone), dayOf(outlook.until, timeZone)];
  const all = readEach(connectorReader, input.connectors)
    .read.map((one) => toOffer(one, record, today))
    .filter(({ availability }) => availability !== 'outside');
  const everybody = readEach(participantReader, input.participants)
    .read.map((one) => toCandidate(one, record, now))
    .filter(({ isReady, hasOpenMatch }) => isReady && !hasOpenMatch);
  const toCome = (outlook.perDay * (outlook.until.getTime() - now.getTime())) / DAY_MS;
  const step = Math.ceil((everybody.length + toCome) / MOST_PEOPLE);
  const [offers, waiting] = [every(step, all), every(step, everybody)];
  const places = offers.map(({ takes }) => supplyOf(takes, today, until).places);
  const chance = chanceFrom(1);
  const expected = Math.round(toCome / step);
  const length = input.futures ?? FUTURES;
  const futures = Array.from({ length }, () => [...waiting, ...draw(outlook.like, expected, chance)]);

  const options = new Map<Candidate, Option[]>();
  const optionsOf = (person: Candidate) => {
    const known = options.get(person) ?? worths(person, offers);
    options.set(person, known);
    return known;
  };
  const worth = (people: readonly Candidate[], more?: Offer) => {
    const lists = people.map((person) => {
      const own = more && haveBasis(person, more) ? MATCH_WORTH + pointsOf(person, more) : undefined;
      return own === undefined
        ? optionsOf(person)
        : [...optionsOf(person), { to: offers.length, score: own }];
    });
    const room = more ? [...places, supplyOf(more.takes, today, until).places] : places;
    const { seats } = assignWithPrices(lists, room, 'sum');
    let value = 0;
    let count = 0;
    for (const [at, seat] of seats.entries()) {
      const option = seat === undefined ? undefined : lists[at]?.find(({ to }) => to === seat);
      if (!option) continue;
      value += option.score;
      count += 1;
    }
    return { value, count };
  };
  const before = futures.map((people) => worth(people));
  const gainOf = (kind: Kind): Omit<Wanted, 'knowing' | 'speaking'> => {
    const more = newcomer(kind, input);
    const after = futures.map((people) => worth(people, more));
    const mean = (part: 'value' | 'count') =>
      after.reduce((sum, one, at) => sum + one[part] - (before[at]?.[part] ?? 0), 0) / length;
    return { ...kind, gain: mean('value'), people: mean('count') };
  };

  const people = [...outlook.like, ...waiting];
  const fields = [...new Set(people.map(({ field }) => field))].filter(Boolean).toSorted();
  return fields
    .map((field): Omit<Wanted, 'knowing' | 'speaking'> => {
      const own = people.filter((person) => person.field === field);
      const alone = gainOf({ field, language: undefined, area: undefined });
      const language = commonLanguage(own);
      const both = language === undefined ? undefined : gainOf({ ...alone, language });
      const found = both && both.gain > alone.gain * (1 + LANGUAGE_ADDS) ? both : alone;
      const area = commonArea(own);
      // An area opens nobody a place; it is named where it makes pairs better, as everywhere in matching.
      const near = area === undefined ? undefined : gainOf({ ...found, area });
      return near && near.gain > found.gain ? near : found;
    })
    .filter(({ gain }) => gain > 0)
    .map((one): Wanted => ({ ...one, ...knowingOf(one, all) }))
    .toSorted((one, other) => other.gain - one.gain || (one.field < other.field ? -1 : 1));
}

/** How rare a kind is among those who take part. */
function knowingOf(
  { field, language }: Kind,
  offers: readonly Offer[],
): Pick<Wanted, 'knowing' | 'speaking'> {
  const knowing = offers.filter(({ fields }) => fields.some((one) => nearness(field, one) === 'same'));
  const speaking = knowing.filter(({ languages }) => language !== undefined && languages.includes(language));
  return { knowing: knowing.length, speaking: speaking.length };
}

/** What most of them have, the first of equals, with how many do. */
function mostOf(counts: ReadonlyMap<string, number>): readonly [string, number] | undefined {
  return [...counts].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0];
}

/** The language that most of them speak, weighing those who have little English. */
function commonLanguage(people: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>();
  for (const person of people) {
    const weight = person.english === 'basic' || person.english === 'conversational' ? 3 : 1;
    for (const language of person.languages) counts.set(language, (counts.get(language) ?? 0) + weight);
  }
  return mostOf(counts)?.[0];
}

/** The postal area in which more than half of them live. */
function commonArea(people: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { area } of people) {
    if (area) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  const [area, count = 0] = mostOf(counts) ?? [];
  return count > people.length / 2 ? area : undefined;
}
