/** Puts a backup back: `node content/backup/restoreCli.ts <backup> [--replace] [--only <id>] [--erased-in <later backup>]`. */
import { parseArgs } from 'node:util';
import { helpIfAsked } from '../commandLine/helpIfAsked.ts';
import { readEnvironment } from '../environment.ts';
import { readBackupEnvironment } from './environment.ts';
import { withBackup } from './openBackup.ts';
import { RestoreRefused, restoreDatasets } from './restoreDatasets.ts';

const HOW = 'npm run content:restore -- backups/<day>, or a file that ends in .age, or bucket:newest';

helpIfAsked(`${HOW}
  --replace              over what is there
  --only ID              one document
  --erased-in BACKUP     leaves out who was erased before that later backup`);
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      replace: { type: 'boolean', default: false },
      only: { type: 'string' },
      'erased-in': { type: 'string' },
    },
  });
  const [place] = positionals;
  if (!place) throw new RestoreRefused(`Say which backup: ${HOW}`);
  const { replace, only, 'erased-in': later } = values;
  const backup = readBackupEnvironment(process.env);
  const restore = (folder: string, erasedIn: string[]) =>
    restoreDatasets(readEnvironment(process.env), folder, { replace, erasedIn, ...(only && { only }) });
  const restored = await withBackup(place, backup, (folder) =>
    later ? withBackup(later, backup, (newer) => restore(folder, [newer])) : restore(folder, []),
  );
  for (const { dataset, documents, refused } of restored)
    console.log(
      `${dataset}: ${documents} documents read back${refused > 0 ? `, ${refused} left out because the people in them were erased` : ''}`,
    );
} catch (error) {
  console.error(`Not restored. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
