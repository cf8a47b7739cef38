import type { Environment } from '../../netlify/environment.ts';
import { countStrangers } from '../../netlify/services/demonstration/strangers.ts';
import { programLake } from '../../netlify/services/lake.ts';
import { DEMONSTRATION_ID } from '../../program/mode.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

/** Where a demonstration is: that no real person is in its data. Where a program is: that no demonstration works on its data. */
export function demonstrationFindings(env: Environment): Promise<Finding[]> {
  const advice = `Check SANITY_PROJECT_ID, SANITY_API_TOKEN and PROGRAM_DATASET.`;
  return look('the demonstration', advice, async () => {
    const lake = programLake(env);
    const begun = await lake.getDocument(DEMONSTRATION_ID);
    if (env.PROGRAM_MODE !== 'demonstration')
      return begun
        ? [
            wrong(
              `a demonstration works on the dataset ${env.PROGRAM_DATASET}, and empties it each night`,
              'Give the program a dataset of its own, or set PROGRAM_MODE=demonstration here too: docs/how-to/run-a-demonstration.md.',
            ),
          ]
        : [];
    const strangers = await countStrangers(lake);
    if (strangers > 0)
      return [
        wrong(
          `${strangers} records of ${env.PROGRAM_DATASET} are of people who are not examples: the demonstration will not begin anew`,
          'Give it a dataset of its own. Were they entered by hand in its Studio, erase them there: only addresses at example.org go by night.',
        ),
      ];
    return [
      ok(
        begun
          ? 'the demonstration begins anew each night'
          : 'the demonstration will begin within five minutes',
      ),
    ];
  });
}
