import type { ValidationContext } from 'sanity';
import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { firstDay } from '../../../program/content/event.ts';
import { SETTINGS_ID, settingsSchema } from '../../../program/content/settings.ts';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';

/** The document that is asked about, and whom to ask. */
export type Asked = Pick<ValidationContext, 'document' | 'getClient'>;
type Field = 'title' | 'slug.current' | 'guide._ref';

const asked = z.object({
  _id: z.string(),
  _type: z.string(),
  language: z.string().default(DEFAULT_LANGUAGE),
});

/** All documents of the same type and language, but for this one's versions, that have the value at a field. */
const others = (field: Field) =>
  `*[_type == $type && !sanity::versionOf($id) && coalesce(language, "${DEFAULT_LANGUAGE}") == $language && ${field} == $value]`;

/** What a question about the others is answered with; nothing while the document has no id. */
async function ask(question: string, value: string, { document, getClient }: Asked): Promise<unknown> {
  const parsed = asked.safeParse(document);
  if (!parsed.success) return undefined;
  const { _id, _type, language } = parsed.data;
  return getClient({ apiVersion: API_VERSION }).fetch(
    question,
    { type: _type, id: _id.replace(/^drafts\./, ''), language, value },
    { perspective: 'raw', tag: 'unique-in-language' },
  );
}

/**
 * Whether no other document of the same type and language has this value at `field` (a path as in GROQ). Pages in
 * two languages may share title and address: each language has its own folder.
 */
export async function isUniqueInLanguage(field: Field, value: string, context: Asked): Promise<boolean> {
  const answer = await ask(`!defined(${others(field)}[0]._id)`, value, context);
  return answer === undefined || z.boolean().parse(answer);
}

const ofGuide = z.object({ guide: z.object({ _ref: z.string() }) });

/** Whether no other essentials stand for the same guide in the same language. Readers would see only one of them. */
export async function isOnlyInItsLanguage(context: Asked): Promise<boolean> {
  const { success, data } = ofGuide.safeParse(context.document);
  return !success || isUniqueInLanguage('guide._ref', data.guide._ref, context);
}

const start = z.object({ startsAt: z.iso.datetime({ offset: true }) });
const sameTitle = z.object({
  events: z.array(z.unknown()),
  timeZone: settingsSchema.shape.timeZone.catch(settingsSchema.shape.timeZone.parse(undefined)),
});

/** Whether no other event of this title and language begins on the same day: an evening of every month has one title. */
export async function isUniqueOnItsDay(title: string, context: Asked): Promise<boolean> {
  const event = start.safeParse(context.document);
  if (!event.success) return true;
  const question = `{"events": ${others('title')}{startsAt}, "timeZone": *[_id == "${SETTINGS_ID}"][0].timeZone}`;
  const answer = await ask(question, title, context);
  if (answer === undefined) return true;
  const { events, timeZone } = sameTitle.parse(answer);
  const day = firstDay(event.data, timeZone);
  return !events.some((other) => {
    const { success, data } = start.safeParse(other);
    return success && firstDay(data, timeZone) === day;
  });
}
