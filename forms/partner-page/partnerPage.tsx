import { numberInWords } from '../../locales/dates.ts';
import { messagesFor } from '../../locales/messages.ts';
import { OTHERS_FIGURES, type OthersFigures, type PartnerStep } from '../../program/partners/partnerView.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

export interface PartnerPageView {
  state: 'show';
  /** The name of the organization. */
  partner: string;
  /** Who lets the partner see where they are. */
  people: readonly { id: string; name: string; step: PartnerStep }[];
  /** What is told of all the others; what is too small is not in it. */
  others: OthersFigures;
}

/** The page of a partner: where those are who let it see, and the others in numbers that name nobody. */
export function partnerPage({ partner, people, others }: PartnerPageView, reader: LinkReader): Page {
  const { language } = reader;
  const { partnerPage: t, links } = messagesFor(language);
  const shown = OTHERS_FIGURES.filter((key) => others[key] !== undefined);
  return statePage(reader, t, {
    values: { partner },
    ending: links.person,
    children: (
      <>
        <h2>{t.peopleTitle}</h2>
        <p>{people.length > 0 ? t.peopleText : t.nobody}</p>
        {people.length > 0 && (
          <dl className="card">
            {people.map(({ id, name, step }) => (
              <div key={id}>
                <dt>
                  <bdi>{name}</bdi>
                </dt>
                <dd>{t.steps[step]}</dd>
              </div>
            ))}
          </dl>
        )}
        <h2>{t.othersTitle}</h2>
        <p>{t.othersText}</p>
        {shown.length > 0 ? (
          <dl className="card">
            {shown.map((key) => (
              <div key={key}>
                <dt>{t.figures[key]}</dt>
                <dd>{numberInWords(others[key] ?? 0, language)}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p>{t.tooFew}</p>
        )}
      </>
    ),
  });
}
