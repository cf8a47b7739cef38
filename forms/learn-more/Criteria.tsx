import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import {
  CRITERIA,
  type CriterionLevel,
  criteriaOf,
  criterionIn,
  ownWordsIn,
} from '../../program/criteria.ts';
import { placeOf } from '../formPage.tsx';
import type { Reader } from '../pages/page.ts';

/** A rule as a page says it, in the city's words or in ours, and the language of city's words that are in another. */
interface Line {
  text: string;
  lang: Language | undefined;
}

/** The criteria of a level. `ours` are our words for them, in the program's order. */
function linesOf(level: CriterionLevel, ours: readonly string[], reader: Reader): Line[] {
  const { language, settings } = reader;
  return criteriaOf(settings?.criteria, level).map((criterion) => {
    const own = ownWordsIn(criterionIn(settings?.criteria, criterion).rule, language);
    if (own) return { text: own.text, lang: own.language === language ? undefined : own.language };
    const text = ours[CRITERIA.indexOf(criterion)] ?? '';
    return { text: fillMessage(text, placeOf(reader), language), lang: undefined };
  });
}

const Items = ({ lines }: { lines: readonly Line[] }) =>
  lines.map(({ text, lang }) => (
    <li key={text} lang={lang} dir={lang && 'auto'}>
      {text}
    </li>
  ));

/** Who can take part: what is needed, and what is talked about. What does not count in this city is not named. */
export function Criteria({
  ours,
  reader,
  areTiles,
}: {
  ours: readonly string[];
  reader: Reader;
  areTiles?: true;
}) {
  const { learnMore } = messagesFor(reader.language, reader.settings?.country);
  const needed = linesOf('needed', ours, reader);
  const discussed = linesOf('discussed', ours, reader);
  return (
    <>
      {needed.length === 0 ? (
        <p>{learnMore.criteriaOpen}</p>
      ) : areTiles ? (
        <ol className="tiles">
          <Items lines={needed} />
        </ol>
      ) : (
        <ul>
          <Items lines={needed} />
        </ul>
      )}
      {discussed.length > 0 && (
        <>
          <p>{learnMore.criteriaDiscussed}</p>
          <ul>
            <Items lines={discussed} />
          </ul>
        </>
      )}
    </>
  );
}
