import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from 'tar';
import { type ArchivedDocument, archivedDocument } from './withoutErased.ts';

/** The file of an archive that holds the documents, one on a line. */
export const DATA_FILE = 'data.ndjson';

/** Unpacks the archive of a dataset for as long as the work takes. */
export async function readArchive<Result>(
  file: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'restore-'));
  try {
    // The archive holds one folder, named by the day of the export.
    await extract({ file, cwd: folder, strip: 1 });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The documents of an unpacked archive. */
export async function documentsIn(folder: string): Promise<ArchivedDocument[]> {
  const lines = (await readFile(join(folder, DATA_FILE), 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => archivedDocument.parse(JSON.parse(line)));
}
