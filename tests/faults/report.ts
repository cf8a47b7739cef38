import type { FaultRun } from './faultRun.ts';

/** Whether nothing was lost and nothing doubled. */
export function isWhole(run: FaultRun): boolean {
  const { signUps, accepted, stored, confirmed, storedTwice, confirmedTwice, setAside, givenUp } = run;
  return (
    [accepted, stored, confirmed].every((number) => number === signUps) &&
    [storedTwice, confirmedTwice, Object.keys(setAside).length, Object.keys(givenUp).length].every(
      (number) => number === 0,
    )
  );
}

const rows = (counts: Record<string, number>) =>
  Object.entries(counts)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, number]) => `| ${name} | ${number.toLocaleString('en-US')} |`)
    .join('\n');

const WORDS: Record<string, string> = {
  '303': 'accepted, sent on to the next page (303)',
  '503': 'asked to try again, answers kept (503)',
  none: 'no answer: the process was killed',
};

/** The run as a page of the documentation. */
export function report(run: FaultRun): string {
  const answers = Object.fromEntries(
    Object.entries(run.answers).map(([status, number]) => [WORDS[status] ?? status, number]),
  );
  return `# The fault run

Written by \`npm run test:faults\`, which runs the real handlers against the local Content Lake and mailbox while both
fail and the process is killed. Queries lag behind writes by up to 0.8 seconds, and the Content Lake takes no more than
25 changes in a second, as the hosted one does. A person whose form is not accepted sends it again, as people do. Replay this run's weather with
\`npm run test:faults -- --seed ${run.seed} --sign-ups ${run.signUps}\`.

| At the end | |
|---|---|
| people who sent the form | ${run.signUps.toLocaleString('en-US')} |
| accepted | ${run.accepted.toLocaleString('en-US')} |
| stored, each address once | ${run.stored.toLocaleString('en-US')} |
| addresses with a confirmation letter | ${run.confirmed.toLocaleString('en-US')} |
| lost | ${run.accepted - Math.min(run.stored, run.confirmed)} |
| stored twice | ${run.storedTwice} |
| second letters | ${run.confirmedTwice} |
| set aside for staff | ${Object.values(run.setAside).reduce((sum, one) => sum + one, 0)} |

| Faults that hit a request (about) | |
|---|---|
${rows(run.faults)}
| process killed in the middle of its work | ${run.killed} |

| Answers to the forms | |
|---|---|
${rows(answers)}

It took ${run.seconds} seconds.
`;
}
