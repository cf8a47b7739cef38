import { createClient } from '@sanity/client';
import { z } from 'zod';
import type { Environment } from '../../netlify/environment.ts';
import { HEARTBEAT_ID, heartbeatSchema } from '../../program/overview/heartbeat.ts';
import { RECORD_TYPES } from '../../program/recordTypes.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

function clientOf(env: Environment, dataset: string, token?: string) {
  return createClient({
    projectId: env.SANITY_PROJECT_ID,
    dataset,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    ...(env.SANITY_API_HOST ? { apiHost: env.SANITY_API_HOST, useProjectHostname: false } : {}),
    ...(token ? { token } : {}),
  });
}

const count = z.number();
const found = z.array(z.string());

/** Types that hold people, or letters to them. No stranger may see one. */
const PRIVATE_TYPES = [...RECORD_TYPES, 'import', 'merge', 'report', 'tombstone'];

/** Both datasets answer with the functions' token, which may write: nothing is written to find out. */
async function token(env: Environment): Promise<Finding[]> {
  const datasets = [env.CONTENT_DATASET, env.PROGRAM_DATASET];
  return Promise.all(
    datasets.map(async (dataset) => {
      const client = clientOf(env, dataset, env.SANITY_API_TOKEN);
      await client.fetch('count(*[_id == "none"])');
      await client.create({ _id: 'doctor-dry-run', _type: 'doctor' }, { dryRun: true });
      return ok(`the token may read and write ${dataset}`);
    }),
  );
}

/** What somebody without a token can see of each dataset. */
async function stranger(env: Environment, dataset: string): Promise<Finding[]> {
  const query = '*[_type in $types]._id';
  try {
    const seen = found.parse(await clientOf(env, dataset).fetch(query, { types: PRIVATE_TYPES }));
    if (seen.length === 0) return [ok(`a stranger sees no person in ${dataset}`)];
    return [
      wrong(
        `a stranger sees ${seen.length} private documents in ${dataset}`,
        `Make the dataset private at once: npm run setup:cloud, or sanity.io/manage → Datasets → ${dataset}.`,
      ),
    ];
  } catch (error) {
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
    if (status === 401 || status === 403) return [ok(`${dataset} is closed to strangers`)];
    throw error;
  }
}

async function contentThere(env: Environment): Promise<Finding[]> {
  const counts = z.object({ settings: count, guides: count, pages: count }).parse(
    await clientOf(env, env.CONTENT_DATASET).fetch(
      `{ "settings": count(*[_id == "settings"]), "guides": count(*[_type == "guide" && !(_id in path("drafts.**"))]),
           "pages": count(*[_type == "page" && !(_id in path("drafts.**"))]) }`,
    ),
  );
  if (counts.settings > 0 && counts.pages > 0)
    return [ok(`settings, ${counts.guides} guides and ${counts.pages} pages are published`)];
  return [
    wrong('there is no content to build a site from', 'Load the starter content: npm run content:load.'),
  ];
}

/** Whether the schedule of another deployment works on the same people: a staging site with production's dataset. */
async function neighbor(env: Environment): Promise<Finding[]> {
  const client = clientOf(env, env.PROGRAM_DATASET, env.SANITY_API_TOKEN);
  const { data } = heartbeatSchema.safeParse(await client.getDocument(HEARTBEAT_ID));
  if (!data?.siteUrl) return [];
  if (data.siteUrl === env.SITE_URL) return [ok('no other deployment works on these people')];
  return [
    wrong(
      `another deployment (${data.siteUrl}) works on the dataset ${env.PROGRAM_DATASET}`,
      'Give staging and previews a project or datasets of their own: docs/deploy.md.',
    ),
  ];
}

/** The Content Lake: the token, what strangers see, and whether there is something to build a site from. */
export async function lakeFindings(env: Environment): Promise<Finding[]> {
  const where = env.SANITY_API_HOST ?? `${env.SANITY_PROJECT_ID}.api.sanity.io`;
  const advice = `Check SANITY_PROJECT_ID, SANITY_API_TOKEN and the names of the datasets; ${where} must answer.`;
  const looks = [
    look('the token', advice, () => token(env)),
    look('what strangers see of the content', advice, () => stranger(env, env.CONTENT_DATASET)),
    look('what strangers see of the program', advice, () => stranger(env, env.PROGRAM_DATASET)),
    look('the content', advice, () => contentThere(env)),
    look('the deployment', advice, () => neighbor(env)),
  ];
  return (await Promise.all(looks)).flat();
}
