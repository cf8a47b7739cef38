import { type CountryCode, packOf } from '../../countries/countries.ts';
import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { type Profession, wordsIn } from '../../program/content/profession.ts';
import { ELSEWHERE, type FinderData, STAGES, type Stage } from '../../program/finder/finderData.ts';
import { localizedPath } from '../../program/languages.ts';
import { telephoneLink } from '../../program/telephoneLink.ts';
import { PlaceSection } from './PlaceSection.tsx';
import { Source } from './Source.tsx';

interface Props {
  language: Language;
  country?: CountryCode | undefined;
  today: string;
  profession: Profession;
  data: Pick<FinderData, 'professions' | 'guides' | 'helpers'>;
  /** Where the reader wants to work and stands, where that was said; else all is shown. */
  place?: string | undefined;
  stage?: Stage | undefined;
}

const isTelephone = (value: string) => /^\(?\d{3}\)?[ -]\d{3}-\d{4}$/.test(value);

function Stages({ language, stage }: Pick<Props, 'language' | 'stage'>) {
  const { finder: t } = messagesFor(language);
  return (
    <section>
      <h2>{t.stageTitle}</h2>
      <dl className="stages">
        {STAGES.filter((one) => !stage || one === stage).map((one) => (
          <div key={one}>
            <dt>{t.stages[one].name}</dt>
            <dd>{t.stages[one].advice}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Helpers({ language, country, data: { helpers } }: Pick<Props, 'language' | 'country' | 'data'>) {
  const { finder: t, guide } = messagesFor(language);
  if (helpers.length === 0) return null;
  return (
    <section>
      <h2>{t.help}</h2>
      <p className="due">{guide.callFirst}</p>
      <ul className="helpers">
        {helpers.map(({ names, contacts }) => (
          <li key={names.en}>
            <bdi lang={names[language] ? undefined : 'en'}>{names[language] ?? names.en}</bdi>
            {contacts.map((contact) => (
              <span key={contact.value}>
                {' · '}
                {isTelephone(contact.value) ? (
                  <a href={telephoneLink(contact.value, country)}>
                    <bdi>{contact.value}</bdi>
                  </a>
                ) : (
                  <bdi lang="en">{contact.value}</bdi>
                )}{' '}
                <Source {...{ language, country }} source={contact} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything after the title of a profession's page: first steps, states, where one stands, help, and what is near. */
export function ProfessionSheet({ language, country, today, profession, data, place, stage }: Props) {
  const { finder: t } = messagesFor(language, country);
  const words = wordsIn(profession, language);
  const ownWords = words.language === language;
  const guide = data.guides.find(({ slug }) => slug === profession.guide);
  const places = profession.places.filter(({ _key }) => !place || _key === place);
  const related = profession.related.flatMap(
    (slug) => data.professions.find((one) => one.slug === slug) ?? [],
  );
  return (
    <>
      {(words.first || profession.firstUrl) && (
        <p className="note">
          <strong>{t.firstTitle}:</strong>{' '}
          {words.first && <span lang={ownWords ? undefined : words.language}>{words.first}</span>}{' '}
          {profession.firstUrl && (
            <a href={profession.firstUrl}>
              <bdi lang="en">{profession.firstName || profession.firstUrl}</bdi>
            </a>
          )}
        </p>
      )}
      {place !== ELSEWHERE &&
        places.map((one) => (
          <PlaceSection
            key={one._key}
            language={language}
            country={country}
            today={today}
            place={one}
            guide={profession.ownGuide ? guide : undefined}
          />
        ))}
      {(!place || place === ELSEWHERE) && (
        <section className="place">
          <h2 id={ELSEWHERE}>{t.elsewhereTitle}</h2>
          <p>
            {t.elsewhereText} <a href={packOf(country).licenses}>{t.elsewhereLink}</a>
          </p>
        </section>
      )}
      {guide && (
        <p className="to-guide">
          <a className="btn" href={localizedPath(`/guides/${guide.slug}/`, language)}>
            {profession.ownGuide ? t.guide : t.nearestGuide}
          </a>
        </p>
      )}
      <Stages language={language} stage={stage} />
      <Helpers language={language} country={country} data={data} />
      {related.length > 0 && (
        <section>
          <h2>{t.related}</h2>
          <ul>
            {related.map((one) => (
              <li key={one.slug}>
                <a href={localizedPath(`/professions/${one.slug}/`, language)}>
                  {wordsIn(one, language).name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The other names of a profession in a language, as one line; undefined where there are none. */
export function otherNames(profession: Profession, language: Language): string | undefined {
  const { titles } = wordsIn(profession, language);
  return titles.length > 0
    ? `${fillMessage(messagesFor(language).finder.other, {}, language)}: ${titles.slice(0, 8).join(', ')}`
    : undefined;
}
