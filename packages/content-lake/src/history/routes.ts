import { Hono } from 'hono';
import { datasetOf } from '../http/dataset.ts';
import { type LakeContext, type LakeEnv, searchOf } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { isOn } from '../http/flag.ts';
import { requireIdentity } from '../http/identity.ts';
import type { Lake } from '../lake.ts';
import { isDocumentId } from '../store/document.ts';
import type { Effect } from '../store/store.ts';
import { createHistoryReader, type RevisionSelector } from './read.ts';

const MAX_EVENTS = 500;
const MAX_TRANSACTIONS = 1000;

/** The past of documents, as the Studio's history panel reads it. Needs a token. */
export function historyRoutes({ config, store }: Lake): Hono<LakeEnv> {
  const history = createHistoryReader(store);
  const begin = (c: LakeContext) => {
    requireIdentity(c.get('identity'));
    const dataset = datasetOf(c, config.datasets).name;
    return { dataset, ids: documentIds(c.req.param('ids') ?? ''), search: searchOf(c) };
  };

  return new Hono<LakeEnv>()
    .get('/data/history/:dataset/events/documents/:ids', (c) => {
      const { dataset, ids, search } = begin(c);
      const limit = limitOf(search, 100, MAX_EVENTS);
      const pages = ids.map((id) => ({
        id,
        ...history.events(dataset, id, limit, search.get('nextCursor') ?? ''),
      }));
      return c.json({
        events: Object.fromEntries(pages.map((page) => [page.id, page.events])),
        nextCursor: pages.find((page) => page.nextCursor)?.nextCursor ?? '',
      });
    })
    .get('/data/history/:dataset/documents/:ids', (c) => {
      const { dataset, ids, search } = begin(c);
      const revision = revisionIn(search);
      return c.json({ documents: ids.flatMap((id) => history.document(dataset, id, revision) ?? []) });
    })
    .get('/data/history/:dataset/transactions/:ids', (c) => {
      const { dataset, ids, search } = begin(c);
      const given = (name: string) => search.get(name) || undefined;
      const found = history.transactions({
        dataset,
        documentIds: ids,
        from: given('fromTransaction'),
        to: given('toTransaction'),
        fromTime: given('fromTime'),
        toTime: given('toTime'),
        authors: (given('authors') ?? '').split(',').filter(Boolean),
        limit: limitOf(search, 50, MAX_TRANSACTIONS),
        reverse: isOn(search.get('reverse')),
      });
      const identifiedOnly = isOn(search.get('includeIdentifiedDocumentsOnly'));
      const withoutMutations =
        isOn(search.get('excludeContent')) || search.get('excludeMutations') === 'true';
      const withPatches = search.get('effectFormat') === 'mendoza';
      const lines = found.map(({ id, timestamp, author, mutations, effects }) => {
        const shown = identifiedOnly ? effects.filter((effect) => ids.includes(effect.documentId)) : effects;
        return JSON.stringify({
          id,
          timestamp,
          author,
          documentIDs: shown.map((effect) => effect.documentId),
          ...(withoutMutations ? {} : { mutations }),
          ...(withPatches ? { effects: patchesOf(shown) } : {}),
        });
      });
      const body = lines.map((line) => `${line}\n`).join('');
      return c.body(body, 200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    });
}

function documentIds(list: string): string[] {
  const ids = list.split(',').filter(Boolean);
  const malformed = ids.find((id) => !isDocumentId(id));
  if (malformed !== undefined) throw plainError(400, `Malformed document ID: ${malformed}`);
  return ids;
}

function limitOf(search: URLSearchParams, usual: number, most: number): number {
  const limit = Number(search.get('limit') ?? usual);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, most) : usual;
}

function revisionIn(search: URLSearchParams): RevisionSelector {
  const revision = search.get('revision');
  if (revision) return { revision };
  const time = search.get('time');
  if (!time) return { last: true };
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw plainError(400, 'Parameter "time" is not a time');
  return { time: date.toISOString() };
}

function patchesOf(effects: Effect[]): Record<string, { apply: unknown[]; revert: unknown[] }> {
  return Object.fromEntries(effects.map(({ documentId, apply, revert }) => [documentId, { apply, revert }]));
}
