import type { SanityClient } from '@sanity/client';
import { type KnownPeople, type People, readAnew } from '../../match-suggestions/readPeople.ts';
import type { Marks } from './marks.ts';
import type { MatchingSession } from './matchingSession.ts';

const revisionIn = ({ participants, connectors }: Marks, id: string) =>
  participants.get(id) ?? connectors.get(id);

/** Ids of people whom the session knows and whose revision is another than before. */
function changedIds({ people, marks: before }: MatchingSession, now: Marks): string[] {
  const known = [...(people?.participants ?? []), ...(people?.connectors ?? [])].map(({ _id }) => _id);
  return known.filter((id) => {
    const revision = revisionIn(now, id);
    return revision !== undefined && revision !== (before && revisionIn(before, id));
  });
}

/** Reads those people anew whose records were changed since the last marks. Without an answer there are none. */
export async function readChanged(
  client: SanityClient,
  session: MatchingSession,
  marks: Marks,
): Promise<KnownPeople> {
  const nobody = { participants: [], connectors: [] };
  const ids = session.marks ? changedIds(session, marks) : [];
  return ids.length === 0 ? nobody : readAnew(client, ids).catch((): KnownPeople => nobody);
}

/** The people of a session, with some in their fresh form. The order stays. */
export function withFresh(people: People, fresh: KnownPeople): People {
  const renewed = <Person extends { _id: string }>(list: readonly Person[], anew: readonly Person[]) => {
    const byId = new Map(anew.map((person) => [person._id, person]));
    return list.map((person) => byId.get(person._id) ?? person);
  };
  return {
    ...people,
    participants: renewed(people.participants, fresh.participants),
    connectors: renewed(people.connectors, fresh.connectors),
  };
}
