import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import { correctableOf } from './corrections.ts';
import { type Holder, RECORD_FORMS } from './holder.ts';

interface Props {
  holder: Holder;
  reader: LinkReader;
  filled: FilledForm;
}

/** What a person may correct, asked as it was first asked, and filled with what is kept. */
export function CorrectForm({ holder, reader: { language, action }, filled }: Props) {
  const { form, questions } = RECORD_FORMS[holder];
  return (
    <form method="post" action={action} noValidate>
      <input type="hidden" name="action" value="correct" />
      <Fields form={form} questions={correctableOf(questions)} language={language} filled={filled} />
      <button type="submit" className="btn">
        {messagesFor(language).myRecord.correct.send}
      </button>
    </form>
  );
}
