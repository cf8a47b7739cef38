/** Backs up every dataset with its assets: `node content/backup/exportCli.ts [folder]`. */
import { parseArgs } from 'node:util';
import { helpIfAsked } from '../commandLine/helpIfAsked.ts';
import { readEnvironment } from '../environment.ts';
import { exportDatasets } from './exportDatasets.ts';

helpIfAsked('npm run content:export -- [folder]   writes every dataset with its assets, not encrypted');
try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const now = new Date();
  const folder = positionals[0] ?? `backups/${now.toISOString().slice(0, 19).replaceAll(':', '-')}`;
  const { datasets } = await exportDatasets(readEnvironment(process.env), folder, now);
  for (const { dataset, documents } of datasets) console.log(`${dataset}: ${documents} documents`);
  console.log(
    `The backup lies in ${folder}. People are in it: keep it where only staff can read it, and delete it in time.`,
  );
} catch (error) {
  console.error(`There is no backup. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
