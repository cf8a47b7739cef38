/**
 * Loads the starter content and fictional people: `node content/load.ts [--people pilot|year|none] [--reset] [--settings
 * JSON]`. `pilot` are twenty connectors and sixty participants, `year` is a program that has lived for a year, `none` a
 * real start. Runs any number of times. Without `--reset`, documents that exist stay as they are, and a year is told only
 * where nobody is yet: told anew on another day it would not fit the one that is there. `--content-only` is `--people
 * none`. A city that `npm run city` has made begins with its own content, and with nobody: the fictional people live in
 * St. Louis. `--settings` are fields that the settings begin with beside those of the starter content.
 */
import { parseArgs } from 'node:util';
import type { SanityClient } from '@sanity/client';
import { dedupeDay } from '../program/clock/elapsed.ts';
import { helpIfAsked } from './commandLine/helpIfAsked.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { impactOf } from './demonstration/impact.ts';
import { checkDocument, pilot, type StoredDocument } from './documents.ts';
import { readEnvironment } from './environment.ts';
import { lakeClient } from './lake.ts';
import { withPhotos } from './photos.ts';
import { cityContent, starterContent } from './starter.ts';
import { writeDocuments } from './write.ts';

const USAGE = `npm run content:load -- [options]
  --people pilot|year|none   fictional people: 80 of them, a program that has lived for a year, or nobody
  --content-only             the same as --people none
  --reset                    write anew what is there already
  --settings JSON            fields that the settings begin with`;

const PEOPLE = ['pilot', 'year', 'none'] as const;

/** The fictional people to be written. */
async function peopleFor(
  client: SanityClient,
  choice: (typeof PEOPLE)[number],
  isReset: boolean,
): Promise<StoredDocument[]> {
  if (choice === 'none' || cityContent()) return [];
  if (choice === 'pilot') return pilot();
  const isAnybodyThere = await client.fetch<boolean>('defined(*[_type == "participant"][0]._id)');
  return isAnybodyThere && !isReset ? [] : demonstration(new Date());
}

async function load() {
  helpIfAsked(USAGE);
  const { values } = parseArgs({
    options: {
      reset: { type: 'boolean', default: false },
      people: { type: 'string', default: 'pilot' },
      'content-only': { type: 'boolean', default: false },
      settings: { type: 'string', default: '{}' },
    },
  });
  const env = readEnvironment(process.env);
  const choice = PEOPLE.find((one) => one === (values['content-only'] ? 'none' : values.people));
  if (!choice) throw new Error(`--people ${values.people}: expected one of ${PEOPLE.join(', ')}`);
  const people = await peopleFor(lakeClient(env, env.PROGRAM_DATASET), choice, values.reset);
  const rooms = [
    {
      dataset: env.CONTENT_DATASET,
      documents: [
        ...starterContent(JSON.parse(values.settings)),
        // What the count of the last night would have published.
        ...(choice === 'year' && people.length > 0
          ? [impactOf(people, new Date(dedupeDay(new Date())))]
          : []),
      ].map(checkDocument),
    },
    { dataset: env.PROGRAM_DATASET, documents: people.map(checkDocument) },
  ].filter(({ documents }) => documents.length > 0);
  for (const { dataset, documents } of rooms) {
    const client = lakeClient(env, dataset);
    const count = await writeDocuments(client, await withPhotos(client, documents), values);
    console.log(
      `${dataset}: ${documents.length} documents read back (${count.created} created, ${count.replaced} replaced, ${count.kept} kept as they were)`,
    );
  }
}

try {
  await load();
} catch (error) {
  console.error(`The content was not loaded. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
