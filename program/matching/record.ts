import { addDays, DAY_MS, type Day } from '../clock/day.ts';
import { dayOf } from '../clock/zone.ts';
import type { Neighbor } from '../fieldsOfWork.ts';
import { type MatchStatus, OPEN_MATCH_STATUSES } from '../matchStatus.ts';
import { type MatchDocument, matchReader, type PastMatch } from './documents.ts';
import { type EarlierMatch, earlierMatch } from './earlier.ts';
import { RECENT_DAYS, WEIGHTS, type Weights } from './weights.ts';

/** The connector has been or is about to be asked, and may still say yes. */
const OPEN: ReadonlySet<string> = new Set(OPEN_MATCH_STATUSES);
/** The introduction went out. */
const INTRODUCED: ReadonlySet<string> = new Set<MatchStatus>(['introduced', 'met', 'not-met']);

/** What earlier matches take of a connector: introductions of so many days, today the last of them, and open questions. */
interface Load {
  past30Days: number;
  past365Days: number;
  recent: number;
  /** The days that still count, in any order. */
  days: readonly Day[];
  /** The tables for several people among them: each counts once. */
  tables: ReadonlySet<string>;
}

interface Counting extends Load {
  days: Day[];
  tables: Set<string>;
}

const noLoad = (): Counting => ({ past30Days: 0, past365Days: 0, recent: 0, days: [], tables: new Set() });

/** What a city has set about matching. */
export interface SetByCity {
  /** What each criterion is worth, where a city has set it. */
  weights?: Weights | undefined;
  /** Pairs of fields that a city sees otherwise than ours. */
  neighbors?: readonly Neighbor[] | undefined;
}

/** What the program remembers, in the form in which each pair asks for it. */
export interface MatchRecord {
  loadOf(connectorId: string): Load;
  /** The matches that this participant ever had, by connector: what came of them decides whether there can be another. */
  earlierOf(participantId: string): ReadonlyMap<string, readonly EarlierMatch[]>;
  hasOpenMatch(participantId: string): boolean;
  /** Whether this participant was introduced to somebody, or somebody is being asked. */
  isServed(participantId: string): boolean;
  /** When this participant was first introduced to somebody. */
  introducedAt(participantId: string): Date | undefined;
  /** What each criterion is worth to the city: ours, where it has set none. */
  weights: Weights;
  /** Pairs of fields that the city sees otherwise than ours. */
  neighbors: readonly Neighbor[];
}

/**
 * When a match used a place: the day of the introduction. A match that names no day falls back to its creation; one
 * without that counts as of today, which spares the connector. Undefined when it used none.
 */
function usedAt({ status, introducedAt, history, _createdAt }: PastMatch, now: Date): Date | undefined {
  const introduced = introducedAt || history.find(({ to }) => to === 'introduced')?.at;
  // A match closed before anyone was introduced gave its place back.
  if (!INTRODUCED.has(status) && !(status === 'closed' && introduced)) return undefined;
  const at = new Date(introduced || history.at(-1)?.at || _createdAt);
  return Number.isNaN(at.getTime()) ? now : at;
}

/**
 * Reads earlier matches. Open questions count whenever they were asked, since each may become an introduction tomorrow;
 * introductions count for 30 and for 365 days by the program's calendar. Not by months and years: of three a month, six
 * could fall into the days around the new year.
 */
export function readRecord(
  matches: readonly MatchDocument[],
  now: Date,
  timeZone: string,
  { weights = WEIGHTS, neighbors = [] }: SetByCity = {},
): MatchRecord {
  const today = dayOf(now, timeZone);
  const loads = new Map<string, Counting>();
  const served = new Set<string>();
  const earlier = new Map<string, Map<string, EarlierMatch[]>>();
  const open = new Set<string>();
  const introduced = new Map<string, Date>();
  for (const document of matches) {
    const match = matchReader.parse(document);
    const own = earlier.get(match.participant) ?? new Map<string, EarlierMatch[]>();
    earlier.set(match.participant, own);
    own.set(match.connector, [...(own.get(match.connector) ?? []), earlierMatch(match, timeZone)]);
    const isOpen = OPEN.has(match.status);
    const at = isOpen ? now : usedAt(match, now);
    if (isOpen) open.add(match.participant);
    if (!at) continue;
    served.add(match.participant);
    const first = introduced.get(match.participant);
    if (!isOpen && (!first || at < first)) introduced.set(match.participant, at);
    const load = loads.get(match.connector) ?? noLoad();
    loads.set(match.connector, load);
    if (match.table && load.tables.has(match.table)) continue;
    if (match.table) load.tables.add(match.table);
    const day = isOpen ? today : dayOf(at, timeZone);
    if (day > addDays(today, -365)) {
      load.past365Days += 1;
      load.days.push(day);
    }
    if (day > addDays(today, -30)) load.past30Days += 1;
    if (now.getTime() - at.getTime() <= RECENT_DAYS * DAY_MS) load.recent += 1;
  }
  const none = noLoad();
  const nobody: ReadonlyMap<string, readonly EarlierMatch[]> = new Map();
  return {
    loadOf: (id) => loads.get(id) ?? none,
    earlierOf: (id) => earlier.get(id) ?? nobody,
    hasOpenMatch: (id) => open.has(id),
    isServed: (id) => served.has(id),
    introducedAt: (id) => introduced.get(id),
    weights,
    neighbors,
  };
}
