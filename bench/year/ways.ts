import { readBoard } from '../../program/matching/board.ts';
import { type Look, outlookFrom } from '../../program/matching/outlook.ts';
import { proposeMatches } from '../../program/matching/proposeMatches.ts';
import type { Way } from './live.ts';
import { DAYS, onDay } from './world.ts';
import { ZONE } from './worth.ts';

/** Our matching as staff choose it: today alone, or the year, with floors or without. */
export const ours =
  (look: Look): Way =>
  ({ now, here, arrivals, connectors, matches }) => {
    const period = { from: onDay(0), until: onDay(DAYS) };
    const outlook = outlookFrom({ arrivals, matches, now, timeZone: ZONE, period }, look);
    return proposeMatches({ participants: here, connectors, matches, now, timeZone: ZONE, outlook })
      .proposals;
  };

/** The same without a year before: all that is known is who came since. */
export const withoutPast =
  (look: Look): Way =>
  (day) =>
    ours(look)({
      ...day,
      arrivals: day.arrivals.filter(({ signedUpAt }) => (signedUpAt ?? '') >= onDay(0).toISOString()),
    });

/** Whoever came first takes the best connector who is free. */
export const firstCome: Way = ({ now, here, connectors, matches }) => {
  const board = readBoard({ participants: here, connectors, matches, now, timeZone: ZONE });
  const free = new Map(board.workloads.map(({ connectorId, places }) => [connectorId, places]));
  return here.flatMap(({ _id: participantId }) => {
    let best: { connectorId: string; score: number } | undefined;
    for (const [connectorId, places] of free) {
      const pair = places > 0 ? board.pairOf(participantId, connectorId) : undefined;
      if (pair && !pair.blocked && pair.score > (best?.score ?? -1))
        best = { connectorId, score: pair.score };
    }
    if (!best) return [];
    free.set(best.connectorId, (free.get(best.connectorId) ?? 0) - 1);
    return [{ participantId, connectorId: best.connectorId }];
  });
};
