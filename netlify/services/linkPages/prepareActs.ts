import { z } from 'zod';
import { ABOUT_ME } from '../../../forms/learn-more/questions.ts';
import { type FormAnswers, parseForm } from '../../../forms/parse.ts';
import type { PrepareView } from '../../../forms/prepare/preparePage.tsx';
import { shapeOf } from '../../../forms/schemaOf.ts';
import { LEAVE_TRIAL } from '../../../forms/trial/LeaveTrial.tsx';
import type { Environment } from '../../environment.ts';
import { leaveTrials } from '../matches/trials.ts';
import type { Pair } from '../people.ts';
import { correct } from '../records/records.ts';
import { type PrepareReading, prepareView } from './prepareView.ts';

const aboutSchema = z.object(shapeOf([ABOUT_ME]));

/**
 * Does what a participant asks on the page that prepares them: two lines about themselves are shown, and then saved in their
 * record, which tells them of it as of any correction; saved twice they are told once. Gives the page, its status and the
 * letters to send.
 */
export async function actOnPreparing(
  env: Environment,
  pair: Pair,
  answers: FormAnswers,
  reading: PrepareReading,
): Promise<{ view: PrepareView; status?: number; letters: string[] }> {
  const asKept = prepareView(pair, reading);
  if (asKept.state === 'compared' && answers.action === LEAVE_TRIAL) {
    const letters = await leaveTrials(env, pair.participant._id, reading.now);
    const participant = { ...pair.participant, trialsLeftAt: reading.now.toISOString() };
    return { view: prepareView({ ...pair, participant }, reading), letters };
  }
  if (asKept.state !== 'participant') return { view: asKept, letters: [] };
  const parsed = parseForm(aboutSchema, [ABOUT_ME.name], answers);
  if (!parsed.ok) {
    const filled = { answers, issues: parsed.issues };
    return { view: { ...asKept, filled }, status: 422, letters: [] };
  }
  const { aboutMe } = parsed.value;
  const { sheet } = asKept;
  switch (answers.action) {
    case 'preview':
      return { view: { state: 'preview', other: sheet.connector.name, aboutMe }, letters: [] };
    case 'save': {
      const isNew = aboutMe !== pair.participant.aboutMe;
      const letters = isNew ? await correct(env, pair.participant._id, { aboutMe }, reading.now) : [];
      const participant = { ...sheet.participant, aboutMe };
      return { view: { state: 'kept', sheet: { ...sheet, participant } }, letters };
    }
    case 'change':
      return { view: { ...asKept, filled: { answers: { aboutMe }, issues: [] } }, letters: [] };
    default:
      return { view: asKept, letters: [] };
  }
}
