import { copyDocument } from '../../../forms/my-record/copyDocument.tsx';
import { dayInWords, momentInWords } from '../../../locales/dates.ts';
import type { Language } from '../../../locales/locales.ts';
import { storedDay } from '../../../program/clock/zone.ts';
import type { Environment } from '../../environment.ts';
import { download } from '../../http/respond.ts';
import { readSettings } from '../settings.ts';
import type { OwnRecord } from './ownRecord.ts';
import { readOwnWay } from './ownWay.ts';
import { allThatIsKept } from './wholeRecord.ts';

/** All that is kept of somebody, as a file: a page to read, in the language given or that of the record, or the data. */
export async function downloadRecord(
  env: Environment,
  record: OwnRecord,
  asData: boolean,
  chosen: Language | undefined,
  now: Date,
): Promise<Response> {
  const copies = await allThatIsKept(env, record.id);
  if (asData) return download('my-record.json', 'application/json', JSON.stringify(copies, null, 2));
  const [settings, { way }] = await Promise.all([readSettings(env), readOwnWay(env, record, now)]);
  const { programName: program, timeZone, country } = settings;
  const language = chosen ?? record.language;
  const html = copyDocument({
    ...{ language, program, way, copies, holder: record.holder, answers: record.answers, settings },
    madeAt: momentInWords(now, language, timeZone, country),
    inWords: (stored) => {
      const day = storedDay(stored instanceof Date ? stored.toISOString() : stored, timeZone);
      return day ? dayInWords(day, language, country) : '';
    },
  });
  return download('my-record.html', 'text/html', html);
}
