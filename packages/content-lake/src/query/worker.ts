import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { numberOf, textOf } from '../store/database.ts';
import { parseDoc } from '../store/document.ts';
import { runOverChange, runOverView } from './evaluate.ts';
import type { Delta, FromWorker, Job, JobFailure, ToWorker } from './jobs.ts';
import { matching } from './matching.ts';
import { Mirror } from './mirror.ts';
import { createParseCache, QueryParseError } from './parseCache.ts';

/*
 * Runs GROQ away from the server's own thread, so that no query can stop it: the server ends this thread
 * when a query takes too long. It holds the datasets in memory and follows their changes.
 */

const setup = z.object({ file: z.string(), isLoaded: z.boolean(), projectId: z.string() }).parse(workerData);
const parse = createParseCache();
const mirrors = new Map<string, Mirror>();
let loadedSeq = 0;
/** Loaded, but taken back until they are told of. */
const hidden = new Set<number>();

function load(): void {
  if (!setup.isLoaded) return;
  const db = new DatabaseSync(setup.file, { readOnly: true });
  // One read transaction: the documents and the number of the last change belong together.
  db.exec('BEGIN');
  const last = db.prepare('SELECT COALESCE(MAX(seq), 0) AS seq FROM transactions').get();
  loadedSeq = last ? numberOf(last, 'seq') : 0;
  for (const row of db.prepare('SELECT dataset, body FROM documents ORDER BY id').iterate()) {
    const doc = parseDoc(textOf(row, 'body'));
    mirrorOf(textOf(row, 'dataset')).apply(doc._id, doc);
  }
  db.exec('COMMIT');
  db.close();
}

function follow({ dataset, seq, changes }: Delta): void {
  if (seq <= loadedSeq && !hidden.delete(seq)) return;
  apply(dataset, changes);
}

function hide(undone: Delta[]): void {
  for (const { dataset, seq, changes } of undone) {
    hidden.add(seq);
    apply(dataset, changes);
  }
}

function apply(dataset: string, changes: Delta['changes']): void {
  for (const { id, doc } of changes) mirrorOf(dataset).apply(id, doc);
}

async function work(job: Job): Promise<unknown> {
  switch (job.kind) {
    case 'query': {
      const parsed = parse(job.query, job.params);
      const view = mirrorOf(job.dataset).view(job.perspective, job.rootOnly);
      return runOverView(parsed, view, { ...job, projectId: setup.projectId });
    }
    case 'match':
      return matching(parse(job.query, job.params), job.docs, job.params, job.identity);
    case 'change':
      return runOverChange(
        parse(job.query, {}, 'delta'),
        job,
        mirrorOf(job.dataset).view({ kind: 'raw' }, false),
        setup.projectId,
      );
  }
}

/** Whoever asks has checked that there is such a dataset; an empty one has no mirror yet. */
function mirrorOf(dataset: string): Mirror {
  const mirror = mirrors.get(dataset) ?? new Mirror();
  mirrors.set(dataset, mirror);
  return mirror;
}

function failureOf(error: unknown): JobFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof QueryParseError)) return { kind: 'evaluation', message, start: 0, end: 0 };
  return { kind: 'parse', message, start: error.start, end: error.end };
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'delta') {
    follow(message.delta);
    return;
  }
  if (message.type === 'hide') {
    hide(message.undone);
    return;
  }
  if (message.type === 'forget') {
    mirrors.delete(message.dataset);
    return;
  }
  const { id, job } = message;
  work(job)
    .then((result) => tell({ type: 'done', id, json: JSON.stringify(result) ?? 'null' }))
    .catch((error: unknown) => tell({ type: 'failed', id, failure: failureOf(error) }));
});

load();
tell({ type: 'ready', loadedSeq });
