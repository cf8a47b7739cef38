import { messagesFor } from '../../locales/messages.ts';
import { MET } from '../../program/answers/followUp.ts';
import { NOT_MET_REASONS, OUTCOMES } from '../../program/matches/match.ts';
import { choiceId } from '../fields/Choices.tsx';
import type { LinkReader, Page } from '../pages/page.ts';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../pages/questions.ts';
import { type StateParts, statePage } from '../pages/statePage.tsx';
import { MetForm, OutcomeForm, StillInterestedForm } from './FollowUpForms.tsx';
import { NamedPeople } from './NamedPeople.tsx';
import { type NamedContact, ReferralStatuses } from './ReferralStatuses.tsx';

/** What is asked: of each of the two whether they met, of the participant later what came of it, and of who waits. */
export type FollowUpQuestion =
  | { state: 'participant'; connectorName: string; contacts: readonly NamedContact[] }
  | { state: 'connector'; participantName: string }
  | { state: 'outcome'; days: string }
  | { state: 'still-interested' };

export type FollowUpView =
  | (FollowUpQuestion & { filled?: FilledForm | undefined })
  | { state: 'done' | 'expired' | 'invalid' };

/** The id of the first control of each question that is answered by choosing. */
const CONTROLS: Readonly<Record<string, string>> = {
  met: choiceId('met', MET[0]),
  notMetReason: choiceId('notMetReason', NOT_MET_REASONS[0]),
  outcome: choiceId('outcome', OUTCOMES[0]),
  still: 'main',
};

/** The same of any question; of what the page does not ask, the page. */
function controlOf(field: string, contacts: readonly NamedContact[]): string {
  if (field.startsWith('referral-'))
    return contacts.some(({ _id }) => _id === field.replace('-', '.'))
      ? choiceId(field, 'contacted')
      : 'main';
  return CONTROLS[field] ?? (field.startsWith('consentToBeAsked') ? choiceId(field, 'yes') : field);
}

/** What stands in the sentences, and below them. */
function partsOf(view: FollowUpView, reader: LinkReader, filled: FilledForm): StateParts {
  switch (view.state) {
    case 'participant': {
      const { connectorName, contacts } = view;
      const referrals = <ReferralStatuses contacts={contacts} reader={reader} filled={filled} />;
      return {
        values: { connectorName },
        children: (
          <MetForm reader={reader} filled={filled} who="participant">
            {referrals}
          </MetForm>
        ),
      };
    }
    case 'connector':
      return {
        values: { participantName: view.participantName },
        children: (
          <MetForm reader={reader} filled={filled} who="connector">
            <NamedPeople reader={reader} filled={filled} />
          </MetForm>
        ),
      };
    case 'outcome':
      return {
        values: { days: view.days },
        children: <OutcomeForm reader={reader} filled={filled} />,
      };
    case 'still-interested':
      return { children: <StillInterestedForm {...reader} /> };
    default:
      return {};
  }
}

/** Behind the links that ask what came of it. */
export function followUpPage(view: FollowUpView, reader: LinkReader): Page {
  const { language } = reader;
  const { followUp, links } = messagesFor(language);
  const { person: ending, ...linkStates } = links;
  const filled = ('filled' in view && view.filled) || EMPTY_FORM;
  const contacts = 'contacts' in view ? view.contacts : [];
  return statePage(reader, { ...followUp.states, ...linkStates }[view.state], {
    ...partsOf(view, reader, filled),
    errors: errorsOf('follow-up', filled, language, (field) => controlOf(field, contacts)),
    ending,
  });
}
