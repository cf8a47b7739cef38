import type { SanityClient } from '@sanity/client';
import type { Row } from '../../../../program/lists/narrow.ts';
import type { ListKey } from '../../../../program/lists/view.ts';
import { matchActions } from '../../../matches/matchActions.ts';
import type { Added } from '../../../shared/decisions/DecisionForm.tsx';
import type { Decision } from '../../../shared/decisions/statusActions.ts';
import { isOffered, type StatusActions } from '../../../shared/decisions/statusActions.ts';
import { connectorActions } from '../../connectorActions.ts';
import { participantActions } from '../../participantActions.ts';
import { partnerReferralActions } from '../../partnerReferralActions.ts';
import { type BulkAct, decideMany } from './bulkActs.ts';

/** One decision that can be taken about some of the chosen. */
export interface ManyDecision {
  /** What the dialog shows of it. */
  decision: Omit<Decision<string>, 'set' | 'to' | 'from'>;
  /** About whom of the chosen it can be taken. */
  ids: readonly string[];
  begin: (client: SanityClient, added: Added, who: { by: string | undefined; minutes: number }) => BulkAct;
}

function decisionsOf<Status extends string>(
  actions: StatusActions<Status>,
  chosen: readonly Row[],
): ManyDecision[] {
  const statusOf = (row: Row | undefined) => actions.statuses.find((status) => status === row?.status);
  const byId = new Map(chosen.map((row) => [row.id, row]));
  return actions.decisions.flatMap((decision) => {
    const rows = chosen.filter((row) => {
      const status = statusOf(row);
      return status !== undefined && isOffered(actions, decision, status);
    });
    if (rows.length === 0) return [];
    return [
      {
        // Which criteria somebody does not meet is in their own answers: one choice for many would be wrong for most.
        decision: { ...decision, asksCriteria: false },
        ids: rows.map(({ id }) => id),
        begin: (client: SanityClient, added: Added, who: { by: string | undefined; minutes: number }) =>
          decideMany(client, { actions, decision, seen: (id) => statusOf(byId.get(id)), added, ...who }),
      },
    ];
  });
}

/** What can be decided about at least one of the chosen records of a list. Nothing is decided of many letters, contacts, guests and organizations. */
export function decisionsFor(key: ListKey, chosen: readonly Row[]): ManyDecision[] {
  switch (key) {
    case 'participant':
      return decisionsOf(participantActions, chosen);
    case 'connector':
      return decisionsOf(connectorActions, chosen);
    case 'partnerReferral':
      return decisionsOf(partnerReferralActions, chosen);
    case 'match':
      return decisionsOf(matchActions, chosen);
    case 'letter':
    case 'referral':
    case 'rsvp':
    case 'partnerOrganization':
      return [];
  }
}
