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

const aboutOf = (
  { event: slug }: KeptVisit,
  { title, startsAt, endsAt, place, address }: PublishedEvent,
  people: number | null | undefined,
) => ({ event: { slug, title, startsAt, endsAt, place, address }, people: people ?? 1 });

/** The page of a visit as it is kept. */
export function visitAsKept(visit: KeptVisit, event: PublishedEvent, now: Date): VisitView {
  const about = aboutOf(visit, event, visit.people);
  if (visit.status === 'held') return { state: 'held', ...about };
  if (visit.status === 'waiting')
    return { state: (visit.heldUntil ?? '') > now.toISOString() ? 'offered' : 'waiting', ...about };
  return { state: 'coming', filled: { answers: answersOf(visit), issues: [] }, ...about };
}

async function keep(
  env: Environment,
  visit: KeptVisit,
  event: PublishedEvent,
  change: Partial<VisitChange>,
  now: Date,
): Promise<{ view: VisitView; letters: string[]; isDone: true }> {
  const about = aboutOf(visit, event, change.people ?? visit.people);
  const { outcome, letters } = (await confirmOrChange(env, visit._id, change, now)) ?? {
    outcome: 'gone' as const,
    letters: [],
  };
  const filled = { answers: answersOf({ ...visit, ...change }), issues: [] };
  const views: Record<typeof outcome, VisitView> = {
    gone: { state: 'gone' },
    full: { state: 'full', ...about },
    held: { state: 'waits', ...about },
    waiting: { state: 'waiting', ...about },
    kept: { state: visit.status === 'coming' ? 'changed' : 'confirmed', filled, ...about },
  };
  return { view: views[outcome], letters, isDone: true };
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
): Promise<{ view: VisitView; status?: number; letters: string[]; isDone: boolean }> {
  if (visit.status !== 'coming' && answers.action === 'confirm') return keep(env, visit, event, {}, now);
  if (visit.status !== 'coming' || answers.action !== 'change')
    return { view: visitAsKept(visit, event, now), letters: [], isDone: false };
  const said = { ...answersOf(visit), ...answers };
  const parsed = parseForm(visitChangeSchema, namesOf(VISIT_QUESTIONS), said);
  if (parsed.ok) return keep(env, visit, event, parsed.value, now);
  const filled = { answers: said, issues: parsed.issues };
  const view = { state: 'coming' as const, filled, ...aboutOf(visit, event, visit.people) };
  return { view, status: 422, letters: [], isDone: false };
}
