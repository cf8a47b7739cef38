import { z } from 'zod';

const unlessEmpty = (value: unknown) => (value === '' ? undefined : value);
const text = z.preprocess(unlessEmpty, z.string().optional());

const schema = z.object({
  /** The public key (age) to which backups are encrypted. Whoever has it can make a backup, and read none. */
  BACKUP_RECIPIENT: z.preprocess(unlessEmpty, z.string().startsWith('age1').optional()),
  /** The private key to it. Only who restores needs it; it is kept away from all machines that make backups. */
  BACKUP_IDENTITY: z.preprocess(unlessEmpty, z.string().startsWith('AGE-SECRET-KEY-').optional()),
  /** Where backups go: the address of a bucket that speaks S3, as https://host/bucket. Without it they stay on this disk. */
  BACKUP_BUCKET: z.preprocess(unlessEmpty, z.url().optional()),
  BACKUP_REGION: z.preprocess(unlessEmpty, z.string().default('auto')),
  BACKUP_ACCESS_KEY_ID: text,
  BACKUP_SECRET_ACCESS_KEY: text,
  /** An outside watcher that is told of each backup and writes when none comes. */
  BACKUP_WATCHER_URL: z.preprocess(unlessEmpty, z.url().optional()),
});

export type BackupEnvironment = z.infer<typeof schema>;

/** What says how backups are sealed and where they go. Throws one error that names every variable that is wrong, and no value. */
export function readBackupEnvironment(variables: Record<string, string | undefined>): BackupEnvironment {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path }) => path.join('.'));
  throw new Error(`${[...new Set(wrong)].join(', ')}: not as .env.example says`);
}
