import type { CountryCode } from '../../countries/countries.ts';
import { rangeInWords } from '../../locales/amounts.ts';
import { dayInWords } from '../../locales/dates.ts';
import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { knownRange } from '../../program/content/addUp.ts';
import { AMOUNT_KINDS, type AmountKind } from '../../program/content/amount.ts';
import { factFreshness } from '../../program/content/facts.ts';
import type { ProfessionFact, ProfessionPlace } from '../../program/content/profession.ts';
import type { FinderGuide } from '../../program/finder/finderData.ts';
import { localizedPath } from '../../program/languages.ts';
import { telephoneLink } from '../../program/telephoneLink.ts';
import { Source } from './Source.tsx';

interface Props {
  language: Language;
  country?: CountryCode | undefined;
  today: string;
  place: ProfessionPlace;
  /** The guide for this very profession, whose sums are shown. */
  guide?: FinderGuide | undefined;
}

const LABELS = { usd: 'cost', weeks: 'weeks' } as const;

/** Whom to confirm with, where the check of a fact is overdue. */
const overdueAt = (fact: ProfessionFact, { office }: ProfessionPlace, today: string) =>
  factFreshness(fact, today) === 'overdue' ? office : undefined;

/** What is known of the cost or the time: prices of the place, then the sum of the guide, else that nobody could tell. */
function Amount({ kind, language, country, today, place, guide }: Props & { kind: AmountKind }) {
  const { finder: t, guide: words } = messagesFor(language, country);
  const facts = place.facts.flatMap((fact) => {
    const range = fact.amount?.kind === kind ? knownRange(fact, today) : undefined;
    return range ? [{ fact, range }] : [];
  });
  const sum = guide?.sums.find((one) => one.place === place.place && one.kind === kind);
  const inWords = (range: { from: number; to: number; atLeast?: boolean }) => {
    const text = rangeInWords(kind, range, language, words.currency);
    return range.atLeast ? fillMessage(words.atLeast, { sum: text }, language) : text;
  };
  return (
    <div>
      <dt>{t[LABELS[kind]]}</dt>
      {facts.map(({ fact, range }) => (
        <dd key={fact._key}>
          {t.about[fact.about]}: <b>{inWords(range)}</b>{' '}
          <Source {...{ language, country }} source={fact} overdue={overdueAt(fact, place, today)} />
        </dd>
      ))}
      {sum && guide && (
        <dd>
          <b>{inWords(sum)}</b>{' '}
          <small className="source">
            <a href={`${localizedPath(`/guides/${guide.slug}/`, language)}#time-and-cost`}>
              {fillMessage(t.inGuide, { date: dayInWords(guide.reviewedOn, language, country) }, language)}
            </a>
          </small>
        </dd>
      )}
      {facts.length === 0 && !sum && <dd className="none">{t.notKnown}</dd>}
    </div>
  );
}

/** A profession in one state: regulated or not, the one office, what to do first, cost and time, each with its source. */
export function PlaceSection(props: Props) {
  const { language, country, today, place } = props;
  const { finder: t } = messagesFor(language);
  const rule = place.facts.find(({ about }) => about === 'rule');
  const phone = place.facts.find(({ about, value }) => about === 'phone' && value);
  const decides = place.regulation === 'license' || place.regulation === 'part';
  const isFree = place.regulation === 'none' || place.regulation === 'certificate';
  return (
    <section className="place">
      <h2 id={place._key}>{place.place}</h2>
      <p className="verdict">
        <strong>{t.regulations[place.regulation]}</strong>{' '}
        {rule && <Source {...{ language, country }} source={rule} overdue={overdueAt(rule, place, today)} />}
      </p>
      <dl className="known">
        <div>
          <dt>{t.firstTitle}</dt>
          <dd>{fillMessage(t.first[place.regulation], { office: place.office }, language)}</dd>
        </div>
        <div>
          <dt>{decides ? t.office : t.ask}</dt>
          <dd>
            <a href={place.officeUrl}>
              <bdi lang="en">{place.office}</bdi>
            </a>
          </dd>
          {phone?.value && (
            <dd>
              <a href={telephoneLink(phone.value)}>
                <bdi>{phone.value}</bdi>
              </a>{' '}
              <Source {...{ language, country }} source={phone} overdue={overdueAt(phone, place, today)} />
            </dd>
          )}
        </div>
        {!isFree && AMOUNT_KINDS.map((kind) => <Amount key={kind} {...props} kind={kind} />)}
      </dl>
    </section>
  );
}
