import { messagesFor } from '../../locales/messages.ts';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import { ABOUT_ME } from '../learn-more/questions.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import { LeaveTrial } from '../trial/LeaveTrial.tsx';
import { AboutPreview } from './AboutForm.tsx';
import { ConnectorSheet, type ConnectorSheetProps } from './ConnectorSheet.tsx';
import { ParticipantSheet } from './ParticipantSheet.tsx';
import type { ParticipantSheetProps } from './sheets.ts';

export type PrepareView =
  | { state: 'participant' | 'kept'; sheet: ParticipantSheetProps; filled?: FilledForm | undefined }
  | { state: 'preview'; other: string; aboutMe: string }
  | { state: 'connector'; sheet: ConnectorSheetProps }
  /** A comparison of pages leaves it out. */
  | { state: 'compared'; other: string }
  | { state: 'closed' };

/** Whom the reader meets. */
function otherOf(view: PrepareView): string {
  switch (view.state) {
    case 'participant':
    case 'kept':
      return view.sheet.connector.name;
    case 'preview':
    case 'compared':
      return view.other;
    case 'connector':
      return view.sheet.name;
    case 'closed':
      return '';
  }
}

function Body({ view, reader }: { view: PrepareView; reader: LinkReader }) {
  switch (view.state) {
    case 'participant':
    case 'kept':
      return <ParticipantSheet {...view.sheet} reader={reader} filled={view.filled} />;
    case 'preview':
      return <AboutPreview reader={reader} aboutMe={view.aboutMe} />;
    case 'connector':
      return <ConnectorSheet {...view.sheet} reader={reader} />;
    case 'compared':
      return <LeaveTrial reader={reader} />;
    case 'closed':
      return null;
  }
}

/** Behind the link that prepares each of two people for their coffee: one page, to read and to print. */
export function preparePage(view: PrepareView, reader: LinkReader): Page {
  const { prepare, links } = messagesFor(reader.language);
  const { issues } = ('filled' in view && view.filled) || EMPTY_FORM;
  return statePage(reader, prepare.states[view.state], {
    values: { other: otherOf(view) },
    errors: errorsOf('learn-more', [ABOUT_ME], issues, reader.language),
    children: <Body view={view} reader={reader} />,
    ending: links.person,
  });
}
