import { messagesFor } from '../../locales/messages.ts';
import type { OnSite } from '../../program/connectors/onSite.ts';
import { localizedPath } from '../../program/languages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';
import { ON_SITE_QUESTIONS } from './onSiteQuestions.ts';

/** What the forms of this part send. */
export const SHOW_ON_SITE = 'on-site';
export const TAKE_OFF_SITE = 'off-site';

/** A connector's choice to be shown on the site: what they wrote for it, and their page where it is public. */
export interface OnSiteShown {
  words?: OnSite | undefined;
  /** The address of the page, without a language. */
  page?: string | undefined;
  /** Whether they can write for it now: who takes part. */
  canWrite: boolean;
}

interface Props {
  onSite: OnSiteShown;
  reader: LinkReader;
  /** What was sent, where something in it is to be mended. */
  sent?: FilledForm | undefined;
}

/** What they wrote, as it stands, and the way to have it taken off the site. */
function Written({ onSite: { words, page }, reader }: Props) {
  const { onSite: t } = messagesFor(reader.language).myRecord;
  return (
    <>
      {page && (
        <p>
          {t.public} <a href={localizedPath(page, reader.language)}>{t.link}</a>
        </p>
      )}
      {words && (
        <>
          <p>{page ? t.kept : t.waits}</p>
          <blockquote dir="auto">{words.text}</blockquote>
          {words.topics.length > 0 && (
            <ul>
              {words.topics.map((topic) => (
                <li key={topic}>
                  <bdi>{topic}</bdi>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <form method="post" action={reader.action}>
        <button type="submit" className="btn alt" name="action" value={TAKE_OFF_SITE}>
          {t.back}
        </button>
      </form>
    </>
  );
}

/** “Show me on the site”: a connector's own words for a page that everybody can read, after staff have read them. */
export function OnSiteSection({ onSite, reader, sent }: Props) {
  const { onSite: t } = messagesFor(reader.language).myRecord;
  const { words, page, canWrite } = onSite;
  const filled = sent ?? {
    answers: { siteWords: words?.text ?? '', siteTopics: words?.topics.join('\n') ?? '' },
    issues: [],
  };
  return (
    <section>
      <h2>{t.title}</h2>
      {(words || page) && <Written onSite={onSite} reader={reader} />}
      {canWrite && (
        <details open={sent !== undefined}>
          <summary>{words ? t.change : t.write}</summary>
          {t.note.map((text) => (
            <Sentence key={text} text={text} reader={reader} />
          ))}
          <form method="post" action={reader.action} noValidate>
            <input type="hidden" name="action" value={SHOW_ON_SITE} />
            <Fields
              form="my-record"
              questions={ON_SITE_QUESTIONS}
              language={reader.language}
              filled={filled}
            />
            <button type="submit" className="btn">
              {t.send}
            </button>
          </form>
        </details>
      )}
    </section>
  );
}
