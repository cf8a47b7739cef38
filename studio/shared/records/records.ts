import type { ConditionalPropertyCallbackContext, TemplateResolver } from 'sanity';
import { RECORD_TYPES } from '../../../program/recordTypes.ts';

/** Types that the program writes. Staff read them and may change the few fields that are not read-only. */
const RECORDS: ReadonlySet<string> = new Set(RECORD_TYPES);

export const isRecordType = (type: string): boolean => RECORDS.has(type);

/** No "New" for records. */
export const recordTemplates: TemplateResolver = (templates) =>
  templates.filter(({ schemaType }) => !isRecordType(schemaType));

/** For `readOnly`: an address typed by hand can open an empty record, and nothing may be written into that. */
export function notYetMade({ document }: Pick<ConditionalPropertyCallbackContext, 'document'>): boolean {
  return !document?._createdAt;
}
