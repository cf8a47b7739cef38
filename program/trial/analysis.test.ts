import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../assignment/chance.ts';
import { analyze, compare, LEAST_IN_GROUP } from './analysis.ts';
import type { AssignedMatch } from './records.ts';
import { trialRecords } from './records.ts';
import type { Registration } from './trial.ts';

const started = '2026-12-02T15:00:00.000Z';
const plan: Registration = {
  ...({ question: 'Does it help?', compares: 'prepare', outcome: 'met', usual: 50, hoped: 75 } as const),
  ...{ startsOn: '2026-12-02', endsOn: '2027-06-30', at: '2026-12-01T15:00:00.000Z', needed: 58 },
};
const later = (days: number) => new Date(Date.parse(started) + days * 24 * 60 * 60 * 1000);

/** Matches of people, each with one, who met or of whom nothing is known. */
function people(arm: 'with' | 'without', count: number, met: number, change: Partial<AssignedMatch> = {}) {
  return Array.from({ length: count }, (_, at) => ({
    participant: `participant.${arm}-${at}`,
    trial: { key: 'first', arm, at: started },
    ...{ status: at < met ? 'met' : 'introduced', been: [], planned: false, outcomes: [], left: false },
    ...change,
  }));
}
const metIn = (matches: AssignedMatch[], now: Date) => analyze(matches, plan, now).results[0];

describe('what a trial says', () => {
  it('counts everybody where they were put, who left and who asked too, and who is not known as no', () => {
    const matches = [
      ...people('with', 20, 15),
      ...people('without', 18, 9, { left: true }),
      ...people('without', 2, 2, { participant: 'participant.asked' }).slice(0, 1),
    ].map((match) =>
      match.participant === 'participant.asked'
        ? { ...match, trial: { ...match.trial, givenAt: started } }
        : match,
    );
    const analysis = analyze(matches, plan, later(31));
    expect(analysis.groups).toEqual({
      with: { people: 20, left: 0, given: 0 },
      without: { people: 19, left: 18, given: 1 },
    });
    expect(analysis.results[0]?.groups).toEqual({
      with: { of: 20, known: 15, yes: 15 },
      without: { of: 19, known: 10, yes: 10 },
    });
    expect(analysis.results[0]?.ofAll?.difference).toBeCloseTo(15 / 20 - 10 / 19, 12);
    expect(analysis.results[0]?.ofKnown?.difference).toBe(0);
  });

  it('counts a person of two matches once, where they were first', () => {
    const [first] = people('with', 1, 0);
    if (!first) throw new Error('nobody');
    const second = {
      ...first,
      status: 'met',
      trial: { ...first.trial, arm: 'without' as const, at: later(9).toISOString() },
    };
    expect(metIn([second, first], later(31))?.groups).toEqual({
      with: { of: 1, known: 1, yes: 1 },
      without: { of: 0, known: 0, yes: 0 },
    });
  });

  it('counts an outcome once it is old enough, in both groups alike', () => {
    const matches = people('with', 12, 12);
    expect(metIn(matches, later(29))?.groups.with.of).toBe(0);
    expect(metIn(matches, later(30))?.groups.with.of).toBe(12);
    const work = [
      { day: 90, outcome: 'job' as const },
      { day: 180, outcome: 'none' as const },
    ];
    const told = people('with', 2, 2, { outcomes: work, planned: true });
    expect(analyze(told, plan, later(194)).results.map(({ groups }) => groups.with)).toEqual([
      { of: 2, known: 2, yes: 2 },
      { of: 2, known: 2, yes: 2 },
      { of: 2, known: 2, yes: 2 },
      { of: 2, known: 2, yes: 0 },
    ]);
    expect(analyze(told, plan, later(100)).results.map(({ groups }) => groups.with.of)).toEqual([2, 2, 0, 0]);
  });

  it('works nothing out of a group that is too small', () => {
    const small = [...people('with', LEAST_IN_GROUP, 9), ...people('without', LEAST_IN_GROUP - 1, 1)];
    const analysis = analyze(small, plan, later(31));
    expect([analysis.verdict, analysis.results[0]?.ofAll]).toEqual(['too-small', undefined]);
    expect(analyze([], plan, later(31))).toMatchObject({ verdict: 'too-small', power: { now: 0 } });
    expect(compare({ with: { yes: 1, of: 10 }, without: { yes: 1, of: 10 } })?.p).toBe(1);
  });

  it('decides by the outcome that was registered, and not before the people are there that were planned', () => {
    const of = (count: number, met: number, others: number) =>
      analyze([...people('with', count, met), ...people('without', count, others)], plan, later(31));
    expect(of(57, 57, 0).verdict).toBe('not-over');
    expect(of(58, 45, 29).verdict).toBe('shown');
    expect(of(58, 30, 29).verdict).toBe('not-shown');
    expect(of(58, 30, 29).power.planned).toBeGreaterThan(0.8);
    expect(of(29, 20, 15).power.now).toBeLessThan(0.55);
    expect(of(58, 30, 29).power.smallest).toBeCloseTo(0.75, 1);
  });

  it('says “shown” of pages that do nothing in about 5 of 100 simulated trials, and of those that help in about 80', () => {
    const random = chanceFrom(14);
    const draw = (share: number) => {
      let yes = 0;
      for (let n = 0; n < plan.needed; n++) if (random() < share) yes += 1;
      return yes;
    };
    const shown = (share: number) => {
      let count = 0;
      for (let trial = 0; trial < 600; trial++) {
        const both = compare({
          with: { yes: draw(share), of: plan.needed },
          without: { yes: draw(0.5), of: plan.needed },
        });
        if (both && (both.interval[0] > 0 || both.interval[1] < 0)) count += 1;
      }
      return count / 600;
    };
    // Two standard errors: 0.018 and 0.033.
    expect(Math.abs(shown(0.5) - 0.05)).toBeLessThan(0.025);
    expect(Math.abs(shown(0.75) - 0.8)).toBeLessThan(0.04);
  });
});

describe('the records of a trial', () => {
  it('are read as they are kept, and refused where a group cannot be read: the groups would be unlike', () => {
    const kept = {
      participant: 'participant.a',
      trial: { key: 'first', arm: 'with', at: started },
      status: 'met',
    };
    expect(trialRecords.parse([kept])[0]).toMatchObject({ been: [], outcomes: [] });
    expect(trialRecords.safeParse([{ ...kept, trial: { key: 'first' } }]).success).toBe(false);
  });
});
