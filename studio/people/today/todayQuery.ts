import { DAY_MS } from '../../../program/clock/day.ts';
import { TOO_FEW_DAYS_BEFORE } from '../../../program/groupCoffee/due.ts';
import { FEWEST_AT_TABLE } from '../../../program/groupCoffee/groupCoffee.ts';
import { NEEDS_STAFF } from '../../../program/letterReports.ts';
import { FOLLOW_UP_AFTER } from '../../../program/matches/due.ts';
import { WAITS_FOR_STAFF } from '../../../program/matches/exchange.ts';
import { OPEN_MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { ERASABLE_TYPES, OWNED_TYPES } from '../../../program/recordTypes.ts';
import { waitingForStaffSchema } from '../../../program/today/waiting.ts';
import { PAIR_NAMES, WHOEVER } from '../../shared/records/whoever.ts';
import type { LiveQuery } from '../../shared/subscriptions/useLive.ts';

const NAME = '{givenName, familyName}';
const PERSON = '"people": [{"givenName": givenName, "familyName": familyName}]';
const PAIR = `"people": ${PAIR_NAMES}, "owner": coalesce(owner, participant->owner)`;
const REFERRED = '"people": [{"givenName": personGivenName, "familyName": personFamilyName}]';
const ROW = '_id, _type, owner';

/** Whoever comes back to be screened waits from then on. */
const SCREEN_SINCE = 'coalesce(history[to == "received"][-1].at, confirmedAt, signedUpAt)';
const INTRODUCED_LONG_AGO = `dateTime(introducedAt) < dateTime(now()) - ${(FOLLOW_UP_AFTER * DAY_MS) / 1000}`;

/** A table for several people that is near, and to which too few come (program/groupCoffee/due.ts). */
const TOO_FEW_SECONDS = (TOO_FEW_DAYS_BEFORE * DAY_MS) / 1000;
const TOO_FEW_COME = `_type == "groupCoffee" && status == "open" && !defined(keptAt) && at > now()
      && dateTime(at) < dateTime(now()) + ${TOO_FEW_SECONDS} && count(guests[state == "coming"]) < ${FEWEST_AT_TABLE}`;

/** A task that is not done; and the next step that somebody noted with a call or a meeting, which is one as well. */
const OPEN_TASK = '!defined(doneAt)';
const OPEN_STEP = 'defined(next) && !defined(nextDoneAt)';

/** Somebody in a match said that they would call back on a day: whether they did has to be looked at then. */
const WILL_CALL_BACK = '(defined(callBackOn) && status in ["asked", "introduced"])';
const CALL_BACK = 'They said they would call back. If they did not, call';

/** What waits for staff, of everybody in the program: one query, so that all of it is of one moment. */
export const TODAY: LiveQuery<typeof waitingForStaffSchema> = {
  schema: waitingForStaffSchema,
  tag: 'today',
  listen: `*[_type in ${JSON.stringify([...new Set([...ERASABLE_TYPES, ...OWNED_TYPES, 'letter', 'setAside', 'groupCoffee'])])}]`,
  fetch: `{
    "erase": *[_type in ${JSON.stringify(ERASABLE_TYPES)} && defined(eraseRequestedAt)]
      {${ROW}, ${WHOEVER}, "since": eraseRequestedAt},
    "question": *[${WAITS_FOR_STAFF}]{${ROW}, ${PAIR}, "since": questionAt},
    "coffee-declined": *[_type == "match" && status == "introduced" && coffee.state == "agreed" && defined(coffee.declinedAt) && coffee.at > now()]
      {${ROW}, ${PAIR}, "since": coffee.declinedAt},
    "coffee-stuck": *[_type == "match" && status == "introduced" && coffee.state == "writing" && defined(coffee.stuckAt) && !defined(agreedOn)]
      {${ROW}, ${PAIR}, "since": coffee.stuckAt},
    "table-declined": *[_type == "groupCoffee" && status == "open" && defined(declinedAt) && at > now()]
      {${ROW}, "people": [connector->${NAME}], "since": declinedAt},
    "table-too-few": *[${TOO_FEW_COME}]{${ROW}, "people": [connector->${NAME}], "since": string(dateTime(at) - ${TOO_FEW_SECONDS})},
    "cannot-reach": *[_type == "match" && status == "introduced" && defined(reach.staffAt) && !defined(agreedOn)]
      {${ROW}, ${PAIR}, "since": reach.staffAt},
    "screen": *[_type == "participant" && status == "received"]{${ROW}, ${PERSON}, "since": ${SCREEN_SINCE}},
    "application": *[_type == "connector" && status == "applied"]{${ROW}, ${PERSON}, "since": coalesce(appliedAt, _createdAt)},
    "partner-referral": *[_type == "partnerReferral" && coalesce(status, "new") == "new"]
      {${ROW}, ${REFERRED}, "about": organisation, "since": receivedAt},
    "signed-up-again": *[_type in ["participant", "connector"] && defined(signedUpAgainAt)]
      {${ROW}, ${PERSON}, "since": signedUpAgainAt},
    "set-aside": *[_type == "setAside"]{${ROW}, "about": form, "since": setAsideAt},
    "letter": *[_type == "letter" && ${NEEDS_STAFF}]{
      ${ROW}, "people": [coalesce(participant->${NAME}, connector->${NAME})], "about": kind,
      "owner": coalesce(participant->owner, connector->owner), "since": coalesce(reportedAt, failedAt, queuedAt)
    },
    "follow-up": *[_type == "match" && status == "introduced" && ${INTRODUCED_LONG_AGO}]
      {${ROW}, ${PAIR}, "since": introducedAt},
    "tasks": *[_type in ${JSON.stringify(OWNED_TYPES)} && (count(tasks[${OPEN_TASK}]) > 0 || count(activities[${OPEN_STEP}]) > 0 || ${WILL_CALL_BACK})]{
      ${ROW}, ${WHOEVER},
      "tasks": [
        ...coalesce(tasks[${OPEN_TASK}], []),
        ...coalesce(activities[${OPEN_STEP}]{_key, "text": next, "day": nextOn, by, at}, []),
        ...select(${WILL_CALL_BACK} => [{"_key": "call-back", "text": "${CALL_BACK}", "day": callBackOn}], [])
      ]
    },
    "ready": *[_type == "participant" && status == "ready"]._id,
    "beingAsked": *[_type == "match" && status in ${JSON.stringify(OPEN_MATCH_STATUSES)}].participant._ref
  }`,
};
