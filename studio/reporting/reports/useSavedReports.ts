import { z } from 'zod';
import {
  SAVED_REPORT_TYPE,
  type SavedReport,
  savedReportSchema,
} from '../../../program/reports/savedReport.ts';
import { type LiveQuery, useLive } from '../../shared/subscriptions/useLive.ts';

// One that cannot be read is left out: it keeps none of the others from being used.
const found = z
  .array(savedReportSchema.nullable().catch(null))
  .transform((all) => all.filter((saved) => saved !== null));

const SAVED: LiveQuery<typeof found> = {
  schema: found,
  tag: 'saved-reports',
  listen: `*[_type == "${SAVED_REPORT_TYPE}"]`,
  fetch: `*[_type == "${SAVED_REPORT_TYPE}"] | order(lower(name) asc)`,
};

/** The reports that staff have saved, by name; undefined until they are read. */
export function useSavedReports(): readonly SavedReport[] | undefined {
  return useLive(SAVED, '').value;
}
