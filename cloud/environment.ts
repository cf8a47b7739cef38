import { z } from 'zod';

const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());
const address = (example: string) =>
  z.url(`is needed: an address, as ${example}`).transform((url) => url.replace(/\/$/, ''));

const schema = z.object({
  SANITY_PROJECT_ID: z.string('is needed: the id of the project, from sanity.io/manage').min(1),
  /** Only where the Content Lake is not Sanity's own. */
  SANITY_API_HOST: optional.transform((host) => host ?? 'https://api.sanity.io'),
  /** A token of somebody who may administer the project. The functions never get it. */
  SANITY_MANAGE_TOKEN: z.string('is needed: a token that may administer the project').min(1),
  /** The token of the functions, once there is one. */
  SANITY_API_TOKEN: optional,
  CONTENT_DATASET: optional.transform((name) => name ?? 'production'),
  PROGRAM_DATASET: optional.transform((name) => name ?? 'program'),
  SITE_URL: address('https://example.org'),
  STUDIO_URL: address('https://example.sanity.studio'),
  CONTENT_HOOK_SECRET: z.string('is needed: 16 random characters or more').min(16),
  PROGRAM_HOOK_SECRET: z.string('is needed: 16 random characters or more').min(16),
});
export type CloudEnvironment = z.output<typeof schema>;

export class CloudEnvironmentError extends Error {
  override name = 'CloudEnvironmentError';
}

/** What setting up a deployment reads. Throws an error that names each variable to mend, and no value. */
export function readCloudEnvironment(variables: Record<string, string | undefined>): CloudEnvironment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new CloudEnvironmentError(
    result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'),
  );
}
