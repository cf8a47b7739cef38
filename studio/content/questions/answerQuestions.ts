import type { SanityClient } from '@sanity/client';
import { RecordGone } from '../../shared/decisions/problems.ts';
import type { OpenQuestion } from './questionList.ts';

/** Notes on every fact, in the public page and its draft, that its office was asked on `today` (YYYY-MM-DD). All or nothing. */
export async function noteAsked(
  client: SanityClient,
  questions: readonly OpenQuestion[],
  today: string,
): Promise<void> {
  const documents = new Map<string, { rev: string; set: Record<string, string> }>();
  for (const { copies, path } of questions.map(({ at }) => at)) {
    for (const { id, rev } of copies) {
      const document = documents.get(id) ?? { rev, set: {} };
      document.set[`${path}.askedOn`] = today;
      documents.set(id, document);
    }
  }
  const transaction = client.transaction();
  for (const [id, { rev, set }] of documents)
    transaction.patch(id, (patch) => patch.ifRevisionId(rev).set(set));
  await transaction.commit({ tag: 'office-asked' });
}

/** What an office answered to one question. */
export interface Answer {
  question: OpenQuestion;
  value: string;
}

/**
 * Writes answers of an office into the drafts of their guides, with the office as the source: staff read them over and
 * publish. `source`: who answered, as "The Board of Nursing, by email". Throws RecordGone when a guide is no longer there.
 */
export async function keepAnswers(
  client: SanityClient,
  answers: readonly Answer[],
  { source, today, dayInWords }: { source: string; today: string; dayInWords: string },
): Promise<void> {
  const transaction = client.transaction();
  const guides = Map.groupBy(answers, ({ question }) => question.at.documentId);
  for (const [id, some] of guides) {
    const draftId = `drafts.${id}`;
    const published = await client.getDocument(id);
    if (!published) throw new RecordGone();
    const { _rev, _createdAt, _updatedAt, ...content } = published;
    const paths = some.map(({ question }) => question.at.path);
    const set = some.flatMap(({ question: { at }, value }) =>
      Object.entries({
        ...{ value, sourceName: source, sourceDate: dayInWords, checkedOn: today, certainty: 'B' },
      }).map(([name, field]) => [`${at.path}.${name}`, field] as const),
    );
    transaction
      .createIfNotExists({ ...content, _id: draftId })
      .patch(draftId, (patch) =>
        patch
          .set(Object.fromEntries(set))
          .unset(paths.flatMap((path) => [`${path}.askedOn`, `${path}.sourceUrl`])),
      );
  }
  await transaction.commit({ tag: 'office-answered' });
}
