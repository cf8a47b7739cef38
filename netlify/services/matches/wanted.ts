import { z } from 'zod';
import { DAY_MS } from '../../../program/clock/day.ts';
import { daysBefore, HOUR_MS } from '../../../program/clock/elapsed.ts';
import type { Settings } from '../../../program/content/settings.ts';
import {
  connectorReader,
  type MatchDocument,
  participantReader,
} from '../../../program/matching/documents.ts';
import { outlookFrom } from '../../../program/matching/outlook.ts';
import { priorFrom } from '../../../program/matching/prior.ts';
import { readEach } from '../../../program/matching/readEach.ts';
import { recruitList } from '../../../program/matching/recruitList.ts';
import {
  connectorsWantedSchema,
  WANTED_ID,
  type WantedKind,
} from '../../../program/wanted/connectorsWanted.ts';
import { publicKinds } from '../../../program/wanted/publicKinds.ts';
import type { Environment } from '../../environment.ts';
import { commitErasing } from '../commit.ts';
import { contentLake, programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';

/**
 * What pairs are made of, and neither names nor addresses. Who never confirmed, or may not take part, is nobody to look
 * for. Of matches, what uses a connector's places.
 */
const QUERY = `{
  "people": *[_type == "participant" && !(status in ["unconfirmed", "not-eligible"])
    && (status == "ready" || coalesce(signedUpAt, confirmedAt) > $since)]
    {_id, status, field, profession, english, yearsOfExperience, languages, industries, wishes, postcode, confirmedAt, screenedAt, signedUpAt},
  "connectors": *[_type == "connector" && status in ["active", "paused"]]
    {_id, status, fields, role, experience, yearsOfExperience, languages, industries, postcode, monthlyCapacity, yearlyCapacity, pausedUntil, oneMoreUntil, agreedCoffees},
  "matches": *[_type == "match"]
    {"participant": participant._ref, "connector": connector._ref, "table": table._ref, status, introducedAt, _createdAt, "history": history[]{at, to}}
}`;

const isMatch = (match: unknown): match is MatchDocument => typeof match === 'object' && match !== null;

const foundSchema = z.object({
  people: z.array(z.unknown()),
  connectors: z.array(z.unknown()),
  matches: z.array(z.unknown()).transform((all) => all.filter(isMatch)),
});

/** The private document that remembers when the list was last made: it takes seconds, and days change little. */
const NOTE_ID = 'ledger.wanted';
const noteSchema = z.object({ asOf: z.iso.datetime() });

/** Days between two publishes, as of the counts of Impact: each is a deploy of the site. */
const APART_DAYS = 7;

/** The first run of a day looks; the later ones of that day find the note. */
const LOOKED_AGAIN_MS = 20 * HOUR_MS;

/** Futures that are looked at: fewer than in the Studio, since a function has seconds. */
const FUTURES = 4;

/** The kinds that are wanted as of now, as far as the public may read them. */
async function kindsNow(
  env: Environment,
  now: Date,
  { timeZone, expected, matchWeights: weights, fieldsOfWork: { neighbors } }: Settings,
): Promise<WantedKind[]> {
  const since = daysBefore(now, 365).toISOString();
  const found = foundSchema.parse(await programLake(env).fetch(QUERY, { since }));
  const people = readEach(participantReader, found.people).read;
  const connectors = readEach(connectorReader, found.connectors).read;
  const { matches } = found;
  const outlook = outlookFrom(
    { arrivals: people, prior: priorFrom(expected), matches, now, timeZone, weights, neighbors },
    'ahead',
  );
  if (!outlook) return [];
  const list = recruitList({
    ...{ participants: people, connectors, matches, now, timeZone, weights, neighbors, outlook },
    futures: FUTURES,
  });
  return publicKinds(list, people);
}

/**
 * Publishes which kinds of connector are wanted, where staff have chosen that the site shows it, and takes it away where
 * they have not. Once a week at most, and only where it has changed, as the counts of Impact.
 */
export async function publishWanted(env: Environment, now: Date): Promise<void> {
  const [content, program] = [contentLake(env), programLake(env)];
  const [settings, published, noted] = await Promise.all([
    readSettings(env),
    content.getDocument(WANTED_ID),
    program.getDocument(NOTE_ID),
  ]);
  if (!settings.wantedShown) {
    if (published) await commitErasing(content, content.transaction().delete(WANTED_ID));
    return;
  }
  const standing = connectorsWantedSchema.safeParse(published).data;
  const since = (moment: string | undefined) => now.getTime() - Date.parse(moment ?? '');
  if (standing && since(standing.asOf) < APART_DAYS * DAY_MS) return;
  if (published && since(noteSchema.safeParse(noted).data?.asOf) < LOOKED_AGAIN_MS) return;
  const kinds = await kindsNow(env, now, settings);
  const asOf = now.toISOString();
  await program.createOrReplace({ _id: NOTE_ID, _type: 'wantedLedger', asOf });
  if (standing && JSON.stringify(standing.kinds) === JSON.stringify(kinds)) return;
  await content.createOrReplace({
    ...{ _id: WANTED_ID, _type: 'connectorsWanted', asOf },
    kinds: kinds.map((kind) => ({ _key: kind.field, ...kind })),
  });
}
