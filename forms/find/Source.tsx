import type { CountryCode } from '../../countries/countries.ts';
import { dayInWords } from '../../locales/dates.ts';
import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';

interface Props {
  language: Language;
  country?: CountryCode | undefined;
  source: {
    sourceName: string;
    sourceUrl?: string | null | undefined;
    sourceDate?: string | null | undefined;
    checkedOn: string;
  };
  /** Whom to confirm a fact with whose check is overdue. */
  overdue?: string | undefined;
}

/** Where a fact comes from, and the day on which it was checked. Names of sources are in English. */
export function Source({
  language,
  country,
  source: { sourceName, sourceUrl, sourceDate, checkedOn },
  overdue,
}: Props) {
  const { guide } = messagesFor(language);
  return (
    <small className="source">
      {overdue && (
        <strong className="due">{fillMessage(guide.confirm, { authority: overdue }, language)} </strong>
      )}
      <bdi lang="en">
        {sourceUrl && /^https?:/i.test(sourceUrl) ? <a href={sourceUrl}>{sourceName}</a> : sourceName}
        {sourceDate && ` (${sourceDate})`}
      </bdi>
      {' · '}
      {fillMessage(guide.checked, { date: dayInWords(checkedOn, language, country) }, language)}
    </small>
  );
}
