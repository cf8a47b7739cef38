import { LinkIcon } from '@sanity/icons/Link';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { MergeForm } from './MergeForm.tsx';

/** Opens two records of one kind beside each other, to make one of them. */
export function MergeButton({ first, second, name }: { first: string; second: string; name: string }) {
  return (
    <AskButton
      text="Compare and merge"
      aria-label={`Compare and merge: ${name}`}
      icon={LinkIcon}
      mode="bleed"
      header="Two records of one person?"
    >
      {(close) => <MergeForm {...{ first, second }} onClose={close} />}
    </AskButton>
  );
}
