import { PARTNER_NOTED, PARTNER_REFERRALS } from '../partners/organization.ts';

/**
 * What a report counts, in one query, so that all of it is of one moment: states, days and by what they are divided. No
 * name of a participant or connector, no note and no answer is read.
 */
export const REPORT_RECORDS = `{
  "participants": *[_type == "participant"] {
    _id, status, field, emailLower, otherEmails, language, postcode, "owner": owner.name, "partner": ${PARTNER_NOTED}, signedUpAt, readyAt,
    "foundReadyAt": history[to == "ready"][0].at, "been": history[].to
  },
  "connectors": [],
  "matches": *[_type == "match"] {
    _id, status, "participant": participant._ref, "connector": connector._ref, "table": table._ref, askedAt, introducedAt,
    "metAt": coalesce(metOn, history[to == "met"][0].at), "been": history[].to, outcomes[] { day, outcome }
  },
  "referrals": *[_type == "referral"] { _id, status, "match": match._ref, offeredAt },
  "partnerReferrals": ${PARTNER_REFERRALS}
}`;
