import { isDraftId, publishedIdOf, releaseOf } from '../store/document.ts';
import type { Commit } from '../store/transaction.ts';

type Event = { groupId: string; body: Record<string, unknown> };

/**
 * The history events of a transaction, in the words of Sanity's event API. Edits of drafts are no events:
 * the Studio reads those from the transaction log.
 * `groupExists` tells whether any document of a group is left after the transaction.
 */
export function historyEventsOf(
  commit: Omit<Commit, 'seq'>,
  cause: Map<string, 'publish' | 'unpublish'> | undefined,
  groupExists: (publishedId: string) => boolean,
): Event[] {
  const groups = new Map<string, Commit['changes']>();
  for (const change of commit.changes) {
    const groupId = publishedIdOf(change.effect.documentId);
    groups.set(groupId, [...(groups.get(groupId) ?? []), change]);
  }
  return [...groups].flatMap(([groupId, changes]) => {
    const base = { documentId: groupId, timestamp: commit.timestamp, author: commit.author };
    return eventsOfGroup(
      groupId,
      changes,
      commit.transactionId,
      cause?.get(groupId),
      groupExists(groupId),
    ).map((body, position) => ({
      groupId,
      body: { id: `${commit.transactionId}#${groupId}#${position}`, ...base, ...body },
    }));
  });
}

function eventsOfGroup(
  groupId: string,
  changes: Commit['changes'],
  revisionId: string,
  cause: 'publish' | 'unpublish' | undefined,
  exists: boolean,
): Record<string, unknown>[] {
  const published = changes.find((change) => change.effect.documentId === groupId);
  const versions = changes.filter((change) => change !== published);
  if (cause === 'publish' && published) {
    const source = versions.find((change) => !change.effect.after);
    const versionId = source?.effect.documentId ?? `drafts.${groupId}`;
    const version = { versionId, versionRevisionId: source?.before?._rev, releaseId: releaseOf(versionId) };
    return [{ type: 'publishDocumentVersion', revisionId, ...version, cause: { type: 'document.publish' } }];
  }
  if (cause === 'unpublish' && published) {
    return [{ type: 'unpublishDocument', versionId: `drafts.${groupId}`, versionRevisionId: revisionId }];
  }
  const events: Record<string, unknown>[] = [];
  if (published && !exists) events.push({ type: 'deleteDocumentGroup' });
  else if (published && !published.effect.after) {
    events.push({ type: 'unpublishDocument', versionId: `drafts.${groupId}`, versionRevisionId: revisionId });
  } else if (published) {
    events.push({ type: published.before ? 'updateLiveDocument' : 'createLiveDocument', revisionId });
  }
  // Last, so the newest: a draft that is gone is shown as it was only if its own end is the first event of its history.
  for (const { effect, before } of versions) {
    const version = {
      versionId: effect.documentId,
      ...(isDraftId(effect.documentId) ? {} : { releaseId: releaseOf(effect.documentId) }),
    };
    if (!before) {
      events.push({ type: 'createDocumentVersion', ...version, versionRevisionId: revisionId });
    } else if (!effect.after) {
      events.push({ type: 'deleteDocumentVersion', ...version, versionRevisionId: before._rev });
    }
  }
  return events;
}
