import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import type { Answered, Refused } from '../../../program/ownQuestions/changes.ts';
import { refusedChanges } from '../../../program/ownQuestions/changes.ts';
import { choiceKeys, ownQuestionsSchema } from '../../../program/ownQuestions/ownQuestion.ts';

const QUERY = `*[_type in ["participant", "connector"]
    && (defined(ownAnswers) || defined(laterSignUps) || defined(laterApplications))]{
  "answers": [...coalesce(ownAnswers, []), ...coalesce(laterSignUps[].ownAnswers[], []), ...coalesce(laterApplications[].ownAnswers[], [])]{question, values}
}`;

const found = z.array(
  z.object({ answers: z.array(z.object({ question: z.string(), values: z.array(z.string()) }).nullable()) }),
);

/** Which questions of a city's own were answered in a dataset of people, and which choices were taken. Throws what the client throws. */
export async function readAnswered(program: SanityClient): Promise<Answered> {
  const people = found.parse(await program.fetch(QUERY, {}, { perspective: 'raw', tag: 'own-questions' }));
  const answered = new Map<string, Set<string>>();
  for (const answer of people.flatMap(({ answers }) => answers)) {
    if (!answer) continue;
    const chosen = answered.get(answer.question) ?? new Set();
    for (const value of answer.values) chosen.add(value);
    answered.set(answer.question, chosen);
  }
  return answered;
}

/** As if every question that was ever published had been answered with every choice. */
const allAnswered = (published: unknown): Answered =>
  new Map(
    ownQuestionsSchema
      .catch([])
      .parse(published)
      .map((question) => [question._key, new Set(choiceKeys(question))]),
  );

/**
 * What a draft takes away from answers that people gave. People are looked at only where it takes anything away at all;
 * whoever may not read them is told that all questions were answered.
 */
export async function readRefused(
  content: SanityClient,
  program: SanityClient,
  draft: unknown,
): Promise<Refused[]> {
  const published: unknown = await content.fetch('*[_id == "settings"][0].ownQuestions');
  const all = allAnswered(published);
  if (refusedChanges(published, draft, all).length === 0) return [];
  const answered = await readAnswered(program).catch(() => all);
  return refusedChanges(published, draft, answered);
}

/** Why it is refused, and what to do in its place. */
export function refusedInWords(refused: Refused): string {
  const asked = `“${refused.question.label.en}”`;
  switch (refused.why) {
    case 'deleted':
      return `People have answered ${asked}. Put it back (Undo, or the history of the settings), and end it in place of deleting it: then nobody is asked any more, and the answers stay readable`;
    case 'kind':
      return `People have answered ${asked}. Its kind stays as it was: end it, and ask another question`;
    case 'choice':
      return `People have chosen “${refused.choice}” in ${asked}. Put the choice back, and tick “No longer offered”`;
  }
}
