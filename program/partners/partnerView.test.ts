import fc from 'fast-check';
import { expect, it } from 'vitest';
import { programRecords } from '../journeys/records.ts';
import { countsOf, OTHERS_FIGURES, type OthersFigures, othersTold, partnerSteps } from './partnerView.ts';

const person = (_id: string, status: string, been: string[] = []) => ({ _id, status, been });
const match = (participant: string, status: string, outcome?: string) => ({
  ...{ _id: `match.${participant}`, participant, connector: 'c', status, been: ['introduced', status] },
  outcomes: outcome ? [{ day: 90, outcome }] : [],
});

it('says of each the furthest step, and nothing of an address that nobody confirmed', () => {
  const records = programRecords.parse({
    participants: [
      person('a', 'unconfirmed'),
      person('b', 'received'),
      person('c', 'ready'),
      person('d', 'introduced', ['ready']),
      person('e', 'introduced', ['ready']),
      person('f', 'closed', ['ready']),
    ],
    matches: [match('d', 'introduced'), match('e', 'met'), match('f', 'met', 'job')],
    ...{ connectors: [], referrals: [], partnerReferrals: [] },
  });
  const steps = partnerSteps(records, 'America/Chicago');
  expect(Object.fromEntries(steps)).toEqual({
    ...{ b: 'signed-up', c: 'ready', d: 'introduced', e: 'met', f: 'work-found' },
  });
  expect(countsOf([...steps.values()])).toEqual({ signedUp: 5, met: 2, workFound: 1 });
});

it.each([
  [{ signedUp: 4, met: 0, workFound: 0 }, {}, {}],
  [{ signedUp: 5, met: 5, workFound: 0 }, {}, { signedUp: 5 }],
  [{ signedUp: 12, met: 7, workFound: 5 }, {}, { signedUp: 12, met: 7, workFound: 5 }],
  [{ signedUp: 12, met: 8, workFound: 0 }, {}, { signedUp: 12 }],
  [
    { signedUp: 13, met: 8, workFound: 5 },
    { signedUp: 12, met: 7, workFound: 5 },
    { signedUp: 12, met: 7, workFound: 5 },
  ],
  [{ signedUp: 4, met: 0, workFound: 0 }, { signedUp: 6 }, { signedUp: 6 }],
])('of %j, with %j told before, tells %j', (now, told, expected) => {
  expect(othersTold(now, told)).toEqual(expected);
});

it('never tells fewer than five, nor leaves fewer, nor changes by fewer, whatever happens one after another', () => {
  const counts = fc
    .tuple(fc.nat(25), fc.nat(25), fc.nat(25))
    .map(([a, b, c]) => ({ signedUp: a + b + c, met: b + c, workFound: c }));
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 30 }), (days) => {
      let told: OthersFigures = {};
      for (const now of days) {
        const next = othersTold(now, told);
        for (const key of OTHERS_FIGURES) {
          const [one, other] = [next[key], told[key]];
          if (one === undefined) continue;
          expect(one).toBeGreaterThanOrEqual(5);
          if (key !== 'signedUp') expect((next.signedUp ?? 0) - one).toBeGreaterThanOrEqual(5);
          if (other !== undefined && one !== other) expect(Math.abs(one - other)).toBeGreaterThanOrEqual(5);
        }
        told = next;
      }
    }),
  );
});
