import { messagesFor } from '../../locales/messages.ts';
import { placeOf } from '../formPage.tsx';
import { Criteria } from '../learn-more/Criteria.tsx';
import type { Page, Reader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';
import { QrCode } from './QrCode.tsx';

/** What a partner hands out: the organization's name and the address that its link has. */
export interface Flyer {
  partner: string;
  address: string;
}

/** A page to print and to hand out: what the program is, for whom, and the picture that opens the form to sign up. */
export function flyerPage({ partner, address }: Flyer, reader: Reader): Page {
  const { flyer: t, learnMore } = messagesFor(reader.language, reader.settings?.country);
  return {
    title: t.title,
    main: (
      <div className="flyer">
        <h1>{t.title}</h1>
        <Sentence text={t.lead} values={placeOf(reader)} reader={reader} className="lede" />
        <div className="scan">
          <QrCode text={address} label={t.code} />
          <div>
            <h2>{t.scan}</h2>
            <p>{t.scanText}</p>
            <p>{t.orType}</p>
            <p className="typed">
              <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>
            </p>
          </div>
        </div>
        <div className="two">
          <section>
            <h2>{learnMore.whatTitle}</h2>
            {learnMore.what.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
          <section>
            <h2>{learnMore.criteriaTitle}</h2>
            <Criteria ours={learnMore.criteria} reader={reader} />
          </section>
        </div>
        <div className="foot-line">
          <Sentence text={t.call} reader={reader} />
          <Sentence text={t.by} values={{ partner }} reader={reader} />
          <Sentence text={t.byText} values={{ partner }} reader={reader} />
        </div>
      </div>
    ),
  };
}
