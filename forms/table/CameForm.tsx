import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { LinkReader } from '../pages/page.ts';
import type { Question } from '../question.ts';
import { choices } from '../schemas/answers.ts';
import type { ShownGuest } from './tableView.ts';

/** Which of the guests came: all are ticked, as they most often do. */
const cameQuestion = (guests: readonly ShownGuest[]): Question => ({
  name: 'came',
  control: {
    kind: 'checkboxes',
    choices: () => Object.fromEntries(guests.map(({ key, name }) => [key, name])),
  },
  schema: choices((key) => guests.some((guest) => guest.key === key)),
  optional: true,
});

/** Who came to a table, told by its connector with one press. */
export function CameForm({ guests, reader }: { guests: readonly ShownGuest[]; reader: LinkReader }) {
  const { table: t } = messagesFor(reader.language);
  if (guests.length === 0) return <p>{t.noGuests}</p>;
  const answers = { came: guests.map(({ key }) => key) };
  return (
    <form method="post" action={reader.action} noValidate>
      <input type="hidden" name="action" value="came" />
      <Fields
        form="coffee"
        questions={[cameQuestion(guests)]}
        language={reader.language}
        filled={{ answers, issues: [] }}
      />
      <button type="submit" className="btn">
        {t.send}
      </button>
    </form>
  );
}
