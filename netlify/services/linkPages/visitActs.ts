import type { FormAnswers } from '../../../forms/parse.ts';
import { parseForm } from '../../../forms/parse.ts';
import { namesOf } from '../../../forms/question.ts';
import { VISIT_QUESTIONS, visitChangeSchema } from '../../../forms/visit/questions.ts';
import type { VisitView } from '../../../forms/visit/visitPage.tsx';
import type { KeptVisit } from '../../../program/events/visit.ts';
import type { Environment } from '../../environment.ts';
import { confirmOrChange, type VisitChange } from '../events/ownVisit.ts';
import type { PublishedEvent } from '../events/readEvent.ts';

/** The answers of a visit as its form shows them. */
const answersOf = ({
  people,
  needs,
}: {
  people?: number | null | undefined;
  needs?: string | null | undefined;
}) => ({
  people: String(people ?? 1),
  needs: needs ?? '',
});

const aboutOf = ({ title, startsAt }: PublishedEvent, people: number | null | undefined) => ({
  event: title,
  startsAt,
  people: people ?? 1,
});

/** The page of a visit as it is kept. */
export function visitAsKept(visit: KeptVisit, event: PublishedEvent): VisitView {
  const about = aboutOf(event, visit.people);
  if (visit.status === 'held') return { state: 'held', ...about };
  return { state: 'coming', filled: { answers: answersOf(visit), issues: [] }, ...about };
}

async function keep(
  env: Environment,
  visit: KeptVisit,
  event: PublishedEvent,
  change: Partial<VisitChange>,
  now: Date,
): Promise<VisitView> {
  const about = aboutOf(event, change.people ?? visit.people);
  const kept = await confirmOrChange(env, visit._id, change, now);
  if (!kept) return { state: 'gone' };
  if (kept !== 'kept') return { state: kept === 'full' ? 'full' : 'waits', ...about };
  const filled = { answers: answersOf({ ...visit, ...change }), issues: [] };
  return { state: visit.status === 'held' ? 'confirmed' : 'changed', filled, ...about };
}

/**
 * Does what a guest asks of the visit: an answer is confirmed, and then it can be changed. A form that asks for neither
 * does nothing. Gives the page, and whether anything was done.
 */
export async function actOnVisit(
  env: Environment,
  visit: KeptVisit,
  event: PublishedEvent,
  answers: FormAnswers,
  now: Date,
): Promise<{ view: VisitView; status?: number; isDone: boolean }> {
  if (visit.status === 'held' && answers.action === 'confirm')
    return { view: await keep(env, visit, event, {}, now), isDone: true };
  if (visit.status === 'held' || answers.action !== 'change')
    return { view: visitAsKept(visit, event), isDone: false };
  const said = { ...answersOf(visit), ...answers };
  const parsed = parseForm(visitChangeSchema, namesOf(VISIT_QUESTIONS), said);
  if (parsed.ok) return { view: await keep(env, visit, event, parsed.value, now), isDone: true };
  const filled = { answers: said, issues: parsed.issues };
  return { view: { state: 'coming', filled, ...aboutOf(event, visit.people) }, status: 422, isDone: false };
}
