import { createClient } from '@sanity/client';
import { z } from 'zod';
import type { CloudEnvironment } from './environment.ts';
import type { Webhook } from './wanted.ts';

const datasets = z.array(z.looseObject({ name: z.string(), aclMode: z.string() }));
const origins = z.array(z.looseObject({ origin: z.string() }));
const hooks = z.array(
  z.looseObject({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    dataset: z.string(),
    isDisabledByUser: z.boolean().nullish(),
    /** Shown or not, as the service likes. */
    secret: z.string().nullish(),
    rule: z
      .looseObject({
        on: z.array(z.string()),
        filter: z.string().nullish(),
        projection: z.string().nullish(),
      })
      .nullish(),
  }),
);
const robots = z.object({ data: z.array(z.looseObject({ label: z.string() })) });
const newRobot = z.looseObject({ token: z.string() });
const attempts = z.array(
  z.looseObject({
    createdAt: z.string(),
    isFailure: z.boolean().nullish(),
    resultCode: z.number().nullish(),
  }),
);

/** One call to Sanity's API that changes something. */
export interface Call {
  method: 'POST' | 'PUT' | 'PATCH';
  path: string;
  body: Record<string, unknown>;
}

export type Management = ReturnType<typeof managementOf>;

/** Sanity's API for projects, with the versions that Sanity's own command line uses. */
export function managementOf(env: CloudEnvironment) {
  const client = createClient({
    projectId: env.SANITY_PROJECT_ID,
    apiHost: env.SANITY_API_HOST,
    useProjectHostname: false,
    token: env.SANITY_MANAGE_TOKEN,
    apiVersion: '2025-08-04',
    useCdn: false,
    maxRetries: 2,
    timeout: 20_000,
  });
  const project = env.SANITY_PROJECT_ID;
  const get = async <T>(schema: z.ZodType<T>, url: string): Promise<T> =>
    schema.parse(await client.request({ url }));
  return {
    datasets: () => get(datasets, `/projects/${project}/datasets`),
    /** Names of what the project's plan includes: `privateDataset` among them where it does. */
    features: () => get(z.array(z.string()), `/projects/${project}/features`),
    origins: () => get(origins, `/projects/${project}/cors`),
    webhooks: () => get(hooks, `/hooks/projects/${project}`),
    attempts: (id: string) => get(attempts, `/hooks/projects/${project}/${id}/attempts`),
    robots: () => get(robots, `/access/project/${project}/robots`),
    create: {
      dataset: (name: string, aclMode: string): Call => ({
        method: 'PUT',
        path: `/projects/${project}/datasets/${name}`,
        body: { aclMode },
      }),
      origin: (body: { origin: string; allowCredentials: boolean }): Call => ({
        method: 'POST',
        path: `/projects/${project}/cors`,
        body,
      }),
      webhook: (hook: Webhook): Call => ({
        method: 'POST',
        path: `/hooks/projects/${project}`,
        body: { ...hook },
      }),
      robot: (label: string, role: string): Call => ({
        method: 'POST',
        path: `/access/project/${project}/robots`,
        body: {
          label,
          memberships: [{ resourceType: 'project', resourceId: project, roleNames: [role] }],
        },
      }),
    },
    change: {
      dataset: (name: string, aclMode: string): Call => ({
        method: 'PATCH',
        path: `/projects/${project}/datasets/${name}`,
        body: { aclMode },
      }),
      webhook: (id: string, hook: Webhook): Call => ({
        method: 'PATCH',
        path: `/hooks/projects/${project}/${id}`,
        body: { ...hook, isDisabledByUser: false },
      }),
    },
    /** Makes the call. Gives the token when it created a robot. */
    async make({ method, path, body }: Call): Promise<{ token?: string }> {
      const answer: unknown = await client.request({ method, url: path, body });
      const made = newRobot.safeParse(answer);
      return made.success ? { token: made.data.token } : {};
    },
  };
}
