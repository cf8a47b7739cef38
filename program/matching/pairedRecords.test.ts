import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outlookFrom } from './outlook.ts';
import { proposeMatches } from './proposeMatches.ts';
import { recruitList } from './recruitList.ts';
import { sample } from './sample.fixture.ts';

/** What must never count, with stand-ins for it: two of everything, of which each person has one or the other. */
const NEVER = [
  { givenName: 'Fatima', familyName: 'Al-Example', honorific: 'Ms.' },
  { givenName: 'Greg', familyName: 'Baker-Example', honorific: 'Mr.' },
] as const;
const STAND_INS = [
  { country: 'BA', bornOutsideUS: 'yes', birthYear: 1961, gender: 'female', pronouns: 'she', photo: 'a' },
  { country: 'MX', bornOutsideUS: 'no', birthYear: 1998, gender: 'male', pronouns: 'he', photo: 'b' },
] as const;
const MORE = [
  { goal: 'As a mother of three from Mostar …', heardFrom: 'the mosque', degreeCountry: 'BA', phone: '+387' },
  { goal: 'Young man, moved from Puebla …', heardFrom: 'the church', degreeCountry: 'MX', phone: '+52' },
] as const;

it('two records that differ only in name, country, age or gender have the same proposals, prices and places to recruit', () => {
  const looks = fc.constantFrom('now' as const, 'balanced' as const, 'ahead' as const);
  fc.assert(
    fc.property(
      fc.nat(),
      looks,
      fc.array(fc.nat(7), { minLength: 30, maxLength: 30 }),
      (seed, look, which) => {
        const input = sample({ seed, people: 30, connectors: 12, matches: 20, fields: 4, mixed: true });
        const outcome = (turn: 0 | 1) => {
          const participants = input.participants.map((person, at) => {
            const bits = which[at] ?? 0;
            const pick = (two: readonly [object, object], bit: number) =>
              two[((bits >> bit) & 1) === turn ? 0 : 1];
            const never = { ...pick(NEVER, 0), ...pick(STAND_INS, 1), ...pick(MORE, 2) };
            return { ...person, ...never, signedUpAt: person.confirmedAt };
          });
          const outlook = outlookFrom({ ...input, arrivals: participants }, look);
          return {
            ...proposeMatches({ ...input, participants, outlook }),
            recruit: outlook && recruitList({ ...input, participants, outlook }),
          };
        };
        expect(outcome(0)).toEqual(outcome(1));
      },
    ),
    { numRuns: 30 },
  );
});
