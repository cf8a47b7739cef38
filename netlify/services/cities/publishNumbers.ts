import { z } from 'zod';
import {
  CITY_LEDGER_ID,
  type CityLedger,
  cityLedgerSchema,
  storedLedger,
} from '../../../program/cities/ledger.ts';
import { countNext, quartersDue } from '../../../program/cities/nextSummaries.ts';
import { CITY_NUMBERS_ID } from '../../../program/cities/published.ts';
import type { Day } from '../../../program/clock/day.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import type { Settings } from '../../../program/content/settings.ts';
import { programRecords } from '../../../program/journeys/records.ts';
import type { Environment } from '../../environment.ts';
import { log } from '../../log.ts';
import { commit, commitErasing } from '../commit.ts';
import { contentLake, programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { CRYPTO, signFile } from './signing.ts';

/** Only what is counted leaves the private dataset: states, days, and who belongs to whom. */
const QUERY = `{
  "participants": *[_type == "participant"]{
    _id, status, signedUpAt, readyAt, "foundReadyAt": history[to == "ready"][0].at, "been": history[].to
  },
  "connectors": [],
  "matches": *[_type == "match"]{
    _id, status, "participant": participant._ref, introducedAt,
    "metAt": coalesce(metOn, history[to == "met"][0].at), "been": history[].to, outcomes[]{day, outcome, answeredAt}
  },
  "referrals": *[_type == "referral"]{_id, status, "match": match._ref, offeredAt}
}`;

/** The ledger with what is due, kept before anything is published: two runs at once count a quarter once. */
async function bringUpToDate(
  env: Environment,
  { timeZone, city: name }: Settings,
  cityId: string | null | undefined,
  today: Day,
): Promise<CityLedger | undefined> {
  const program = programLake(env);
  const kept = await program.getDocument(CITY_LEDGER_ID);
  const ledger = kept ? cityLedgerSchema.parse(kept) : undefined;
  // The id under which the city began is its id for good: by another, others would take it for another city.
  const id = ledger?.summaries[0]?.city.id ?? cityId;
  if (!id || quartersDue(ledger, today).length === 0) return ledger;
  const records = programRecords.parse(await program.fetch(QUERY));
  const { digestOf } = CRYPTO;
  const next = countNext(ledger, { city: { id, name }, records, timeZone, today, digestOf });
  if (!next) return undefined;
  const fields = storedLedger(next);
  const transaction = program.transaction();
  if (kept) transaction.patch(kept._id, (patch) => patch.ifRevisionId(kept._rev).set(fields));
  else transaction.create({ _id: CITY_LEDGER_ID, _type: 'cityNumbersLedger', ...fields });
  await commit(transaction);
  return next;
}

const publishedSchema = z.object({ file: z.string() });

/**
 * Counts each quarter once, 30 days after its end, and publishes all summaries as one signed file, where staff have chosen
 * so and there is a key; takes the file away where they have not. What was counted is kept, and is the same when it is
 * published again.
 */
export async function publishNumbers(env: Environment, now: Date): Promise<void> {
  const content = contentLake(env);
  const [settings, standing] = await Promise.all([readSettings(env), content.getDocument(CITY_NUMBERS_ID)]);
  const chosen = settings.sharedNumbers;
  if (!chosen?.isPublished) {
    if (standing) await commitErasing(content, content.transaction().delete(CITY_NUMBERS_ID));
    return;
  }
  const [newest, ...older] = env.NUMBERS_KEYS;
  if (!newest) {
    log('numbers-not-shared', { missing: 'NUMBERS_KEYS' });
    return;
  }
  const ledger = await bringUpToDate(env, settings, chosen.cityId, dayOf(now, settings.timeZone));
  const first = ledger?.summaries[0];
  if (!ledger || !first) {
    log('numbers-not-shared', { missing: chosen.cityId ? 'quarter' : 'cityId' });
    return;
  }
  const city = { id: first.city.id, name: settings.city };
  const file = JSON.stringify(signFile(city, ledger.summaries, [newest, ...older]), null, 1);
  if (publishedSchema.safeParse(standing).data?.file === file) return;
  await content.createOrReplace({
    _id: CITY_NUMBERS_ID,
    _type: 'cityNumbers',
    asOf: now.toISOString(),
    file,
  });
}
