import { z } from 'zod';
import type { Settings } from '../../../program/content/settings.ts';
import { withoutOutdated } from '../../../program/ownQuestions/outdated.ts';
import type { Environment } from '../../environment.ts';
import type { Access } from '../access.ts';
import { commitErasing } from '../commit.ts';
import { readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { rewrite } from '../rewrite.ts';
import { retryOnConflict } from '../transition.ts';

/** Whoever has answered anything of the city's own, and what is told of it elsewhere in the record. */
const QUERY = `*[_type in ["participant", "connector"]
  && (defined(ownAnswers) || defined(laterSignUps) || defined(laterApplications))]
  | order(_createdAt asc){_id, ownAnswers, laterSignUps[]{ownAnswers}, laterApplications[]{ownAnswers}, "history": history[defined(before)]{field, at, before, after}}`;

const found = z.array(z.looseObject({ _id: z.string() }));

/** The records that hold an answer for longer than the city said. Nobody is looked at where it said so of no question. */
export async function findOutdatedAnswers(
  env: Environment,
  now: Date,
  { ownQuestions }: Settings,
): Promise<string[]> {
  if (ownQuestions.every(({ keptDays }) => !keptDays)) return [];
  const records = found.parse(await programLake(env).fetch(QUERY));
  return records
    .filter((record) => Object.keys(withoutOutdated(record, ownQuestions, now)).length > 0)
    .map(({ _id }) => _id);
}

/** Takes such answers out of a record, and out of its past. It queues no letter. */
export function dropOutdatedAnswers(
  env: Environment,
  id: string,
  now: Date,
  { settings }: Pick<Access, 'settings'>,
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [[document], { ownQuestions }] = await Promise.all([readDocuments(lake, [id]), settings()]);
    const set = document ? withoutOutdated(document, ownQuestions, now) : {};
    if (document && Object.keys(set).length > 0)
      await commitErasing(lake, rewrite(lake.transaction(), document, { set, unset: [] }));
    return [];
  });
}
