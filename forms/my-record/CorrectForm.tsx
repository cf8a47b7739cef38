import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import { questionsIn } from '../inCountry.ts';
import type { LinkReader } from '../pages/page.ts';
import { againOf, correctableOf } from './corrections.ts';
import { type Holder, recordForm } from './holder.ts';

interface Props {
  holder: Holder;
  /** Correcting changes the record; who comes back sends the whole form again, for staff to read. */
  action: 'correct' | 'again';
  send: string;
  reader: LinkReader;
  /** What is kept: what means nothing in this record is not in it, and not asked. */
  kept: FilledForm['answers'];
  filled: FilledForm;
}

/** What a person may answer anew, asked as it was first asked, and filled with what is kept. */
export function CorrectForm({ holder, action, send, reader, kept, filled }: Props) {
  const { form, questions } = recordForm(holder, reader.settings, filled.answers);
  const all = action === 'correct' ? correctableOf(questions) : againOf(questions);
  const asked = all.filter(({ name, record }) => record?.onlyWith === undefined || name in kept);
  return (
    <form method="post" action={reader.action} noValidate>
      <input type="hidden" name="action" value={action} />
      <Fields
        form={form}
        questions={questionsIn(asked, reader.settings?.country)}
        language={reader.language}
        country={reader.settings?.country}
        filled={filled}
      />
      <button type="submit" className="btn">
        {send}
      </button>
    </form>
  );
}
