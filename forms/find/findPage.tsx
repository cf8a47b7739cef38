import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { type Profession, wordsIn } from '../../program/content/profession.ts';
import type { FinderData } from '../../program/finder/finderData.ts';
import { placesOf } from '../../program/finder/finderData.ts';
import type { FoundProfessions } from '../../program/finder/findProfessions.ts';
import { localizedPath } from '../../program/languages.ts';
import type { Page, Reader } from '../pages/page.ts';
import { FindForm, type FindQuery } from './FindForm.tsx';
import { ProfessionSheet } from './ProfessionSheet.tsx';

export interface FindView {
  asked: FindQuery;
  today: string;
  /** Nothing where the list cannot be read. */
  data?: FinderData | undefined;
  found: FoundProfessions;
}

/** Professions to choose from, each with its page. */
function Several({
  professions,
  reader: { language },
}: {
  professions: readonly Profession[];
  reader: Reader;
}) {
  return (
    <ul className="found">
      {professions.map((one) => (
        <li key={one.slug}>
          <a href={localizedPath(`/professions/${one.slug}/`, language)}>{wordsIn(one, language).name}</a>
        </li>
      ))}
    </ul>
  );
}

/** What the page says above what was found. */
function headOf(
  { asked, data, found }: FindView,
  { language, settings }: Reader,
): { title: string; text?: string } {
  const { finder: t } = messagesFor(language);
  const values = { text: asked.text, phone: settings?.phone ?? '' };
  if (!data) return { title: t.away, text: t.awayText };
  if (!asked.text) return { title: t.title, text: t.lead };
  if (found.state === 'none')
    return { title: fillMessage(t.none, values, language), text: fillMessage(t.noneText, values, language) };
  return { title: t.several, text: fillMessage(t.severalText, values, language) };
}

/** The answer of the finder: the profession that was meant, some to choose from, or that nothing fits. */
export function findPage(view: FindView, reader: Reader): Page {
  const { asked, data, found, today } = view;
  const { language } = reader;
  const country = reader.settings?.country;
  const { finder: t } = messagesFor(language, country);
  const professions = found.slugs.flatMap((slug) => data?.professions.find((one) => one.slug === slug) ?? []);
  const [sure] = found.state === 'sure' ? professions : [];
  const { title, text } = sure
    ? { title: wordsIn(sure, language).name, text: undefined }
    : headOf(view, reader);
  const again = data && (
    <section>
      {sure && <h2>{t.again}</h2>}
      <FindForm
        language={language}
        country={country}
        places={placesOf(data.professions)}
        asked={asked}
        mistake={asked.text ? undefined : t.empty}
      />
    </section>
  );
  return {
    title,
    main: (
      <div className="prose profession">
        <h1>{title}</h1>
        {text && <p className="lede">{text}</p>}
        {data && sure && (
          <>
            <ProfessionSheet
              language={language}
              country={country}
              today={today}
              profession={sure}
              data={data}
              place={asked.place}
              stage={asked.stage}
            />
            <p>
              <a href={localizedPath(`/professions/${sure.slug}/`, language)}>{t.whole}</a>
            </p>
          </>
        )}
        {!sure && <Several professions={professions} reader={reader} />}
        {again}
        <p>
          <a href={localizedPath('/professions/', language)}>{t.all}</a>
        </p>
      </div>
    ),
  };
}
