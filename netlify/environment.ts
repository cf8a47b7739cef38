import { z } from 'zod';
import { programMode } from '../program/mode.ts';

/** An unset variable and an empty one are the same: hosts show empty fields for both. */
const unlessEmpty = (value: unknown) => (value === '' ? undefined : value);
const optional = z.preprocess(unlessEmpty, z.string().optional());
const optionalUrl = z.preprocess(unlessEmpty, z.url().optional());

const variables = z.object({
  /** Where people reach the site: links in letters begin with it. Netlify sets URL. */
  SITE_URL: z.url().transform((url) => url.replace(/\/$/, '')),
  SANITY_PROJECT_ID: z.string().min(1),
  /** Only where the Content Lake is not Sanity's own. */
  SANITY_API_HOST: optional,
  SANITY_API_TOKEN: z.string().min(1),
  CONTENT_DATASET: z.string().default('production'),
  PROGRAM_DATASET: z.string().default('program'),
  RESEND_API_KEY: z.string().min(1),
  RESEND_BASE_URL: optional,
  RESEND_WEBHOOK_SECRET: z.string().min(1),
  /** The sender of every letter, as `Name <address>`. */
  LETTERS_FROM: z.string().min(3),
  /**
   * Who may be sent letters: `*` for everyone (production), or addresses and `@domains` with commas between. Nobody by
   * default, so that a preview or a copy of the data cannot write to strangers.
   */
  LETTERS_TO: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((entry) => entry.trim().toLowerCase())
        .filter((entry) => entry !== ''),
    ),
  /** `demonstration`: open to everybody, writes to nobody, and begins anew each night. */
  PROGRAM_MODE: programMode,
  /** Said where data and keys are not production's: a staging site, or previews with keys of their own. */
  STAGING: optional,
  /** Keys for signed links, newest first: `id:secret,id:secret`. Old ones stay until their links have expired. */
  LINK_KEYS: z
    .string()
    .transform((text) =>
      text.split(',').map((pair) => ({ id: pair.split(':')[0] ?? '', secret: pair.split(':')[1] ?? '' })),
    )
    .refine(
      (keys) => keys.every((key) => key.id !== '' && key.secret.length >= 32),
      'each key is id:secret, the secret 32 characters or more',
    )
    // Two of one name, and the links signed by the older would be read by the newer: as forged.
    .refine(
      (keys) => new Set(keys.map(({ id }) => id)).size === keys.length,
      'each key has an id of its own',
    ),
  /** Turns an address into a document key that says nothing about it. To change it is `npm run rekey`: else the same person would become two. */
  ID_KEY: z.string().min(32),
  CONTENT_HOOK_SECRET: z.string().min(16),
  PROGRAM_HOOK_SECRET: z.string().min(16),
  /**
   * Forms that one sender (an internet address) may send in an hour. High enough for an information evening in a library
   * or a college, where everybody comes from one address.
   */
  FORMS_PER_SENDER: z.coerce.number().int().min(10).default(150),
  /**
   * Letters in one hour, all together, to addresses that somebody typed into a form. More than an information evening
   * brings; what comes beyond waits for the next hours, and staff are told.
   */
  UNASKED_LETTERS_PER_HOUR: z.coerce.number().int().min(1).default(100),
  /**
   * Where people answer our letters, if answers are to be kept with them: an address whose emails the mail service
   * receives and reports (`email.received`). Without it they answer to the address in the settings.
   */
  REPLIES_TO: z.preprocess(unlessEmpty, z.email().max(100).optional()),
  /** Where staff reach the Studio: letters to staff link to it. Without it they only say what waits. */
  STUDIO_URL: z.preprocess(
    unlessEmpty,
    z
      .url()
      .transform((url) => url.replace(/\/$/, ''))
      .optional(),
  ),
  /** Netlify's build hook for this site. It can be made after the first deploy only; without it nothing is built anew by itself. */
  BUILD_HOOK_URL: optionalUrl,
  /** An outside watcher that is told of each round, and says when none comes: a check of healthchecks.io, or its like. */
  HEARTBEAT_URL: optionalUrl,
  /**
   * Sources of facts that may be read although they are not on the public network, as `host` or `host:port` with commas
   * between: an intranet. Empty: what staff write as a source never leads into the host's own network.
   */
  SOURCES_NOT_PUBLIC: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((entry) => entry.trim().toLowerCase()))
    .transform((hosts) => hosts.filter((host) => host !== '')),
  /**
   * Keys that sign the numbers which the city shares with others (Ed25519), newest first: `npm run numbers -- --new-key`
   * makes one. The newest signs, the others say of it that it is ours. Without one nothing is shared.
   */
  NUMBERS_KEYS: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((seed) => seed.trim()))
    .transform((seeds) => seeds.filter((seed) => seed !== ''))
    .refine((seeds) => seeds.every((seed) => /^[\w-]{43}$/.test(seed)), 'each key is 43 letters and digits'),
  /** Seconds without a further publish before the site is built. */
  BUILD_QUIET_SECONDS: z.coerce.number().min(0).max(25).default(20),
  /** Minutes between two builds at least, since each deploy costs. A page that has to go waits for nothing. */
  BUILD_GAP_MINUTES: z.coerce
    .number()
    .min(0)
    .max(24 * 60)
    .default(60),
});

/**
 * Where data is not production's, nothing goes to everyone, and from a demonstration nothing goes to anybody: whatever
 * was copied into its variables.
 */
const schema = variables
  .refine(({ STAGING, LETTERS_TO }) => !STAGING || !LETTERS_TO.includes('*'), {
    path: ['LETTERS_TO'],
    message: 'a staging deploy may not write to everyone',
  })
  .refine(({ PROGRAM_MODE, LETTERS_TO }) => !PROGRAM_MODE || LETTERS_TO.length === 0, {
    path: ['LETTERS_TO'],
    message: 'a demonstration writes to nobody: leave it empty',
  });

export type Environment = z.output<typeof schema>;

type Variables = Record<string, string | undefined>;

/** The keys for shared numbers alone, for a machine that has no other variable. */
export function readNumbersKeys(given: Variables = process.env): string[] {
  const parsed = variables.pick({ NUMBERS_KEYS: true }).safeParse(given);
  if (!parsed.success) throw new EnvironmentError('NUMBERS_KEYS (each key is 43 letters and digits)');
  return parsed.data.NUMBERS_KEYS;
}

/** Whether this deployment is a demonstration, for what has no other variable. Throws for a mode that there is not. */
export function isDemonstration(given: Variables = process.env): boolean {
  const parsed = programMode.safeParse(given.PROGRAM_MODE);
  if (!parsed.success) throw new EnvironmentError('PROGRAM_MODE (demonstration, or empty)');
  return parsed.data === 'demonstration';
}

const NAMES = Object.keys(variables.shape);

export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

function parseEnvironment(variables: Variables): Environment {
  // By name: reading every variable of the process costs more than all else that a form is asked.
  const named = Object.fromEntries(NAMES.map((name) => [name, variables[name]]));
  const result = schema.safeParse({ ...named, SITE_URL: variables.SITE_URL || variables.URL });
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
  throw new EnvironmentError(`the environment is not complete: ${wrong.join('; ')}`);
}

const read = new WeakMap<Variables, Environment>();

/**
 * The environment the functions run in. Throws an EnvironmentError that names every variable that is wrong, and no
 * value. The same variables are read once: a process keeps what it was started with.
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  const known = read.get(variables);
  if (known) return known;
  const environment = parseEnvironment(variables);
  read.set(variables, environment);
  return environment;
}
