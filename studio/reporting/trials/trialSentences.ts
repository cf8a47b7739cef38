import { type Analysis, LEAST_IN_GROUP } from '../../../program/trial/analysis.ts';
import { changesSince, type Registration, type Trial } from '../../../program/trial/trial.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { trialFieldWords, trialOutcomeWords } from '../../shared/labels/trials.ts';

/** What can be said by now, plainly. */
export function verdictSentence({ verdict, results }: Analysis, plan: Registration): string {
  const main = results.find(({ outcome }) => outcome === plan.outcome);
  const outcome = trialOutcomeWords[plan.outcome];
  const smaller = Math.min(main?.groups.with.of ?? 0, main?.groups.without.of ?? 0);
  switch (verdict) {
    case 'too-small':
      return `Too small to say anything. Of the smaller group “${outcome}” counts for ${smaller} by now; below ${LEAST_IN_GROUP} nothing is worked out or printed, and ${plan.needed} are needed.`;
    case 'not-over':
      return `Not over: too small to say whether the pages help. Of the smaller group “${outcome}” counts for ${smaller} by now, and ${plan.needed} are needed. What the tables show until then is no result, however it looks.`;
    case 'shown':
      return (main?.ofAll?.difference ?? 0) > 0
        ? `Shown: with the pages, “${outcome}” was more frequent than chance explains.`
        : `Shown: with the pages, “${outcome}” was less frequent than chance explains. They may do harm.`;
    case 'not-shown':
      return `Not shown. The people that were planned for are there, and chance explains the difference in “${outcome}”. That does not mean that the pages do nothing: the interval says how much they may do.`;
  }
}

/** Whatever is not as it was written down. */
export function changeSentences(trial: Trial): string[] {
  const { endedAt, endedWhy } = trial;
  return [
    ...(endedAt
      ? [`Switched off before its time, ${dayInWords(endedAt)}: ${endedWhy ?? 'no reason given'}.`]
      : []),
    ...changesSince(trial).map(
      ({ field, registered, now }) =>
        `${trialFieldWords[field]} was changed after the start: written down as “${registered}”, now “${now}”. What was written down is what counts here.`,
    ),
  ];
}

/** How to read it, with the source of each method. */
export const HOW_TO_READ = [
  'Everybody is counted in the group in which chance put them, also who left the comparison or asked for the pages (intention to treat). “Of all” counts those of whom nothing is known as no; “of those known” leaves them out. Where the two differ much, the answers that are missing matter more than the pages.',
  'An outcome counts from the same day on in both groups: to meet, 30 days after the introduction; a plan, 45; work, two weeks after we asked at 90 and 180 days. Whose record was erased is counted nowhere.',
  'Intervals: Wilson’s for one share, Newcombe’s for the difference of two (Newcombe, Statistics in Medicine 1998; 17:857–872, method 3, and 873–890, method 10). In 95 of 100 trials such an interval holds the true value.',
  'Exact test: Fisher’s, two-sided. Power and people needed: the normal approximation of two shares (Fleiss 1981), 5 per cent, both sides.',
  'One outcome decides, the one that was written down. Of four outcomes one may look different by chance alone in one trial of five: what the others show is a question for the next trial.',
];
