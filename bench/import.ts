import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LoadEnvironment } from '../content/environment.ts';
import { runImport, runUndo } from '../content/import/runImport.ts';
import { lakeClient } from '../content/lake.ts';
import { settings } from '../content/settings.ts';
import { startContentLake } from '../packages/content-lake/src/index.ts';
import type { Figure } from './figure.ts';

const ROWS = 5000;
const BATCH = 100;

const FIELDS = ['Nursing', 'Engineering', 'IT', 'Teaching', 'Accounting'];

/** A name of its own for each: digits are no part of one. */
const nameOf = (at: number): string =>
  `Am${[at / 676, (at / 26) % 26, at % 26].map((one) => String.fromCharCode(97 + Math.floor(one))).join('')}`;

/** A file of people, as a program of some years has it. */
const people = () =>
  [
    'First,Last,E-mail,Cell,Zip,Field,Yrs exp,Status,Notes',
    ...Array.from({ length: ROWS }, (_, at) =>
      [
        ...[
          nameOf(at),
          'Kovač (example)',
          `person${at}@example.org`,
          `314-${String(5550000 + at).slice(0, 3)}-${String(at).padStart(4, '0')}`,
        ],
        ...['63110', FIELDS[at % FIELDS.length], String(at % 40), 'New', 'likes tea'],
      ].join(','),
    ),
  ].join('\n');

const seconds = async (work: () => Promise<unknown>) => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** How long it takes to bring five thousand people in, beside the bare writing of the same documents, and to take them back. */
export async function measureImport(): Promise<Figure[]> {
  const place = mkdtempSync(resolve('.local/bench-import-'));
  const lake = await startContentLake({
    dir: join(place, 'lake'),
    port: 0,
    projectId: 'bench',
    datasets: [
      { name: 'production', aclMode: 'public' },
      { name: 'program', aclMode: 'private' },
    ],
    tokens: [{ token: 'writer', userId: 'writer', grants: 'write' }],
  });
  const env: LoadEnvironment = {
    ...{ SANITY_PROJECT_ID: 'bench', SANITY_API_HOST: lake.url, SANITY_API_TOKEN: 'writer' },
    ...{ CONTENT_DATASET: 'production', PROGRAM_DATASET: 'program' },
  };
  try {
    await lakeClient(env, 'production').create(settings());
    const file = join(place, 'people.csv');
    writeFileSync(file, people());
    const program = lakeClient(env, 'program');
    const options = { 'dry-run': false, json: false, by: '', 'leave-empty': false, again: false };
    const quietly = { now: new Date(), say: () => undefined };
    const ours = await seconds(() => runImport(env, file, options, quietly));
    const documents = await program.fetch<{ _id: string; _type: string }[]>('*[_type == "participant"]');
    const id = await program.fetch<string>('*[_type == "import"][0]._id');
    const undone = await seconds(() => runUndo(env, id, quietly));
    const bare = documents.map(({ _id, _type, ...document }) => ({ ...document, _type, _id: `${_id}-bare` }));
    const theirs = await seconds(async () => {
      for (let at = 0; at < bare.length; at += BATCH)
        await program.mutate(
          bare.slice(at, at + BATCH).map((document) => ({ create: document })),
          { returnDocuments: false },
        );
    });
    const removed = await seconds(async () => {
      for (let at = 0; at < bare.length; at += BATCH)
        await program.mutate(
          bare.slice(at, at + BATCH).map(({ _id }) => ({ delete: { id: _id, purge: true } })),
          { returnDocuments: false },
        );
    });
    return [
      {
        what: `Import of ${ROWS} rows: read, plan, write`,
        unit: 's',
        ours,
        peer: 'the bare writing of the documents',
        theirs,
      },
      { what: `Undo of ${ROWS} rows`, unit: 's', ours: undone, peer: 'the bare deletion', theirs: removed },
    ];
  } finally {
    await lake.close();
    rmSync(place, { recursive: true, force: true });
  }
}
