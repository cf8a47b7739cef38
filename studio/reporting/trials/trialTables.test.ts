import { describe, expect, it } from 'vitest';
import { analyze } from '../../../program/trial/analysis.ts';
import type { Registration } from '../../../program/trial/trial.ts';
import { changeSentences, verdictSentence } from './trialSentences.ts';
import { differencesTable, groupsTable, outcomesTable, planTable, powerTable } from './trialTables.ts';

const started = '2026-01-05T15:00:00.000Z';
const plan: Registration = {
  ...({ question: 'Does it help?', compares: 'prepare', outcome: 'met', usual: 50, hoped: 75 } as const),
  ...{ startsOn: '2026-01-05', endsOn: '2026-06-30', at: '2026-01-04T15:00:00.000Z', needed: 58 },
};

/** What a trial says of two groups in which some met, and of all others nothing is known. */
const saying = (withPages: [number, number], without: [number, number]) =>
  analyze(
    (
      [
        ['with', ...withPages],
        ['without', ...without],
      ] as const
    ).flatMap(([arm, people, met]) =>
      Array.from({ length: people }, (_, at) => ({
        participant: `participant.${arm}-${at}`,
        trial: { key: 'one', arm, at: started },
        ...{ status: at < met ? 'met' : 'introduced', been: [], planned: false, outcomes: [], left: false },
      })),
    ),
    plan,
    new Date('2026-03-01T15:00:00Z'),
  );

describe('what staff read of a trial', () => {
  it('has for each outcome the share of all, its interval, and the difference with its test', () => {
    const analysis = saying([70, 56], [80, 48]);
    const { rows } = outcomesTable(analysis);
    expect(rows[0]).toEqual(['The two met. With the pages', 70, 56, '80 %', 56, '80 %', '69 % to 88 %']);
    // Work is not old enough to count.
    expect(rows[4]).toEqual(['At work after 90 days. With the pages', 0, null, null, null, null, null]);
    // The interval: Newcombe 1998, table II, (a): 0.0524 to 0.3339.
    expect(differencesTable(analysis, plan).rows[0]).toEqual([
      ...['The two met (decides), of all', '+20', '+5 to +33', '0.013'],
    ]);
    expect(verdictSentence(analysis, plan)).toMatch(/^Shown: with the pages, .* more frequent/);
    expect(verdictSentence(saying([80, 20], [80, 60]), plan)).toMatch(/less frequent.*harm/);
    expect(verdictSentence(saying([80, 40], [80, 40]), plan)).toMatch(/^Not shown\./);
  });

  it('prints no number of a group below ten, and says that it is too small', () => {
    const analysis = saying([30, 20], [9, 4]);
    const [first, second] = outcomesTable(analysis).rows;
    for (const row of [first, second])
      expect(row?.slice(2)).toEqual([row?.[1], null, null, null, null, null].slice(1));
    expect(
      differencesTable(analysis, plan)
        .rows.flatMap((row) => row.slice(1))
        .filter(Boolean),
    ).toEqual([]);
    expect(verdictSentence(analysis, plan)).toMatch(/^Too small to say anything\..* 9 by now.*58 are needed/);
    expect(verdictSentence(saying([57, 57], [58, 0]), plan)).toMatch(/^Not over: too small.* 57 by now/);
  });

  it('says the plan as it was written down, and what is not as it was', () => {
    const trial = { _key: 'one', ...plan, registered: plan };
    expect(changeSentences(trial)).toEqual([]);
    const changed = { ...trial, hoped: 60, endedAt: '2026-02-02T15:00:00Z', endedWhy: 'Too few' };
    expect(changeSentences(changed)).toEqual([
      'Switched off before its time, Feb 2, 2026: Too few.',
      expect.stringMatching(/^Per cent with, hoped for was changed after the start: .*“75”, now “60”/),
    ]);
    expect(planTable(plan).rows.at(3)).toEqual(['Expected without, hoped for with', '50 %, 75 %']);
    const analysis = saying([58, 40], [58, 30]);
    expect(powerTable(analysis, plan).rows.map(([, value]) => value)).toEqual(['80 %', '80 %', '75 %']);
    expect(groupsTable(analysis).rows).toEqual([
      ['With the pages', 58, 0, 0],
      ['Without (comparison)', 58, 0, 0],
    ]);
  });
});
