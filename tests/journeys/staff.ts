import { createClient } from '@sanity/client';
import { coffeeIn } from '../../program/coffee/coffee.ts';
import { connectorSchema } from '../../program/connectors/connector.ts';
import { moveConnector } from '../../program/connectors/status.ts';
import { draftIn } from '../../program/drafts/draft.ts';
import type { HistoryEntry } from '../../program/history.ts';
import { type ApprovedPair, newMatch } from '../../program/matches/newMatch.ts';
import { proposeMatches } from '../../program/matching/proposeMatches.ts';
import { moveParticipant, type ParticipantStatus } from '../../program/participants/status.ts';
import { planIn } from '../../program/plan/plan.ts';
import { addresses } from './journey.ts';
import { patient } from './patient.ts';

const client = createClient({
  projectId: 'mosaic',
  dataset: 'program',
  apiHost: addresses.lake,
  useProjectHostname: false,
  apiVersion: '2025-02-19',
  token: 'local-staff',
  perspective: 'raw',
  useCdn: false,
});

/**
 * What staff do, as Studio writes it: states into the private dataset. The desk with its buttons comes later; what
 * follows from a state (letters, pages, the next step) is the product's own doing here.
 */
export const program = patient(client, client.withConfig({}));

const byStaff = () => ({ at: new Date(), who: 'staff', by: 'Robin Staff (example)' }) as const;

function write(id: string, move: HistoryEntry, set: Record<string, unknown> = {}) {
  return program
    .patch(id)
    .set({ ...set, status: move.to })
    .append('history', [{ ...move, _key: crypto.randomUUID() }])
    .commit();
}

/** The id of the participant or connector with an address. */
export async function idOf(type: 'participant' | 'connector', email: string): Promise<string> {
  return program.fetch<string>('*[_type == $type && email == $email][0]._id', { type, email });
}

/** Staff have read a sign-up and find the person ready, or not. */
export async function screen(email: string, to: ParticipantStatus): Promise<void> {
  await write(await idOf('participant', email), moveParticipant('received', to, byStaff()), {
    readyAt: new Date().toISOString(),
  });
}

/** Staff welcome a person who offered to be a connector. */
export async function welcome(email: string): Promise<void> {
  await write(await idOf('connector', email), moveConnector('applied', 'active', byStaff()));
}

/** Staff approve a pair. Gives the match's id. */
export async function approvePair(
  participantId: string,
  connectorId: string,
  {
    score = 0,
    reasons = [],
    cautions = [],
  }: Partial<Omit<ApprovedPair, 'participantId' | 'connectorId'>> = {},
): Promise<string> {
  const pair = { participantId, connectorId, score, reasons, cautions };
  return (await program.create(newMatch(pair, { at: new Date(), approvedBy: 'Robin Staff (example)' })))._id;
}

/** Staff let the machine propose, and approve what it proposes for one person. Gives the match's id and its connector's address. */
export async function approveProposal(email: string): Promise<{ match: string; connectorEmail: string }> {
  const participantId = await idOf('participant', email);
  const [participants, connectors, matches] = await Promise.all(
    ['participant', 'connector', 'match'].map((type) => program.fetch('*[_type == $type]', { type })),
  );
  const { proposals } = proposeMatches({
    participants,
    connectors,
    matches,
    now: new Date(),
    timeZone: 'America/Chicago',
  });
  const proposal = proposals.find((each) => each.participantId === participantId);
  if (!proposal) throw new Error('nobody was proposed');
  const match = await approvePair(participantId, proposal.connectorId, proposal);
  const connector = connectorSchema.parse(await program.getDocument(proposal.connectorId));
  return { match, connectorEmail: connector.email };
}

const DAY = 24 * 60 * 60 * 1000;

/** Lets days pass for a match: everything in it happened that much earlier. */
export async function letDaysPass(match: string, days: number): Promise<void> {
  const earlier = (at: string) => new Date(new Date(at).getTime() - days * DAY).toISOString();
  const document = await program.getDocument<Record<string, string>>(match);
  const moved = ['askedAt', 'answerBy', 'introducedAt'].flatMap((name) => {
    const at = document?.[name];
    return at ? [[name, earlier(at)]] : [];
  });
  const coffee = coffeeIn({ coffee: document?.coffee });
  const agreed = coffee?.at
    ? { coffee: { ...coffee, at: earlier(coffee.at), agreedAt: earlier(coffee.agreedAt ?? coffee.at) } }
    : {};
  const plan = planIn({ plan: document?.plan });
  const draft = draftIn({ draft: document?.draft });
  const after = {
    ...(plan && { plan: { ...plan, writtenAt: earlier(plan.writtenAt) } }),
    ...(draft && { draft: { ...draft, askedAt: earlier(draft.askedAt) } }),
  };
  await program
    .patch(match)
    .set({ ...Object.fromEntries(moved), ...agreed, ...after })
    .commit();
}

/** Does the day's work now, as the clock does at night. */
export async function runDaily(): Promise<void> {
  await fetch(`${addresses.site}/.netlify/functions/daily`, { method: 'POST' });
}
