import { z } from 'zod';
import { ASKED_ABOUT } from '../../../forms/address-hint/addressHint.ts';
import type { LinkReader, Page, Reader } from '../../../forms/pages/page.ts';
import { dayInWords, spanInZones } from '../../../locales/dates.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import { DEFAULT_TIME_ZONE, dayOf, storedDay } from '../../../program/clock/zone.ts';
import type { Environment } from '../../environment.ts';
import { chosenLanguage } from '../pages/languages.ts';
import { showPage } from '../pages/showPage.ts';

/** Statuses of pages that could not do what the link was for. Every other state is a 200. */
const STATUS: Readonly<Record<string, number>> = {
  expired: 410,
  used: 410,
  withdrawn: 410,
  past: 410,
  full: 409,
};

/** A day (YYYY-MM-DD), or the day of a moment where the program is, in words. */
function inWords(day: string | Date, { language, settings }: Reader): string {
  const timeZone = settings?.timeZone ?? DEFAULT_TIME_ZONE;
  const stored = typeof day === 'string' ? storedDay(day, timeZone) : dayOf(day, timeZone);
  return stored ? dayInWords(stored, language, settings?.country) : '';
}

interface LinkPage<View> {
  page: (view: View, reader: LinkReader) => Page;
  view: View;
  /** The language on record; a reader who chose another on the page has that. */
  language?: Language | undefined;
  status?: number | undefined;
}

const answersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const refusedSchema = z.union([
  z.object({ filled: z.object({ answers: answersSchema }) }).transform(({ filled }) => filled.answers),
  z.object({ sent: z.object({ answers: answersSchema }) }).transform(({ sent }) => sent.answers),
]);

/**
 * What somebody sent by a form of the page that could not be taken, as every page keeps it. Not what they were asked
 * about: in another language they are asked again, and nothing is taken before they have answered.
 */
function refusedIn(view: unknown) {
  const { [ASKED_ABOUT]: _, ...answers } = refusedSchema.safeParse(view).data ?? {};
  return Object.keys(answers).length > 0 ? answers : undefined;
}

/** Answers with one state of a page behind links. Its forms and its language switch lead back to the same link. */
export function showLinkPage<View extends { state: string }>(
  env: Environment,
  request: Request,
  { page, view, language: onRecord = DEFAULT_LANGUAGE, status = STATUS[view.state] }: LinkPage<View>,
): Promise<Response> {
  const language = chosenLanguage(request) ?? onRecord;
  const { pathname } = new URL(request.url);
  return showPage(env, request, {
    language,
    status,
    refused: status === 422 ? refusedIn(view) : undefined,
    write: (reader) =>
      page(view, {
        ...reader,
        // Named each time: who is turned away is told so in the language that was read.
        action: `${pathname}?lang=${language}`,
        dayInWords: (day) => inWords(day, reader),
        spanInWords: (span, zone) =>
          spanInZones(
            span,
            reader.language,
            reader.settings?.timeZone ?? DEFAULT_TIME_ZONE,
            zone,
            reader.settings?.country,
          ),
      }),
  });
}
