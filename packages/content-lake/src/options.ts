import { z } from 'zod';
import { unkindness } from './unkindness/options.ts';

/** What Sanity allows as the name of a dataset. */
export const datasetName = z.string().regex(/^(~[a-z0-9]|[a-z0-9])[-\w]{0,63}$/);

const datasetSchema = z.strictObject({ name: datasetName, aclMode: z.enum(['public', 'private']) });

const tokenSchema = z.strictObject({
  token: z.string().min(1),
  userId: z.string().min(1),
  grants: z.enum(['write', 'read']).default('read'),
  role: z.string().optional(),
});

const userSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  email: z.string(),
  role: z.string().default('administrator'),
});

/** What a lake is told about its project; also the shape of the file that `cli.ts` takes. */
export const lakeOptions = z.strictObject({
  dir: z.string().min(1).describe('Folder that keeps everything: the database and the asset files.'),
  port: z.int().min(0).max(65535).default(3334).describe('The port to listen on; 0 takes any free one.'),
  host: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('The address to listen on; only this machine reaches the default.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Where readers reach the lake, which is how assets are addressed; http://localhost:<port> without it.',
    ),
  projectId: z
    .string()
    .regex(/^[-a-z0-9]+$/i)
    .describe('The id of the project.'),
  projectName: z.string().default('Local project').describe('What the sign-in page calls it.'),
  features: z
    .array(z.string())
    .default(['privateDataset'])
    .describe('What the plan of the project includes, by Sanity’s names.'),
  datasets: z.array(datasetSchema).min(1).describe('[{ name, aclMode: public | private }]'),
  tokens: z
    .array(tokenSchema)
    .default([])
    .describe(
      'API tokens, [{ token, userId, grants: write | read }]; who may write may read. A role in place of grants: as for people.',
    ),
  users: z
    .array(userSchema)
    .default([])
    .describe(
      'The people whom the sign-in screen offers, [{ id, name, email, role }]; what each role may do is in the README.',
    ),
  corsOrigins: z
    .array(z.string().min(1))
    .default([])
    .describe('Browser origins that may call; * allows every origin.'),
  hooks: z
    .array(z.looseObject({ name: z.string() }))
    .default([])
    .describe('Webhooks to create, or to bring up to date by their name, as Sanity’s hooks API takes them.'),
  queryTimeoutMs: z
    .int()
    .min(1)
    .default(10_000)
    .describe('A query that runs longer is ended with Sanity’s timeout error.'),
  ...unkindness,
});

/** What is given to `startContentLake`. Everything that belongs to one product comes in here. */
export type ContentLakeOptions = z.input<typeof lakeOptions> & {
  /** Takes one line without personal data; one for each request among them. */
  log?: (line: string) => void;
};

/** The options with every default filled in. */
export type LakeConfig = z.output<typeof lakeOptions> & { log: (line: string) => void };

export type DatasetConfig = LakeConfig['datasets'][number];
export type UserConfig = LakeConfig['users'][number];

/** Checks the options; throws a ZodError that names what is wrong. */
export function parseOptions({ log = () => undefined, ...options }: ContentLakeOptions): LakeConfig {
  return { ...lakeOptions.parse(options), log };
}
