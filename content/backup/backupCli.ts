/** Makes an encrypted backup: `node content/backup/backupCli.ts [folder]`; with `--keys` a pair of keys for it. */
import { parseArgs } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { helpIfAsked } from '../commandLine/helpIfAsked.ts';
import { readEnvironment } from '../environment.ts';
import { backUp } from './backUp.ts';
import { readBackupEnvironment } from './environment.ts';

const USAGE = `npm run content:backup -- [folder]   makes an encrypted backup
npm run content:backup -- --keys     makes a pair of keys for backups`;

async function showKeys(): Promise<void> {
  const identity = await generateX25519Identity();
  console.log(`BACKUP_RECIPIENT=${await identityToRecipient(identity)}`);
  console.log(`BACKUP_IDENTITY=${identity}`);
  console.log('Keep BACKUP_IDENTITY where you keep passwords, twice, and on no machine that makes backups.');
}

async function run(folder: string | undefined): Promise<void> {
  const backup = readBackupEnvironment(process.env);
  console.log(
    `The backup lies in ${await backUp(readEnvironment(process.env), backup, new Date(), folder)}.`,
  );
  if (backup.BACKUP_WATCHER_URL)
    await fetch(backup.BACKUP_WATCHER_URL, { method: 'POST', signal: AbortSignal.timeout(10_000) });
}

helpIfAsked(USAGE);
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keys: { type: 'boolean' } },
  });
  await (values.keys ? showKeys() : run(positionals[0]));
} catch (error) {
  console.error(`There is no backup. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
