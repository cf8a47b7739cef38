/** Puts a backup back: `node content/backup/restoreCli.ts <folder> [--replace] [--only <id>]`. */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { RestoreRefused, restoreDatasets } from './restoreDatasets.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new RestoreRefused('Say which folder: npm run content:restore -- backups/<day>');
  const { replace, only } = values;
  const restored = await restoreDatasets(readEnvironment(process.env), folder, {
    replace,
    ...(only && { only }),
  });
  for (const { dataset, documents, refused } of restored)
    console.log(
      `${dataset}: ${documents} documents read back${refused > 0 ? `, ${refused} left out because the people in them were erased` : ''}`,
    );
} catch (error) {
  console.error(`Not restored. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
