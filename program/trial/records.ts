import { z } from 'zod';
import { OUTCOMES } from '../matches/match.ts';
import { listOf } from '../stored.ts';
import { assignmentSchema } from './arms.ts';

/** What is counted of a trial, in one query: no name, no note, no answer beside the outcomes. `$key` is that of the trial. */
export const TRIAL_RECORDS = `*[_type == "match" && trial.key == $key]{
  "participant": participant._ref, trial, status, "been": history[].to,
  "planned": defined(plan) || count(history[note == "plan-written"]) > 0,
  outcomes[]{ day, outcome }, "left": defined(participant->trialsLeftAt)
}`;

const assignedMatch = z.object({
  participant: z.string(),
  trial: assignmentSchema,
  status: z.string().catch(''),
  been: listOf(z.string()).catch([]),
  planned: z.boolean().nullish(),
  outcomes: listOf(z.object({ day: z.number(), outcome: z.enum(OUTCOMES).nullish().catch('other') })).catch(
    [],
  ),
  left: z.boolean().nullish(),
});
export type AssignedMatch = z.output<typeof assignedMatch>;

/** The matches of a trial. One that cannot be read would make the groups unlike: then this throws a ZodError. */
export const trialRecords = z.array(assignedMatch);
