import { draftedEmail, suggestedText } from '../../../forms/drafts/draftedEmail.ts';
import type { DraftsView } from '../../../forms/drafts/draftsPage.tsx';
import type { FilledForm } from '../../../forms/fields/filledForm.ts';
import { draftIn, mayIntroduce } from '../../../program/drafts/draft.ts';
import { fullName } from '../../../program/fullName.ts';
import type { Teller } from '../../../program/matches/told.ts';
import { keyOf } from '../../../program/references.ts';
import type { Referral } from '../../../program/referrals/referral.ts';
import type { Pair } from '../people.ts';

export interface DraftsReading {
  by: Teller;
  programName: string;
  /** The people whom the connector named. */
  contacts: readonly Referral[];
  filled?: FilledForm | undefined;
}

const personOf = ({ _id, contactName: name, role, organisation }: Referral) => ({
  key: keyOf(_id),
  name,
  work: [role, organisation].filter(Boolean).join(', '),
});

/** The page of drafted introductions, as one of the two sees it. */
export function draftsView(pair: Pair, { by, programName, contacts, filled }: DraftsReading): DraftsView {
  const { match, participant, connector } = pair;
  const draft = draftIn(match);
  if (!draft || !mayIntroduce(match) || contacts.length === 0) return { state: 'closed' };
  const { language } = connector;
  const mail = (text: string, { contactName, contactEmail }: Referral) =>
    draftedEmail(
      {
        programName,
        participant: { name: fullName(participant), email: participant.email },
        connector: fullName(connector),
        contact: { name: contactName, email: contactEmail },
        text,
      },
      language,
    );
  if (by === 'connector') {
    const other = fullName(participant);
    if (draft.state === 'waiting') return { state: 'waits', other };
    if (draft.state !== 'approved') return { state: 'none', other };
    const people = contacts.map((contact) => ({
      ...personOf(contact),
      ...mail(draft.text, contact),
      hasAddress: contact.contactEmail !== '',
    }));
    return { state: 'ready', other, language, people };
  }
  const text = draft.text || suggestedText(participant, language);
  const [first] = contacts;
  const state = draft.state === 'approved' || draft.state === 'refused' ? draft.state : 'approve';
  return {
    ...{ state, other: fullName(connector), language, text, filled },
    people: contacts.map(personOf),
    whole: first ? mail(text, first).text : '',
  };
}
