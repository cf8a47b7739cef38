import { z } from 'zod';
import { dayOf } from '../../../program/clock/zone.ts';
import type { Settings } from '../../../program/content/settings.ts';
import { programRecords } from '../../../program/journeys/records.ts';
import { queueLetter } from '../../../program/letters.ts';
import { countReport } from '../../../program/reports/countReport.ts';
import type { Period } from '../../../program/reports/period.ts';
import { REPORT_RECORDS } from '../../../program/reports/query.ts';
import { reportForOthers } from '../../../program/reports/report.ts';
import {
  periodKey,
  periodsDue,
  SAVED_REPORT_TYPE,
  type SavedReport,
  savedReportSchema,
  toldEntry,
} from '../../../program/reports/savedReport.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';

const MAILED = '*[_type == $type && count(mailTo) > 0]';

/** The ids of saved reports of which a period is over that nobody was told of. One that cannot be read is left alone. */
export async function findDueReports(
  env: Environment,
  now: Date,
  { timeZone }: Pick<Settings, 'timeZone'>,
): Promise<string[]> {
  const found = await programLake(env).fetch(MAILED, { type: SAVED_REPORT_TYPE });
  const today = dayOf(now, timeZone);
  return z
    .array(savedReportSchema.or(z.null().catch(null)))
    .parse(found)
    .flatMap((saved) => (saved && periodsDue(saved, today).length > 0 ? saved._id : []));
}

/** A letter to each reader about one period. Readers have numbers: no address stands in an id. */
function lettersOf({ _id, mailTo }: SavedReport, period: Period, now: Date) {
  return mailTo.map((to, reader) =>
    queueLetter({
      ...{ kind: 'staff-report', to, language: 'en', report: _id, now },
      subject: `${_id}-${reader}`,
      dedupeKey: periodKey(period),
    }),
  );
}

/**
 * Counts a saved report for each period that is over and was not told, keeps the figures in it, and queues the letters:
 * all in one transaction, so that no period is told twice and none is left out. Gives the ids of the letters.
 */
export function mailReport(
  env: Environment,
  id: string,
  now: Date,
  { records: reader, settings, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [document, { timeZone }] = await Promise.all([reader.getDocument(id), settings()]);
    const saved = savedReportSchema.safeParse(document).data;
    const due = saved ? periodsDue(saved, dayOf(now, timeZone)) : [];
    const toldUntil = due.at(-1)?.to;
    if (!saved || !toldUntil) return [];
    const records = programRecords.parse(await lake.fetch(REPORT_RECORDS));
    const told = due.map((period) =>
      toldEntry(reportForOthers(countReport(records, period, saved.by ?? undefined, timeZone))),
    );
    const letters = due.flatMap((period) => lettersOf(saved, period, now));
    const transaction = lake.transaction().patch(id, {
      ifRevisionID: saved._rev,
      set: { toldUntil },
      setIfMissing: { told: [] },
      insert: { after: 'told[-1]', items: told },
    });
    for (const letter of letters) transaction.createIfNotExists(letter);
    await write(transaction);
    return letters.map(({ _id }) => _id);
  });
}
