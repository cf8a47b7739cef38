import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Fact } from '../../program/content/facts.ts';
import type { LinkReader } from '../pages/page.ts';
import { Part } from './PreparedParts.tsx';

/** One fact of a guide, as it is printed with its source and the day of its check. */
export type ShownFact = Pick<Fact, '_key' | 'label' | 'value' | 'sourceName' | 'checkedOn'>;

/** What the guide of a field says of work that people begin with. */
export interface FirstJobs {
  /** The section of the guide, in the reader's language. */
  href: string;
  /** The work by its name, with what is known of it. */
  jobs: readonly { title: string; facts: readonly ShownFact[] }[];
  /** The language that the guide is written in. */
  language: Language;
}

function JobFact({ fact, reader }: { fact: ShownFact; reader: LinkReader }) {
  const { checked } = messagesFor(reader.language).guide;
  return (
    <li>
      {fact.label}: <strong>{fact.value}</strong>{' '}
      <small>
        {fact.sourceName},{' '}
        {fillMessage(checked, { date: reader.dayInWords(fact.checkedOn) }, reader.language)}
      </small>
    </li>
  );
}

interface Props {
  guide: FirstJobs | undefined;
  /** Where all guides are. */
  guides: string;
  reader: LinkReader;
}

/** What a first job is like: from the guide of the field where there is one, and what to ask in any case. */
export function FirstJob({ guide, guides, reader }: Props) {
  const { firstJob: t } = messagesFor(reader.language).prepare;
  return (
    <Part title={t.title}>
      {guide ? (
        <>
          <p>{t.jobs}</p>
          <ul lang={guide.language}>
            {guide.jobs.map(({ title, facts }) => (
              <li key={title}>
                <bdi>{title}</bdi>
                {facts.length > 0 && (
                  <ul>
                    {facts.map((fact) => (
                      <JobFact key={fact._key} fact={fact} reader={reader} />
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          <p>
            <a href={guide.href}>{t.link}</a>
          </p>
        </>
      ) : (
        <p>
          {t.none} <a href={guides}>{t.guides}</a>
        </p>
      )}
      <p>{t.pay}</p>
    </Part>
  );
}
