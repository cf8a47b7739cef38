export const PARTICIPANT_STATUSES = [
  'unconfirmed',
  'received',
  'ready',
  'on-hold',
  'not-eligible',
  'introduced',
  'closed',
  'withdrawn',
] as const;
export type ParticipantStatus = (typeof PARTICIPANT_STATUSES)[number];

/** Where a participant may go from each state. What is not here is refused. */
const MOVES: Record<ParticipantStatus, readonly ParticipantStatus[]> = {
  unconfirmed: ['received', 'withdrawn'],
  received: ['ready', 'on-hold', 'not-eligible', 'withdrawn'],
  ready: ['on-hold', 'not-eligible', 'introduced', 'withdrawn'],
  'on-hold': ['ready', 'not-eligible', 'closed', 'withdrawn'],
  'not-eligible': ['received', 'ready', 'closed', 'withdrawn'],
  introduced: ['ready', 'closed', 'withdrawn'],
  closed: ['ready', 'withdrawn'],
  withdrawn: [],
};

/** One line of a record's history: what changed, when, by whom, and why. */
export interface HistoryEntry {
  at: string;
  who: 'participant' | 'connector' | 'staff' | 'program';
  from: string;
  to: string;
  note?: string;
}

export class MoveRefused extends Error {
  override name = 'MoveRefused';
  constructor(from: ParticipantStatus, to: ParticipantStatus) {
    super(`a participant cannot go from ${from} to ${to}`);
  }
}

/** The history entry of an allowed move of a participant; throws MoveRefused for any other. */
export function moveParticipant(
  from: ParticipantStatus,
  to: ParticipantStatus,
  { at, who, note }: { at: Date; who: HistoryEntry['who']; note?: string },
): HistoryEntry {
  if (!MOVES[from].includes(to)) throw new MoveRefused(from, to);
  return { at: at.toISOString(), who, from, to, ...(note ? { note } : {}) };
}
