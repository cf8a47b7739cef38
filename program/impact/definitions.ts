import type { StageKey } from './impact.ts';

export interface Definition {
  name: string;
  /** What is counted, so that it can be counted again by someone else. */
  counts: string;
  /** The denominator, in words. */
  of?: string;
}

const PEOPLE_ASKED = 'Participants whom we asked at least once what came of it, at 30, 90 or 180 days';
const FURTHEST =
  'Each participant is counted once, with the furthest answer in this order: job in the field, job, study, interview, something else, nothing yet.';

/** What each figure means, in English. A figure without its definition cannot be compared (field.md §1.5). */
export const DEFINITIONS: Record<StageKey, Definition> = {
  'signed-up': {
    name: 'Signed up',
    counts: 'People who signed up and confirmed their address, and whose record we still keep.',
  },
  ready: {
    name: 'Ready for a match',
    counts: 'Participants whom a coordinator has found ready at least once.',
    of: 'Participants who signed up. Unknown: those whom no coordinator has decided about yet',
  },
  introduced: {
    name: 'Introduced to a Connector',
    counts: 'Participants who were introduced to at least one Connector.',
    of: 'Participants found ready',
  },
  met: {
    name: 'Met a Connector',
    counts: 'Participants who met at least one Connector, as one of the two has told us.',
    of: 'Participants introduced. Unknown: those of whom neither has told us',
  },
  referred: {
    name: 'Got names of contacts',
    counts: 'Participants who met a Connector and got at least one name of another contact.',
    of: 'Participants who met a Connector',
  },
  'job-in-field': {
    name: 'Job in the field',
    counts: `Participants who told us of a job in their own field. ${FURTHEST}`,
    of: PEOPLE_ASKED,
  },
  job: {
    name: 'Job in another field',
    counts: `Participants who told us of a job in another field. ${FURTHEST}`,
    of: PEOPLE_ASKED,
  },
  study: {
    name: 'Further study',
    counts: `Participants who told us that they study or train for a license. ${FURTHEST}`,
    of: PEOPLE_ASKED,
  },
  interview: {
    name: 'Job interview',
    counts: `Participants who told us of an interview. ${FURTHEST}`,
    of: PEOPLE_ASKED,
  },
  other: {
    name: 'Something else',
    counts: `Participants who told us that something else came of it. ${FURTHEST}`,
    of: PEOPLE_ASKED,
  },
  'none-yet': {
    name: 'Nothing yet',
    counts: `Participants who told us that nothing has come of it yet. ${FURTHEST}`,
    of: PEOPLE_ASKED,
  },
  connectors: {
    name: 'Connectors',
    counts: 'People who take part as Connectors today, those who pause among them.',
  },
  'connectors-met': {
    name: 'Connectors who met a participant',
    counts: 'Connectors who have met at least one participant.',
    of: 'Connectors who take part today',
  },
  'connectors-referred': {
    name: 'Connectors who came by referral',
    counts: 'Connectors who were themselves named as a contact by another Connector.',
    of: 'Connectors who take part today',
  },
  'questions-accepted': {
    name: 'Yes from a Connector',
    counts: 'Questions to a Connector about one participant that were answered with yes.',
    of: 'Questions that a Connector was asked. Unknown: those without an answer',
  },
  referrals: {
    name: 'Contacts named',
    counts: 'Contacts that Connectors named to participants.',
  },
  'referrals-met': {
    name: 'Contacts met',
    counts: 'Contacts whom the participant told us they have talked with.',
    of: 'Contacts named. Unknown: those of whom the participant has told us nothing',
  },
};
