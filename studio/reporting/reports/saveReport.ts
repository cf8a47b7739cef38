import type { SanityClient } from '@sanity/client';
import type { Day } from '../../../program/clock/day.ts';
import {
  type ReportChoice,
  SAVED_REPORT_TYPE,
  type SavedReport,
  savedFields,
} from '../../../program/reports/savedReport.ts';

/**
 * Saves a report, anew or in place of what it was `before`, on the day `today`, and the name of who does. Throws the Content Lake's conflict when
 * somebody has changed it since, or when it was just mailed.
 */
export async function saveReport(
  client: SanityClient,
  choice: ReportChoice,
  before: SavedReport | undefined,
  today: Day,
  by: string | undefined,
): Promise<void> {
  const fields = { ...savedFields(choice, before, today), savedBy: by ?? '' };
  if (before) await client.patch(before._id).ifRevisionId(before._rev).set(fields).commit();
  else await client.create({ _id: `report.${crypto.randomUUID()}`, _type: SAVED_REPORT_TYPE, ...fields });
}

/** Deletes a saved report. What was mailed stays mailed. */
export async function deleteReport(client: SanityClient, { _id }: SavedReport): Promise<void> {
  await client.delete(_id);
}
