import { requireIdentity } from '../auth/identity.ts';
import { type Call, datasetFor, param, type Route } from '../http/call.ts';
import { plainError } from '../http/errors.ts';
import { isOn } from '../http/flag.ts';
import type { Lake } from '../lake.ts';
import { isDocumentId } from '../store/document.ts';
import type { Effect } from '../store/store.ts';
import { createHistoryReader, type RevisionWish } from './read.ts';

const MAX_EVENTS = 500;
const MAX_TRANSACTIONS = 1000;

/** The past of documents, as the Studio's history panel reads it. Needs a token. */
export function historyRoutes(lake: Lake): Route[] {
  const history = createHistoryReader(lake.store);
  const begin = (call: Call) => {
    requireIdentity(call.identity);
    return { dataset: datasetFor(call, lake.config.datasets).name, ids: documentIds(call) };
  };

  return [
    {
      method: 'GET',
      path: '/data/history/:dataset/events/documents/:ids',
      handler: (call) => {
        const { dataset, ids } = begin(call);
        const limit = limitOf(call, 100, MAX_EVENTS);
        const pages = ids.map((id) => ({
          id,
          ...history.events(dataset, id, limit, call.query.get('nextCursor') ?? ''),
        }));
        return {
          json: {
            events: Object.fromEntries(pages.map((page) => [page.id, page.events])),
            nextCursor: pages.find((page) => page.nextCursor)?.nextCursor ?? '',
          },
        };
      },
    },
    {
      method: 'GET',
      path: '/data/history/:dataset/documents/:ids',
      handler: (call) => {
        const { dataset, ids } = begin(call);
        const wish = wishOf(call.query);
        return { json: { documents: ids.flatMap((id) => history.document(dataset, id, wish) ?? []) } };
      },
    },
    {
      method: 'GET',
      path: '/data/history/:dataset/transactions/:ids',
      handler: (call) => {
        const { dataset, ids } = begin(call);
        const { query } = call;
        const given = (name: string) => query.get(name) || undefined;
        const found = history.transactions({
          dataset,
          documentIds: ids,
          from: given('fromTransaction'),
          to: given('toTransaction'),
          fromTime: given('fromTime'),
          toTime: given('toTime'),
          authors: (given('authors') ?? '').split(',').filter(Boolean),
          limit: limitOf(call, 50, MAX_TRANSACTIONS),
          reverse: isOn(query.get('reverse')),
        });
        const identifiedOnly = isOn(query.get('includeIdentifiedDocumentsOnly'));
        const lines = found.map(({ id, timestamp, author, mutations, effects }) => {
          const shown = identifiedOnly
            ? effects.filter((effect) => ids.includes(effect.documentId))
            : effects;
          return JSON.stringify({
            id,
            timestamp,
            author,
            documentIDs: shown.map((effect) => effect.documentId),
            ...(isOn(query.get('excludeContent')) || query.get('excludeMutations') === 'true'
              ? {}
              : { mutations }),
            ...(query.get('effectFormat') === 'mendoza' ? { effects: patchesOf(shown) } : {}),
          });
        });
        return {
          body: lines.map((line) => `${line}\n`).join(''),
          contentType: 'application/x-ndjson; charset=utf-8',
        };
      },
    },
  ];
}

function documentIds(call: Call): string[] {
  const ids = param(call, 'ids').split(',').filter(Boolean);
  const malformed = ids.find((id) => !isDocumentId(id));
  if (malformed !== undefined) throw plainError(400, `Malformed document ID: ${malformed}`);
  return ids;
}

function limitOf(call: Call, usual: number, most: number): number {
  const limit = Number(call.query.get('limit') ?? usual);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, most) : usual;
}

function wishOf(query: URLSearchParams): RevisionWish {
  const revision = query.get('revision');
  if (revision) return { revision };
  const time = query.get('time');
  if (!time) return { last: true };
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw plainError(400, 'Parameter "time" is not a time');
  return { time: date.toISOString() };
}

function patchesOf(effects: Effect[]): Record<string, { apply: unknown[]; revert: unknown[] }> {
  return Object.fromEntries(effects.map(({ documentId, apply, revert }) => [documentId, { apply, revert }]));
}
