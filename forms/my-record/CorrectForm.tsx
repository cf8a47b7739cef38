import { messagesFor } from '../../locales/messages.ts';
import { SPOKEN_LANGUAGES } from '../../program/languages.ts';
import { Choices } from '../fields/Choices.tsx';
import { ParagraphField } from '../fields/ParagraphField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { LinkReader } from '../pages/page.ts';
import { type FilledForm, questionsOf } from '../pages/questions.ts';
import type { Holder } from './recordRows.ts';

interface Props {
  holder: Holder;
  reader: LinkReader;
  filled: FilledForm;
}

/** What only a participant has said. */
function ParticipantFields({ reader: { language }, filled }: Omit<Props, 'holder'>) {
  const { myRecord, forms, fields, englishLevels } = messagesFor(language);
  const ask = questionsOf('my-record', myRecord, language, filled);
  return (
    <>
      <SelectField {...ask.text('field')} choose={forms.chooseField} choices={fields} />
      <TextField {...ask.text('profession')} autoComplete="organization-title" dir="auto" />
      <TextField {...ask.text('yearsOfExperience')} inputMode="numeric" dir="ltr" size={4} />
      <Choices {...ask.choice('english')} choices={englishLevels} />
      <ParagraphField {...ask.text('goal')} optional={forms.optional} rows={4} />
    </>
  );
}

/** What only a connector has said. */
function ConnectorFields({ reader: { language }, filled }: Omit<Props, 'holder'>) {
  const ask = questionsOf('my-record', messagesFor(language).myRecord, language, filled);
  return (
    <>
      <TextField {...ask.text('organisation')} autoComplete="organization" dir="auto" />
      <TextField {...ask.text('role')} dir="auto" />
      <Choices {...ask.choice('monthlyCapacity')} layout="few" choices={{ 1: '1', 2: '2', 3: '3', 4: '4' }} />
      <TextField {...ask.text('yearlyCapacity')} inputMode="numeric" dir="ltr" size={4} />
    </>
  );
}

/** What a person may correct, filled with what is kept. */
export function CorrectForm({ holder, reader, filled }: Props) {
  const { language, action } = reader;
  const { myRecord, forms } = messagesFor(language);
  const ask = questionsOf('my-record', myRecord, language, filled);
  const { optional } = forms;
  const Own = holder === 'connector' ? ConnectorFields : ParticipantFields;
  return (
    <form method="post" action={action} noValidate>
      <input type="hidden" name="action" value="correct" />
      <TextField {...ask.text('givenName')} autoComplete="given-name" dir="auto" spellCheck={false} />
      <TextField {...ask.text('familyName')} autoComplete="family-name" dir="auto" spellCheck={false} />
      <TextField
        {...ask.text('phone')}
        optional={optional}
        type="tel"
        autoComplete="tel"
        dir="ltr"
        size={20}
      />
      <TextField
        {...ask.text('postcode')}
        inputMode="numeric"
        autoComplete="postal-code"
        dir="ltr"
        size={10}
      />
      <Own reader={reader} filled={filled} />
      <Choices
        {...ask.choice('languages')}
        type="checkbox"
        optional={optional}
        choices={SPOKEN_LANGUAGES}
        ownLanguage
      />
      <button type="submit" className="btn">
        {myRecord.correct.send}
      </button>
    </form>
  );
}
