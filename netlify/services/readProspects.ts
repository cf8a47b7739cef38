import { z } from 'zod';
import { daysBefore } from '../../program/clock/elapsed.ts';
import type { Settings } from '../../program/content/settings.ts';
import { offeredFields } from '../../program/fieldsOfWork.ts';
import type { MatchDocument } from '../../program/matching/documents.ts';
import { type Prospects, prospectsOf } from '../../program/matching/prospects.ts';
import { OPEN_MATCH_STATUSES } from '../../program/matchStatus.ts';
import type { Environment } from '../environment.ts';
import { programLake, queryViaPost } from './lake.ts';

/** Those who came within a year are asked for as far as pairs are made of it: neither names nor addresses. */
const MOST_BEFORE = 500;

/**
 * The connectors who take part, as matching reads them but for name and address; the matches that use a place of theirs,
 * and all of the person's own.
 */
const QUERY = `{
  "connectors": *[_type == "connector" && status in ["active", "paused"]]
    {_id, status, fields, role, experience, yearsOfExperience, industries, languages, postcode, monthlyCapacity, yearlyCapacity, pausedUntil, oneMoreUntil, agreedCoffees, doNotIntroduce,
      expiriesInARow, "backAt": history[to == "active"][-1].at},
  "before": *[_type == "participant" && !(status in ["unconfirmed", "not-eligible"])
    && coalesce(confirmedAt, screenedAt, signedUpAt) > $since]
    | order(coalesce(confirmedAt, screenedAt, signedUpAt) desc) [0...${MOST_BEFORE}]
    {_id, status, field, profession, industries, wishes, confirmedAt, screenedAt, signedUpAt},
  "matches": *[_type == "match" && (participant._ref == $id || status in $open
    || coalesce(introducedAt, _updatedAt) > $since)]
    {"participant": participant._ref, "connector": connector._ref, "table": table._ref, status, endedFor, introducedAt, _createdAt, "history": history[]{at, to}}
}`;

const isMatch = (match: unknown): match is MatchDocument => typeof match === 'object' && match !== null;

const foundSchema = z.object({
  connectors: z.array(z.unknown()),
  before: z.array(z.unknown()),
  matches: z.array(z.unknown()).transform((all) => all.filter(isMatch)),
});

/** A connector's place is used for a year, and for a day more where the program is on another day. */
const USED_FOR = 366;

/** How things are for a participant who waits, and what would change it; nothing where the record cannot be read. */
export async function readProspects(
  env: Environment,
  participant: { _id: string },
  now: Date,
  { timeZone, fieldsOfWork }: Pick<Settings, 'timeZone' | 'fieldsOfWork'>,
): Promise<Prospects | undefined> {
  const found = await queryViaPost(programLake(env), QUERY, {
    ...{ id: participant._id, open: OPEN_MATCH_STATUSES },
    since: daysBefore(now, USED_FOR).toISOString(),
  });
  const { neighbors } = fieldsOfWork;
  const fields = offeredFields(fieldsOfWork);
  return prospectsOf({ ...foundSchema.parse(found), now, timeZone, neighbors, fields }, participant);
}
