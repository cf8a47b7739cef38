import { fillMessage } from '../../locales/format.ts';
import { type Language, LOCALES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { isIndustry } from '../../program/industries.ts';
import { languageName } from '../../program/languages.ts';
import type { Opening, Prospects } from '../../program/matching/prospects.ts';

const WEEK = 7;

function inWords(opening: Opening, language: Language): string {
  const { industries, myRecord } = messagesFor(language);
  const { openings: texts } = myRecord.way.prospects;
  const { key, count } = opening;
  if (key === 'field') return fillMessage(texts.field, { count }, language);
  if (key === 'wish') {
    const industry = isIndustry(opening.industry) ? industries[opening.industry] : opening.industry;
    return fillMessage(texts.wish, { count, industry }, language);
  }
  const spoken = languageName(opening.language, LOCALES[language].language.intl);
  return fillMessage(texts.language, { count, language: spoken }, language);
}

/** How long those before waited, in a sentence; nothing where no time can be told. */
export function waitInWords({ wait }: Pick<Prospects, 'wait'>, language: Language): string[] {
  if (!wait) return [];
  const { wait: texts } = messagesFor(language).myRecord.way.prospects;
  const [from, to] = [wait.fromDays / WEEK, (wait.toDays ?? 0) / WEEK];
  if (to === 0) return [fillMessage(texts.longer, { weeks: from }, language)];
  return [
    from === 0
      ? fillMessage(texts.within, { weeks: to }, language)
      : fillMessage(texts.between, { from: from + 1, to }, language),
  ];
}

/** What somebody who waits could tell us, a sentence each, in their language. */
export const openingsInWords = (openings: readonly Opening[], language: Language): string[] =>
  openings.map((opening) => inWords(opening, language));
