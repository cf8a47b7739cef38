import { type Messages, messagesFor } from '../../locales/messages.ts';
import { keyOf } from '../../program/references.ts';
import type { Referral } from '../../program/referrals/referral.ts';
import { Choices } from '../fields/Choices.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import { mistakeText } from '../mistakeText.ts';
import type { Reader } from '../pages/page.ts';

export type NamedContact = Pick<Referral, '_id' | 'contactName' | 'role' | 'organisation' | 'status'>;

const statuses = ({ followUp }: Messages) => {
  const { legend: _legend, ...choices } = followUp.referral;
  return choices;
};

/** How far the participant is with one contact, as a question. */
export const referralQuestion = ({ _id }: Pick<Referral, '_id'>) => ({
  name: `referral-${keyOf(_id)}`,
  control: { kind: 'radios' as const, choices: statuses },
});

interface Props {
  contacts: readonly NamedContact[];
  reader: Reader;
  filled: FilledForm;
}

/** The people a connector named, and how far the participant is with each. */
export function ReferralStatuses({ contacts, reader: { language }, filled: { answers, issues } }: Props) {
  const { followUp } = messagesFor(language);
  const { legend, ...choices } = followUp.referral;
  if (contacts.length === 0) return null;
  return (
    <div>
      <h2>{followUp.referralsTitle}</h2>
      <p>{followUp.referralsNote}</p>
      <ul className="referrals">
        {contacts.map(({ _id, contactName, role, organisation, status }) => {
          const name = `referral-${keyOf(_id)}`;
          const issue = issues.find(({ field }) => field === name);
          const label = (
            <>
              <bdi>{contactName}</bdi>
              <span>
                <bdi>{role}</bdi> · <bdi>{organisation}</bdi>
              </span>
              <span className="for-readers">{legend}</span>
            </>
          );
          return (
            <li key={_id}>
              <Choices
                field={{ name, label, error: issue && mistakeText('follow-up', issue, language) }}
                values={[answers[name] ?? status].flat()}
                type="radio"
                choices={choices}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
