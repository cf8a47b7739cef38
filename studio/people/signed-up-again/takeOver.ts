import type { SanityClient } from '@sanity/client';
import type { OwnSettings } from '../../../forms/own/questions.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { EligibilityRules } from '../../../program/eligibility.ts';
import { NotTaken } from '../../shared/decisions/problems.ts';
import { writeCorrection } from '../correct/writeCorrection.ts';
import { markRead } from './markRead.ts';
import type { SentAgain, SentAgainType } from './sentAgain.ts';

/** What staff take over of what somebody sent again. */
export interface TakingOver {
  id: string;
  type: SentAgainType;
  sent: SentAgain;
  chosen: ReadonlySet<string>;
  /** The moment of the form that staff have read. */
  since: string;
  by: string | undefined;
  isTold: boolean;
  rules: EligibilityRules;
  /** The city's own questions. */
  own?: OwnSettings;
}

const chosenOf = (answers: FormAnswers, chosen: ReadonlySet<string>): FormAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => chosen.has(name)));

/**
 * Takes over the chosen answers of a form that came again, as a correction is written, and takes the record off the list
 * of those who signed up again. Cut off between the two, it can be done again. Throws NotTaken where an answer is one
 * that the record cannot hold, and what `writeCorrection` and `markRead` throw.
 */
export async function takeOver(client: SanityClient, taking: TakingOver): Promise<void> {
  const { id, type, sent, chosen, since, by, isTold, rules, own } = taking;
  if (chosen.size > 0) {
    const [seen, answers] = [chosenOf(sent.seen, chosen), chosenOf(sent.answers, chosen)];
    const how = { source: 'form', by, isTold, isAddressSure: false, rules, own } as const;
    const { issues } = await writeCorrection(client, { id, type, seen, answers, ...how });
    if (issues.length > 0) throw new NotTaken(issues.map(({ field }) => field));
  }
  await markRead(client, id, since);
}
