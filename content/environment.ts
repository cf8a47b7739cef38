import { z } from 'zod';

const schema = z.object({
  SANITY_PROJECT_ID: z.string().min(1).default('mosaic'),
  SANITY_API_HOST: z.url().optional(),
  SANITY_API_TOKEN: z.string('is needed: a token that may write both datasets').min(1),
  CONTENT_DATASET: z.string().min(1).default('production'),
  PROGRAM_DATASET: z.string().min(1).default('program'),
});

export type LoadEnvironment = z.infer<typeof schema>;

/** The environment of `content:load`. Throws one error that names every variable to mend. */
export function readEnvironment(env: Record<string, string | undefined>): LoadEnvironment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
}
