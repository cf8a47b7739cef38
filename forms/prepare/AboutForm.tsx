import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import { ABOUT_ME } from '../learn-more/questions.ts';
import type { LinkReader } from '../pages/page.ts';

interface Props {
  reader: LinkReader;
  kept: string;
  /** What was typed and is to be mended, or changed before it is saved. */
  filled: FilledForm | undefined;
}

/** Where a participant writes two lines about themselves. They are shown before they are saved. */
export function AboutForm({ reader: { language, action }, kept, filled }: Props) {
  const { about } = messagesFor(language).prepare;
  return (
    <details className="screen" open={filled !== undefined}>
      <summary>{about.title}</summary>
      <p>{about.note}</p>
      <form method="post" action={action} noValidate>
        <input type="hidden" name="action" value="preview" />
        <Fields
          form="learn-more"
          questions={[ABOUT_ME]}
          language={language}
          filled={filled ?? { answers: { aboutMe: kept }, issues: [] }}
        />
        <button type="submit" className="btn">
          {about.preview}
        </button>
      </form>
    </details>
  );
}

/** What was written, as the other will read it, to be saved or changed. */
export function AboutPreview({
  reader: { language, action },
  aboutMe,
}: {
  reader: LinkReader;
  aboutMe: string;
}) {
  const { prepare, questions } = messagesFor(language);
  return (
    <>
      <dl className="card">
        <div>
          <dt>{questions['learn-more'].aboutMe.about}</dt>
          <dd>
            <bdi>{aboutMe || '–'}</bdi>
          </dd>
        </div>
      </dl>
      <form method="post" action={action} className="acts">
        <input type="hidden" name="aboutMe" value={aboutMe} />
        <button type="submit" className="btn" name="action" value="save">
          {prepare.about.save}
        </button>
        <button type="submit" className="btn alt" name="action" value="change">
          {prepare.about.change}
        </button>
      </form>
    </>
  );
}
