import { changeReported, reportedSchema, reportSchema } from '../../../program/letterReports.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';

/**
 * Notes on a letter what the mail service reports of it. Reports of other mail, of domains and contacts, and of kinds that
 * we do not know change nothing, and are no mistake: a service whose reports are refused stops reporting.
 */
export async function noteReport(env: Environment, body: unknown): Promise<'noted' | 'ignored'> {
  const report = reportSchema.safeParse(body).data;
  if (!report) return 'ignored';
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const letter = reportedSchema.safeParse(await lake.getDocument(`letter.${report.data.tags.letter}`)).data;
    const change = letter && changeReported(letter, report);
    if (!change) return 'ignored';
    await commit(lake.transaction().patch(letter._id, { ifRevisionID: letter._rev, set: change }));
    return 'noted';
  });
}
