import type { SanityClient } from '@sanity/client';
import { type ProgramRecords, programRecords } from '../../../program/journeys/records.ts';
import { PARTNER_NOTED, PARTNER_REFERRALS } from '../../../program/partners/organization.ts';
import { assertOnline } from '../../shared/decisions/problems.ts';

const NAME = 'givenName, familyName';

/** Only what is counted or named: of thousands of people, no letter, note or answer is read. */
const RECORDS = `{
  "participants": *[_type == "participant"] {
    _id, ${NAME}, status, field, emailLower, otherEmails, signedUpAt, confirmedAt, readyAt, "partner": ${PARTNER_NOTED}, "been": history[].to
  },
  "connectors": *[_type == "connector"] { _id, ${NAME}, status, monthlyCapacity, yearlyCapacity },
  "matches": *[_type == "match"] {
    _id, status, "participant": participant._ref, "connector": connector._ref, askedAt, answeredAt, introducedAt,
    questionAt, answerToConnectorAt, "been": history[].to, outcomes[] { day, outcome }
  },
  "referrals": *[_type == "referral"] {
    _id, status, "match": match._ref, "parent": parent._ref, contactName, role, organisation,
    "becameConnector": becameConnector._ref
  },
  "partnerReferrals": ${PARTNER_REFERRALS}
}`;

/** Reads what the overview counts, in one query, so that all of it is of one moment. */
export async function readOverview(client: SanityClient): Promise<ProgramRecords> {
  assertOnline();
  return programRecords.parse(await client.fetch(RECORDS, {}, { perspective: 'raw', tag: 'overview' }));
}
