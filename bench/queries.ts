import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@sanity/client';
import { evaluateSync, parse } from 'groq-js';
import { startContentLake } from '../packages/content-lake/src/index.ts';
import { type Figure, median } from './figure.ts';

const DOCUMENTS = 10_000;
const ROUNDS = 25;

const documents = Array.from({ length: DOCUMENTS }, (_, number) => ({
  _id: `post-${number}`,
  _type: number % 10 === 0 ? 'author' : 'post',
  title: `Title ${number}`,
  slug: { current: `slug-${number}` },
  author: { _type: 'reference', _ref: `post-${number - (number % 10)}` },
}));

const QUERIES = {
  'a document by its id': ['*[_id == $id][0]{_id, title}', { id: 'post-77' }],
  'the Studio’s preview of two documents': [
    '[*[_id in ["post-2", "post-11"]][0...2]{_id, _rev, _type, title, author}][0...1]',
    {},
  ],
  'a list of one type, newest first': [
    '*[_type == $type] | order(_id desc)[0...20]{_id, title, "author": author->title}',
    { type: 'author' },
  ],
  'what refers to a document': ['*[references($id)]{_id}', { id: 'post-100' }],
} satisfies Record<string, [string, Record<string, unknown>]>;

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** Queries over 10,000 documents: the Content Lake over HTTP beside groq-js alone over the same documents in memory. */
export async function measureQueries(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-lake-'));
  const lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'bench',
    datasets: [{ name: 'test', aclMode: 'public' }],
    tokens: [{ token: 'bench', userId: 'bench', grants: 'write' }],
  });
  const client = createClient({
    projectId: 'bench',
    dataset: 'test',
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    token: 'bench',
    useCdn: false,
    perspective: 'raw',
  });
  try {
    for (let from = 0; from < DOCUMENTS; from += 1000) {
      const transaction = client.transaction();
      for (const document of documents.slice(from, from + 1000)) transaction.createOrReplace(document);
      await transaction.commit({ visibility: 'async' });
    }
    const figures: Figure[] = [];
    for (const [what, [query, params]] of Object.entries(QUERIES)) {
      const ours = await milliseconds(() => client.fetch(query, params));
      const tree = parse(query, { params });
      // The faster of groq-js's two ways, which the lake uses too.
      const theirs = await milliseconds(async () => evaluateSync(tree, { dataset: documents, params }).data);
      figures.push({
        what: `Query over 10,000 documents: ${what}`,
        unit: 'ms',
        ours,
        peer: 'groq-js alone (evaluateSync), no HTTP',
        theirs,
      });
    }
    return figures;
  } finally {
    await lake.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
