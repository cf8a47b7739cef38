import { z } from 'zod';

const originSchema = z.string().min(1);

const optionsSchema = z.object({
  /** Folder that keeps everything: the database and the asset files. */
  dir: z.string().min(1),
  /** 0 picks a free port. */
  port: z.int().min(0).max(65535).default(3334),
  host: z.string().default('127.0.0.1'),
  projectId: z.string().regex(/^[-a-z0-9]+$/i),
  projectName: z.string().default('Local project'),
  /** What the plan of the project includes, by Sanity's names. */
  features: z.array(z.string()).default([]),
  datasets: z
    .array(
      z.object({
        name: z.string().regex(/^(~[a-z0-9]|[a-z0-9])[-\w]{0,63}$/),
        aclMode: z.enum(['public', 'private']),
      }),
    )
    .min(1),
  /** API tokens; `write` may also read. */
  tokens: z
    .array(
      z.object({ token: z.string().min(1), userId: z.string().min(1), grants: z.enum(['write', 'read']) }),
    )
    .default([]),
  /** The people whom the sign-in screen offers; role `viewer` may only read. */
  users: z
    .array(
      z.object({
        id: z.string().min(1),
        name: z.string().min(1),
        email: z.string(),
        role: z.string().default('administrator'),
      }),
    )
    .default([]),
  /** Browser origins that may call; `*` allows every origin. */
  corsOrigins: z.array(originSchema).default([]),
  /** Webhooks to create, or to bring up to date when one of the same name exists; as Sanity's hooks API takes them. */
  hooks: z.array(z.looseObject({ name: z.string() })).default([]),
  /** A query that runs longer is ended with Sanity's timeout error. */
  queryTimeoutMs: z.int().min(1).default(10_000),
  log: z
    .custom<(line: string) => void>((value) => typeof value === 'function')
    .default(() => () => undefined),
});

/** What a lake is told about its project. Everything that belongs to one product comes in here. */
export type ContentLakeOptions = z.input<typeof optionsSchema>;

/** The options with every default filled in. */
export type LakeConfig = z.output<typeof optionsSchema>;

export type DatasetConfig = LakeConfig['datasets'][number];
export type UserConfig = LakeConfig['users'][number];

/** Checks the options; throws a ZodError that names what is wrong. */
export function parseOptions(options: unknown): LakeConfig {
  return optionsSchema.parse(options);
}
