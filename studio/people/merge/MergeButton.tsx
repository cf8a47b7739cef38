import { LinkIcon } from '@sanity/icons/Link';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { MergeForm } from './MergeForm.tsx';

interface MergeButtonProps {
  first: string;
  second: string;
  /** With whom, where several buttons stand among each other. */
  name?: string;
  mode?: 'bleed' | 'ghost';
}

/** Opens two records of one kind beside each other, to make one of them. */
export function MergeButton({ first, second, name, mode = 'bleed' }: MergeButtonProps) {
  const isOrganization = first.startsWith('partnerOrganization.');
  return (
    <AskButton
      text="Compare and merge"
      aria-label={name ? `Compare and merge: ${name}` : 'Compare and merge'}
      icon={LinkIcon}
      mode={mode}
      header={isOrganization ? 'Two records of one organization?' : 'Two records of one person?'}
    >
      {(close) => <MergeForm {...{ first, second }} onClose={close} />}
    </AskButton>
  );
}
