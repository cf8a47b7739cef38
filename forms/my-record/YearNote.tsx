import { numberInWords } from '../../locales/dates.ts';
import { messagesFor } from '../../locales/messages.ts';
import { BESIDE_MINUTES, type VolunteerYear } from '../../program/way/volunteerTime.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';
import { statePage } from '../pages/statePage.tsx';

/** Hours, to the nearest half. */
const asHours = (minutes: number) => Math.round(minutes / 30) / 2;

/**
 * What a connector gave in one year, to print for an employer: how often, on which days, how long, and how that is
 * counted. Nobody whom they met is named.
 */
export function yearNotePage(name: string, given: VolunteerYear, reader: LinkReader): Page {
  const { language, settings } = reader;
  const { states, note: t } = messagesFor(language).myRecord;
  const { year, coffees, minutes } = given;
  return statePage(reader, states.note, {
    values: {
      ...{ name, year, count: String(coffees.length), hours: numberInWords(asHours(minutes), language) },
      ...(settings && { program: settings.programName, city: settings.city }),
    },
    ending: t.print,
    children: (
      <>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.minutes}</th>
            </tr>
          </thead>
          <tbody>
            {coffees.map(({ on, minutes: lasted }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two coffees can be on one day, and none moves
              <tr key={place}>
                <td>{reader.dayInWords(on)}</td>
                <td>{numberInWords(lasted, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Sentence text={t.rule} values={{ beside: String(BESIDE_MINUTES) }} reader={reader} />
        <p>{t.thanks}</p>
        <Sentence text={t.contact} reader={reader} />
      </>
    ),
  });
}
