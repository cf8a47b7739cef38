import { numberInWords } from '../../../locales/dates.ts';
import { percent } from '../../../program/overview/numbers.ts';
import type { FigureKey } from '../../../program/reports/figures.ts';
import type { Report } from '../../../program/reports/report.ts';

const many = (count: number, one: string, more: string) =>
  `${numberInWords(count, 'en')} ${count === 1 ? one : more}`;

/** A report in sentences, for who does not read tables. What is hidden is not spoken of. */
export function sentencesOf({ figures }: Report): string[] {
  const figure = (key: FigureKey) => figures.find((each) => each.key === key);
  const count = (key: FigureKey) => figure(key)?.count ?? null;
  const share = (part: number, whole: number) => {
    const rate = percent(part, whole);
    return rate === undefined ? '' : ` (${rate} %)`;
  };
  const [signedUp, ready, introduced, met] = (['signed-up', 'ready', 'introduced', 'met'] as const).map(
    count,
  );
  const [asked, inField, anotherJob] = (['asked', 'job-in-field', 'job'] as const).map(count);
  const silent = figure('met')?.unknown ?? null;
  const unanswered = figure('job-in-field')?.unknown ?? null;
  const said: (string | false)[] = [
    signedUp !== null &&
      signedUp !== undefined &&
      `${many(signedUp, 'person', 'people')} signed up${typeof ready === 'number' ? `, and ${numberInWords(ready, 'en')} were found ready for a match` : ''}.`,
    introduced === 0 && 'Nobody was introduced.',
    typeof introduced === 'number' &&
      introduced > 0 &&
      `Staff put ${many(introduced, 'pair', 'pairs')} of a participant and a Connector in touch.`,
    typeof introduced === 'number' &&
      introduced > 0 &&
      typeof met === 'number' &&
      `Of these, ${numberInWords(met, 'en')} have met until today${share(met, introduced)}${silent ? `; of ${numberInWords(silent, 'en')} nobody has told us` : ''}.`,
    typeof asked === 'number' &&
      asked > 0 &&
      unanswered !== null &&
      `We asked what came of ${numberInWords(asked, 'en')} of them, and know it of ${numberInWords(asked - unanswered, 'en')}${share(asked - unanswered, asked)}.`,
    typeof inField === 'number' &&
      inField > 0 &&
      `${many(inField, 'introduction', 'introductions')} led to a job in the participant’s field${anotherJob ? `, and ${numberInWords(anotherJob, 'en')} to another job` : ''}.`,
  ];
  return said.filter((sentence) => sentence !== false);
}
