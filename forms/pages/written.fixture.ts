import { load } from 'cheerio';
import { settingsSchema } from '../../program/content/settings.ts';
import { renderHtml } from '../render.ts';
import type { LinkReader, Page } from './page.ts';

export const READER: LinkReader = {
  language: 'en',
  settings: settingsSchema.parse({
    programName: 'Mosaic Connector',
    city: 'St. Louis',
    phone: '(314) 555-0142',
    email: 'hello@example.org',
    regionPostcodes: ['631'],
    regionDescription: 'St. Louis',
  }),
  action: '/answer/token',
  dayInWords: (day) => `the day ${day}`,
  spanInWords: ({ from, to }) => `from ${from.toISOString()} to ${to.toISOString()}`,
};

/** A page as it is written for the reader above, to be looked into. */
export function written(page: Page) {
  const $ = load(renderHtml(page.main));
  const textsOf = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text());
  return {
    $,
    textsOf,
    /** The names of the controls in a part of the page, each once, in order. */
    namesIn: (part: string) => [
      ...new Set(
        $(`${part} [name]`)
          .toArray()
          .map((element) => $(element).attr('name')),
      ),
    ],
    /** What can be chosen of a name. */
    choicesOf: (name: string) =>
      $(`[name="${name}"]`)
        .toArray()
        .map((element) => $(element).attr('value')),
  };
}
