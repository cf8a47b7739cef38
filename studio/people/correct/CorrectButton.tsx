import { EditIcon } from '@sanity/icons/Edit';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { CorrectForm, type CorrectFormProps } from './CorrectForm.tsx';

/** "Correct", beside a part of a card. `title` is that of the part. */
export function CorrectButton({ title, ...form }: Omit<CorrectFormProps, 'onClose'> & { title: string }) {
  return (
    <AskButton
      text="Correct"
      aria-label={`Correct: ${title}`}
      icon={EditIcon}
      mode="bleed"
      header={`Correct: ${title}`}
    >
      {(close) => <CorrectForm {...form} onClose={close} />}
    </AskButton>
  );
}
