import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../fields.ts';
import type { ParticipantDocument } from './documents.ts';
import type { MatchingInput } from './proposeMatches.ts';
import { PROSPECTS, type ProspectKey, type Prospects, prospectsOf } from './prospects.ts';
import { sample } from './sample.fixture.ts';
import { blocksBetween, scorePair } from './scorePair.ts';

/** What stands between a person and each connector, by the rules that propose matches. */
const blocksOf = (person: ParticipantDocument, input: MatchingInput) =>
  input.connectors.map((connector) => blocksBetween(person, connector, input));

/** What keeps two apart for ever, or until their answers are others; what passes with time is left out. */
const LASTS = [
  'same-person',
  'matched-before',
  'called-off',
  'not-answered',
  'do-not-introduce',
  'refused',
  'no-shared-basis',
  'connector-outside',
];
const suits = (blocks: readonly string[]) => !blocks.some((block) => LASTS.includes(block));
const countSuiting = (person: ParticipantDocument, input: MatchingInput) =>
  blocksOf(person, input).filter(suits).length;

/** Whether what is said of today is so. */
function isTrueNow(now: ProspectKey, person: ParticipantDocument, input: MatchingInput): boolean {
  const all = blocksOf(person, input);
  const sharing = all.filter(
    (blocks) => !blocks.includes('no-shared-basis') && !blocks.includes('connector-outside'),
  );
  switch (now) {
    case 'free':
      return all.some((blocks) => blocks.length === 0);
    case 'busy':
      return (
        all.some(suits) &&
        all
          .filter(suits)
          .every((blocks) => blocks.some((block) => ['connector-away', 'connector-full'].includes(block)))
      );
    case 'none-left':
      return sharing.length > 0 && !all.some(suits);
    case 'none-in-field':
      return sharing.length === 0 && Boolean(person.field) && person.field !== 'other';
    case 'no-field':
      return sharing.length === 0 && (!person.field || person.field === 'other');
  }
}

/** Checks what the person is told that they could tell us. */
function expectTrue(
  opening: Prospects['openings'][number],
  person: ParticipantDocument,
  input: MatchingInput,
) {
  const before = countSuiting(person, input);
  if (opening.key === 'wish') {
    const wishes = [...(person.wishes ?? []), opening.industry];
    expect(countSuiting({ ...person, wishes }, input) - before).toBe(opening.count);
  } else if (opening.key === 'field') {
    const fields = FIELDS.filter(
      (field) =>
        field !== 'other' &&
        field !== person.field &&
        input.connectors.some(
          (connector) =>
            connector.fields?.includes(field) && suits(blocksBetween({ ...person, field }, connector, input)),
        ),
    );
    expect([before, fields.length]).toEqual([0, opening.count]);
  } else {
    const languages = [...(person.languages ?? []), opening.language];
    const better = input.connectors.filter(
      (connector) =>
        suits(blocksBetween(person, connector, input)) &&
        scorePair({ ...person, languages }, connector, input).score >
          scorePair(person, connector, input).score,
    );
    expect(better.length).toBe(opening.count);
  }
}

describe('what somebody who waits is told', () => {
  it('is true of the rules that propose matches', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 9 }), fc.boolean(), (seed, connectors, decided) => {
        const input = sample({
          ...{ seed, connectors: Math.max(1, connectors), people: 6, matches: 10 },
          ...{ mixed: true, decided, monthly: [1, 2, 0] },
        });
        for (const person of input.participants) {
          // Who waits is ready and has no match under way; nobody else is told this.
          const waits = blocksOf(person, input).every(
            (blocks) => !blocks.includes('not-ready') && !blocks.includes('match-open'),
          );
          const prospects = waits ? prospectsOf(input, person) : undefined;
          if (!prospects) continue;
          told.add(prospects.now);
          expect(isTrueNow(prospects.now, person, input), `${prospects.now} ${seed}`).toBe(true);
          for (const opening of prospects.openings) {
            told.add(opening.key);
            expect(opening.count).toBeGreaterThan(0);
            expectTrue(opening, person, input);
          }
        }
      }),
      { numRuns: 30, seed: 5 },
    );
    expect([...told].toSorted()).toEqual([...PROSPECTS, 'field', 'language', 'wish'].toSorted());
  });

  it('says neither who a Connector is nor who said no', () => {
    const input = {
      ...{ participants: [], now: new Date('2026-11-22T15:00:00Z'), timeZone: 'America/Chicago' },
      connectors: [{ _id: 'connector.a', status: 'active', fields: ['nursing'] }],
      matches: [{ participant: 'participant.a', connector: 'connector.a', status: 'declined' }],
    };
    const person = { _id: 'participant.a', status: 'ready', field: 'nursing' };
    const refused = { ...person, pairDecisions: [{ connector: 'connector.a', decision: 'refused' }] };
    const told = { now: 'none-left', openings: [] };
    expect(prospectsOf(input, person)).toEqual(told);
    expect(prospectsOf({ ...input, matches: [] }, refused)).toEqual(told);
  });

  it('offers no third wish, and no language to who speaks English well', () => {
    const input = {
      ...{
        participants: [],
        matches: [],
        now: new Date('2026-11-22T15:00:00Z'),
        timeZone: 'America/Chicago',
      },
      connectors: [
        {
          _id: 'connector.a',
          status: 'active',
          fields: ['nursing'],
          industries: ['schools'],
          languages: ['ar'],
        },
        {
          _id: 'connector.b',
          status: 'active',
          fields: ['teaching'],
          industries: ['schools'],
          languages: ['ar'],
        },
      ],
    };
    const keys = (change: Partial<ParticipantDocument>) =>
      prospectsOf(input, {
        _id: 'participant.a',
        status: 'ready',
        field: 'nursing',
        ...change,
      })?.openings.map(({ key }) => key);
    expect(keys({ english: 'fluent' })).toEqual(['wish']);
    expect(keys({ english: 'basic' })).toEqual(['wish', 'language']);
    expect(keys({ english: 'basic', wishes: ['banking', 'energy'] })).toEqual(['language']);
  });
});

describe('the wait of somebody who waits', () => {
  const now = new Date('2026-11-22T15:00:00Z');
  const nurse = (at: number, daysAgo: number) => ({
    ...{ _id: `participant.${String(at).padStart(2, '0')}`, status: 'introduced', field: 'nursing' },
    confirmedAt: new Date(now.getTime() - daysAgo * 86_400_000).toISOString(),
  });
  const before = Array.from({ length: 9 }, (_, at) => nurse(at, 20 + at));
  const input = {
    ...{ participants: [], before, now, timeZone: 'America/Chicago' },
    connectors: [
      { _id: 'connector.a', status: 'active', fields: ['nursing'], monthlyCapacity: 20, yearlyCapacity: 20 },
    ],
    matches: before.map(({ _id, confirmedAt }) => ({
      ...{ participant: _id, connector: 'connector.a', status: 'introduced' },
      introducedAt: new Date(Date.parse(confirmedAt) + 3 * 86_400_000).toISOString(),
    })),
  };
  const person = { ...nurse(99, 0), status: 'ready' };

  it('is that of those before for whom the same had room, without themselves', () => {
    expect(prospectsOf(input, person)?.wait).toEqual({ fromDays: 0, toDays: 7 });
    expect(prospectsOf({ ...input, before: [...before.slice(1), person] }, person)?.wait).toBeUndefined();
    expect(prospectsOf({ ...input, before: undefined }, person)?.wait).toBeUndefined();
  });

  it('is not that of who came quickly, for who has waited longer', () => {
    expect(prospectsOf(input, { ...nurse(99, 10), status: 'ready' })?.wait).toBeUndefined();
  });

  it('is told to nobody whom nobody suits', () => {
    expect(prospectsOf(input, { ...person, field: 'law' })).toMatchObject({ now: 'none-in-field' });
    expect(prospectsOf(input, { ...person, field: 'law' })?.wait).toBeUndefined();
  });
});
