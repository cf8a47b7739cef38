/**
 * Loads the starter content and the fictional pilot: `node content/load.ts [--reset] [--content-only] [--settings JSON]`.
 * Runs any number of times. Without `--reset`, documents that exist stay as they are. `--settings` are fields that the
 * settings begin with beside those of the starter content.
 */
import { parseArgs } from 'node:util';
import { checkDocument, pilot, publicContent } from './documents.ts';
import { readEnvironment } from './environment.ts';
import { lakeClient } from './lake.ts';
import { withPhotos } from './photos.ts';
import { writeDocuments } from './write.ts';

async function load() {
  const { values } = parseArgs({
    options: {
      reset: { type: 'boolean', default: false },
      'content-only': { type: 'boolean', default: false },
      settings: { type: 'string', default: '{}' },
    },
  });
  const env = readEnvironment(process.env);
  const rooms = [
    {
      dataset: env.CONTENT_DATASET,
      documents: publicContent(JSON.parse(values.settings)).map(checkDocument),
    },
    ...(values['content-only']
      ? []
      : [{ dataset: env.PROGRAM_DATASET, documents: pilot().map(checkDocument) }]),
  ];
  for (const { dataset, documents } of rooms) {
    const client = lakeClient(env, dataset);
    const count = await writeDocuments(client, await withPhotos(client, documents), values);
    console.log(
      `${dataset}: ${documents.length} documents read back (${count.created} created, ${count.replaced} replaced, ${count.kept} kept as they were)`,
    );
  }
}

try {
  await load();
} catch (error) {
  console.error(`The content was not loaded. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
