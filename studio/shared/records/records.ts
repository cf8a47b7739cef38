import type { ConditionalPropertyCallbackContext, TemplateResolver } from 'sanity';

/** Types that the program writes. Staff read them and may change the few fields that are not read-only. */
export const RECORD_TYPES: ReadonlySet<string> = new Set([
  'participant',
  'connector',
  'match',
  'referral',
  'partnerReferral',
  'letter',
  'message',
  'rsvp',
  'setAside',
]);

/** No "New" for records. */
export const recordTemplates: TemplateResolver = (templates) =>
  templates.filter(({ schemaType }) => !RECORD_TYPES.has(schemaType));

/** For `readOnly`: an address typed by hand can open an empty record, and nothing may be written into that. */
export function notYetMade({ document }: Pick<ConditionalPropertyCallbackContext, 'document'>): boolean {
  return !document?._createdAt;
}
