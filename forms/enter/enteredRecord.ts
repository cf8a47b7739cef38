import type { Day } from '../../program/clock/day.ts';
import type { EligibilityFinding } from '../../program/eligibility.ts';
import type { Entered, Source } from '../../program/entered.ts';
import { begin, type HistoryEntry, remark } from '../../program/history.ts';
import { moveParticipant } from '../../program/participants/status.ts';
import { weakReference } from '../../program/references.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { newConnector } from '../become-a-connector/newConnector.ts';
import type { ConnectorApplication } from '../become-a-connector/questions.ts';
import { newParticipant } from '../learn-more/newParticipant.ts';
import type { LearnMoreSignUp } from '../learn-more/questions.ts';
import type { OwnValues } from '../own/answers.ts';
import {
  PARTNER_CONTACT_QUESTIONS,
  PARTNER_ORGANIZATION_QUESTIONS,
  type PartnerContact,
  type PartnerOrganization,
} from '../partners/questions.ts';
import { newPartnerReferral } from '../refer-someone/newPartnerReferral.ts';
import type { PartnerReferral } from '../refer-someone/questions.ts';
import { keptAnswers } from '../schemaOf.ts';

/** How a record comes to be that staff enter. */
export interface Entering {
  /** Random: a later sign-up meets the record by its address. */
  key: string;
  source: Source;
  by: string | undefined;
  now: Date;
  /** The day on which the person agreed that we keep the answers, and how. */
  agreedOn: Day;
  agreedBy: Source;
  /** Answers to the city's own questions. */
  own?: OwnValues;
}

/** Where nobody has to agree to anything. */
type EnteringFact = Omit<Entering, 'agreedOn' | 'agreedBy'>;

const actorOf = (toldBy: 'participant' | 'connector' | 'partner', { by, source, now }: EnteringFact) =>
  ({ at: now, who: 'staff', by, toldBy, source }) as const;

const entered = ({ source, by = '', now }: EnteringFact): Entered => ({ source, by, at: now.toISOString() });

const keyed = (lines: readonly HistoryEntry[]) =>
  lines.map((line) => ({ ...line, _key: line.from === '' ? 'entered' : line.to }));

/** A day at noon: what is kept as a moment, of which only the day is known, and which is that day in every city. */
const noonOf = (day: Day) => `${day}T18:00:00.000Z`;

/** What somebody agreed to: when and how. */
const agreed = ({ agreedOn, agreedBy }: Entering) => ({
  consentedAt: noonOf(agreedOn),
  consentSource: agreedBy,
});

/**
 * The document of a participant whom staff enter. `isSure`: they know that the address is the person's own, and the
 * person waits for screening; otherwise the address is still to be confirmed.
 */
export function enteredParticipant(
  signUp: LearnMoreSignUp,
  finding: EligibilityFinding,
  entering: Entering,
  isSure: boolean,
) {
  const by = actorOf('participant', entering);
  const at = entering.now.toISOString();
  const lines = [
    begin('unconfirmed', by),
    ...(isSure ? [moveParticipant('unconfirmed', 'received', by)] : []),
  ];
  return {
    ...newParticipant(entering.key, signUp, finding, entering.now, entering.own),
    ...agreed(entering),
    ...(isSure && { status: 'received', confirmedAt: at }),
    entered: entered(entering),
    history: keyed(lines),
  };
}

/** The document of a connector whom staff enter. Staff welcome them as if they had offered it on the site. */
export function enteredConnector(application: ConnectorApplication, entering: Entering) {
  return {
    ...newConnector(entering.key, application, entering.now, { own: entering.own }),
    ...agreed(entering),
    entered: entered(entering),
    history: keyed([begin('applied', actorOf('connector', entering))]),
  };
}

/** The document of what a partner told staff of a person. */
export function enteredPartnerReferral(referral: PartnerReferral, entering: Entering) {
  return {
    ...newPartnerReferral(`partnerReferral.${entering.key}`, referral, entering.now),
    entered: entered(entering),
    history: keyed([begin('new', actorOf('partner', entering))]),
  };
}

const added = (entering: EnteringFact) => keyed([remark({ ...actorOf('partner', entering), note: 'Added' })]);

/** The document of an organization that sends people. */
export function enteredPartnerOrganization(organization: PartnerOrganization, entering: EnteringFact) {
  return {
    _id: `partnerOrganization.${entering.key}`,
    _type: 'partnerOrganization' as const,
    ...keptAnswers(PARTNER_ORGANIZATION_QUESTIONS, organization),
    entered: entered(entering),
    history: added(entering),
  };
}

/** The document of a person at an organization. It is a record of its own: the person can be erased, and nobody else with them. */
export function enteredPartnerContact(contact: PartnerContact, organization: string, entering: EnteringFact) {
  return {
    _id: `partnerContact.${entering.key}`,
    _type: 'partnerContact' as const,
    ...keptAnswers(PARTNER_CONTACT_QUESTIONS, contact),
    emailLower: comparableAddress(contact.email),
    organization: weakReference(organization),
    entered: entered(entering),
    history: added(entering),
  };
}
