import { SearchIcon } from '@sanity/icons/Search';
import { Spinner } from '@sanity/ui';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { ChoosePage } from './ChoosePage.tsx';
import type { PublicPage } from './readPages.ts';

interface ChoosePageButtonProps {
  connectorId: string;
  /** The id of the page that is linked now; empty for none. */
  linked: string;
  pages: readonly PublicPage[] | undefined;
}

/** Links one of the pages that are there. */
export function ChoosePageButton({ connectorId, linked, pages }: ChoosePageButtonProps) {
  return (
    <AskButton
      text={linked ? 'Choose another page' : 'Choose a page'}
      icon={SearchIcon}
      tone="primary"
      mode="ghost"
      header="Which page is theirs?"
    >
      {(close) =>
        pages ? (
          <ChoosePage {...{ connectorId, linked, pages }} onClose={close} />
        ) : (
          <Spinner muted role="status" aria-label="Reading the pages" />
        )
      }
    </AskButton>
  );
}
