import { addDays, DAY_MS } from '../clock/day.ts';
import { dayOf } from '../clock/zone.ts';
import { type MatchStatus, OPEN_MATCH_STATUSES } from '../matchStatus.ts';
import { type MatchDocument, matchReader, type PastMatch } from './documents.ts';
import { RECENT_DAYS } from './weights.ts';

/** The connector has been or is about to be asked, and may still say yes. */
const OPEN: ReadonlySet<string> = new Set(OPEN_MATCH_STATUSES);
/** The introduction went out. */
const INTRODUCED: ReadonlySet<string> = new Set<MatchStatus>(['introduced', 'met', 'not-met']);

/** What earlier matches take of a connector: introductions of so many days, today the last of them, and open questions. */
interface Load {
  past30Days: number;
  past365Days: number;
  recent: number;
}

/** What the program remembers, in the form in which each pair asks for it. */
export interface MatchRecord {
  loadOf(connectorId: string): Load;
  /** Connectors this participant was ever matched with, whatever came of it: never the same pair twice. */
  metBy(participantId: string): ReadonlySet<string>;
  hasOpenMatch(participantId: string): boolean;
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
export function readRecord(matches: readonly MatchDocument[], now: Date, timeZone: string): MatchRecord {
  const today = dayOf(now, timeZone);
  const loads = new Map<string, Load>();
  const met = new Map<string, Set<string>>();
  const open = new Set<string>();
  for (const document of matches) {
    const match = matchReader.parse(document);
    met.set(match.participant, (met.get(match.participant) ?? new Set()).add(match.connector));
    const isOpen = OPEN.has(match.status);
    const at = isOpen ? now : usedAt(match, now);
    if (isOpen) open.add(match.participant);
    if (!at) continue;
    const load = loads.get(match.connector) ?? { past30Days: 0, past365Days: 0, recent: 0 };
    const day = isOpen ? today : dayOf(at, timeZone);
    if (day > addDays(today, -365)) load.past365Days += 1;
    if (day > addDays(today, -30)) load.past30Days += 1;
    if (now.getTime() - at.getTime() <= RECENT_DAYS * DAY_MS) load.recent += 1;
    loads.set(match.connector, load);
  }
  const none = { past30Days: 0, past365Days: 0, recent: 0 };
  const nobody: ReadonlySet<string> = new Set();
  return {
    loadOf: (id) => loads.get(id) ?? none,
    metBy: (id) => met.get(id) ?? nobody,
    hasOpenMatch: (id) => open.has(id),
  };
}
