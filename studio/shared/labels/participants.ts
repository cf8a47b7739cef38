export { CRITERIA } from '../../../program/criteria.ts';

import type { Criterion, CriterionLevel } from '../../../program/criteria.ts';
import type { Eligibility } from '../../../program/eligibility.ts';
import type { HistoryEntry, ParticipantStatus } from '../../../program/participants/status.ts';

export const participantStatusWords: Record<ParticipantStatus, string> = {
  unconfirmed: 'Waiting for the address to be confirmed',
  received: 'To screen',
  ready: 'Ready for a match',
  'on-hold': 'On hold',
  'not-eligible': 'Not eligible',
  introduced: 'Introduced',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
};

export const eligibilityWords: Record<Eligibility, string> = {
  eligible: 'Eligible',
  talk: 'To talk about',
  'not-yet': 'Not yet eligible',
};

export const criterionLevelWords: Record<CriterionLevel, string> = {
  needed: 'Needed: who does not meet it is not yet eligible',
  discussed: 'Talked about at screening: it decides nothing alone',
  'not-counted': 'Not counted',
};

export const criterionWords: Record<Criterion, string> = {
  'foreign-born': 'Born or trained abroad',
  'college-educated': 'Bachelor’s degree or higher',
  'work-permission': 'Permission to work for more than a year',
  region: 'Lives in the region',
};

export const whoWords: Record<HistoryEntry['who'], string> = {
  participant: 'The participant',
  connector: 'The Connector',
  partner: 'The partner',
  staff: 'Staff',
  program: 'The program',
};
