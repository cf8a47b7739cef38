import { z } from 'zod';
import type { ConnectorShown } from '../../../forms/my-record/ConnectorSection.tsx';
import { calendarOf } from '../../../program/clock/calendar.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { hasOneMore, oneMoreUntil } from '../../../program/connectors/oneMore.ts';
import { fullName } from '../../../program/fullName.ts';
import {
  connectorCoffees,
  connectorMatchSchema,
  connectorResults,
  kindWordsFor,
} from '../../../program/way/connectorCoffees.ts';
import { connectorRecordSchema, connectorState } from '../../../program/way/connectorState.ts';
import { type VolunteerYear, volunteerYears } from '../../../program/way/volunteerTime.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { findDocuments, readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { findConnector } from '../people.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict } from '../transition.ts';
import type { OwnRecord } from './ownRecord.ts';
import { hostedTables } from './ownTables.ts';

const MATCHES = '*[_type == "match" && connector._ref == $id]._id';
const CONTACTS = '*[_type == "referral" && match._ref in $matches && !defined(parent)]._id';

const named = z.object({
  _id: z.string(),
  givenName: z.string().catch(''),
  familyName: z.string().catch(''),
});

async function readMatches(env: Environment, id: string) {
  const documents = await findDocuments(programLake(env), MATCHES, { id });
  return documents.flatMap((document) => connectorMatchSchema.safeParse(document).data ?? []);
}

/** What a connector gave in one year; nothing where they met nobody in it. */
export async function readYear(
  env: Environment,
  id: string,
  year: string,
  now: Date,
): Promise<VolunteerYear | undefined> {
  const [matches, { timeZone }] = await Promise.all([readMatches(env, id), readSettings(env)]);
  const years = volunteerYears(connectorCoffees(matches, now, timeZone), timeZone);
  return years.find((one) => one.year === year);
}

/** What a connector sees of their part in the program. Names are those of people whom they were introduced to, and no other. */
export async function readOwnCoffees(
  env: Environment,
  { id, document }: OwnRecord,
  now: Date,
): Promise<ConnectorShown | undefined> {
  const record = connectorRecordSchema.safeParse(document).data;
  if (!record) return undefined;
  const lake = programLake(env);
  const [matches, settings] = await Promise.all([readMatches(env, id), readSettings(env)]);
  const { timeZone } = settings;
  const coffees = connectorCoffees(matches, now, timeZone);
  const [people, contacts, tables] = await Promise.all([
    readDocuments(lake, [...new Set(coffees.map(({ participant }) => participant))]),
    findDocuments(lake, CONTACTS, { matches: matches.map(({ _id }) => _id) }),
    hostedTables(env, id, now),
  ]);
  const names = new Map(people.map((person) => [person._id, fullName(named.parse(person))]));
  return {
    state: connectorState(record, now, calendarOf(settings)),
    coffees: coffees.map((coffee) => ({ ...coffee, name: names.get(coffee.participant) ?? '–' })),
    asked: matches.flatMap(({ status, askedAt, answerBy }) =>
      status === 'asked' && askedAt && answerBy ? [{ on: new Date(askedAt), by: new Date(answerBy) }] : [],
    ),
    results: connectorResults(matches, contacts.length),
    words: kindWordsFor(matches).map(({ participant, text }) => ({
      text,
      name: names.get(participant) ?? '–',
    })),
    tables,
    years: volunteerYears(coffees, timeZone).map(({ year }) => year),
  };
}

/**
 * A connector gives one more place for thirty days, beside those that they have set. Said again while it can still be
 * taken, the day stays. Gives that day; nothing where they take no one now.
 */
export function giveOneMore(env: Environment, id: string, now: Date): Promise<string | undefined> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const connector = await findConnector(lake, id);
    const today = dayOf(now, (await readSettings(env)).timeZone);
    if (connector?.status !== 'active' || (connector.pausedUntil ?? '') > today) return undefined;
    const { _rev, oneMoreUntil: given } = connector;
    if (given && hasOneMore(given, today)) return given;
    const until = oneMoreUntil(today);
    await commit(lake.transaction().patch(id, { ifRevisionID: _rev, set: { oneMoreUntil: until } }));
    return until;
  });
}
