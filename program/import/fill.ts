import { z } from 'zod';
import { OWN_ANSWERS, ownAnswersIn } from '../ownQuestions/ownAnswers.ts';
import type { Fields, ImportLake, ImportMutation } from './importLake.ts';

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What of a row is never filled into a record: what says who and where somebody is. */
const NOT_FILLED = new Set([
  ...['_id', '_type', 'status', 'history', 'entered', 'email', 'emailLower', 'language'],
  ...['eligibility', 'unmet', 'toDiscuss', 'readyAt', 'appliedAt', 'signedUpAt'],
]);

/** The fields that a row has and a record has not. A "no" that nobody said fills nothing. */
export const missingFrom = (record: Fields, document: Fields): Fields =>
  Object.fromEntries(
    Object.entries(document).filter(
      ([name, value]) => !NOT_FILLED.has(name) && !isEmpty(value) && value !== false && isEmpty(record[name]),
    ),
  );

/** The answers to questions of the city's own that a record lacks beside those it has. */
function answersMissingFrom(record: Fields, document: Fields) {
  const answered = new Set(ownAnswersIn(record).map(({ question }) => question));
  if (answered.size === 0) return [];
  return ownAnswersIn(document).filter(({ question }) => !answered.has(question));
}

/** The patches that fill records where they have nothing, and what the import has to remember of each. */
export async function fillsOf(lake: ImportLake, fills: readonly { id: string; document: Fields }[]) {
  const records = await lake.read(fills.map(({ id }) => id));
  return fills.flatMap(({ id, document }, at) => {
    const record = records[at];
    const set = record ? missingFrom(record, document) : {};
    const items = record ? answersMissingFrom(record, document) : [];
    const fields = [
      ...Object.keys(set),
      ...items.map(({ _key }) => `${OWN_ANSWERS}[_key == ${JSON.stringify(_key)}]`),
    ];
    if (!record || fields.length === 0) return [];
    const patch: ImportMutation = {
      patch: {
        ...{ id, ifRevisionID: z.string().parse(record._rev), set },
        ...(items.length > 0 && { insert: { after: `${OWN_ANSWERS}[-1]`, items } }),
      },
    };
    return { patch, fill: { _key: id, id, fields } };
  });
}
