import type { ReactNode } from 'react';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import { ApproveForm } from './ApproveForm.tsx';
import type { DraftedPerson } from './draftedPerson.ts';
import { DRAFT_TEXT } from './questions.ts';
import { ReadyDrafts } from './ReadyDrafts.tsx';

interface Shared {
  /** The name of the other of the two. */
  other: string;
  /** The language of the introductions. */
  language: Language;
}

export type DraftsView =
  | (Shared & {
      state: 'approve' | 'approved' | 'refused';
      people: readonly DraftedPerson[];
      text: string;
      whole: string;
      filled?: FilledForm | undefined;
    })
  | (Shared & {
      state: 'ready';
      people: readonly (DraftedPerson & { text: string; link: string; hasAddress: boolean })[];
    })
  | { state: 'waits' | 'none'; other: string }
  | { state: 'closed' };

function Body({ view, reader }: { view: DraftsView; reader: LinkReader }): ReactNode {
  switch (view.state) {
    case 'approve':
    case 'approved':
    case 'refused': {
      const filled = view.filled ?? { answers: { draftText: view.text }, issues: [] };
      return <ApproveForm {...view} reader={reader} filled={filled} mayRefuse={view.state !== 'refused'} />;
    }
    case 'ready':
      return <ReadyDrafts {...view} reader={reader} />;
    default:
      return null;
  }
}

/** Behind the links to drafted introductions: the participant decides what they say, the connector sends them. */
export function draftsPage(view: DraftsView, reader: LinkReader): Page {
  const { drafts, links } = messagesFor(reader.language);
  const { issues } = ('filled' in view && view.filled) || EMPTY_FORM;
  return statePage(reader, drafts.states[view.state], {
    values: 'other' in view ? { other: view.other } : {},
    errors: errorsOf('drafts', [DRAFT_TEXT], issues, reader.language),
    children: <Body view={view} reader={reader} />,
    ending: links.person,
  });
}
