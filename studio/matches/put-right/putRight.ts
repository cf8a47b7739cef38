import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import type { Day } from '../../../program/clock/day.ts';
import { lastMove, remark } from '../../../program/history.ts';
import { type Match, matchSchema, type Outcome } from '../../../program/matches/match.ts';
import { MISSED_NOTE, NOT_MET_NOTE } from '../../../program/matches/noShows.ts';
import type { MatchStatus } from '../../../program/matchStatus.ts';
import { OPEN_MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { listOf, optionalCount } from '../../../program/stored.ts';
import { assertOnline, isConflict, RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { matchStatusWords, outcomeWords, type putRightTitles } from '../../shared/labels/matches.ts';

/** What was entered, or pressed, by mistake: the day, that they met or did not, an answer about what came of it. */
export type PutRight =
  | { what: 'day'; on: Day }
  | { what: 'not-known' }
  | { what: 'outcome'; key: string; outcome: Outcome | undefined };

const putSchema = matchSchema.extend({ metOn: z.string().nullish() });
type PutMatch = z.output<typeof putSchema>;

const participantSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  status: z.string(),
  noShows: optionalCount,
  history: listOf(z.looseObject({ to: z.string(), note: z.string().nullish() })),
});

const MEETING_KNOWN: readonly MatchStatus[] = ['met', 'not-met'];

/** Answers about what came of it, each with the words in which staff choose it. */
export const answersIn = ({ outcomes }: Pick<Match, 'outcomes'>) =>
  outcomes.flatMap(({ _key, day, outcome }) =>
    outcome ? [{ key: _key, outcome, words: `After ${day} days: ${outcomeWords[outcome]}` }] : [],
  );

/** What can be put right in a match as it stands. */
export function puttable(match: Pick<Match, 'status' | 'outcomes'>): PutRight['what'][] {
  return [
    ...(match.status === 'met' ? (['day'] as const) : []),
    ...(MEETING_KNOWN.includes(match.status) ? (['not-known'] as const) : []),
    ...(answersIn(match).length > 0 ? (['outcome'] as const) : []),
  ];
}

interface Line {
  note: string;
  by: string | undefined;
  now: Date;
}

const lineOf = (
  { note, by, now }: Line,
  corrected: { field: keyof typeof putRightTitles; before: string; after: string },
) => ({
  ...remark({ at: now, who: 'staff', by, ...(note && { note }) }, corrected),
  _key: crypto.randomUUID(),
});

/**
 * It is not known any more whether the two met: the match is introduced, as it was. The line that said otherwise stays as a
 * correction, so that no count takes it for a meeting.
 */
function unknownAgain(match: PutMatch, line: Line) {
  const { status, history } = match;
  const last = history.findLastIndex(({ to }) => to === status);
  const words = { before: matchStatusWords.introduced, after: matchStatusWords[status] };
  const kept = history.map((one, place) =>
    place === last ? { ...one, from: '', to: '', field: 'matchStatus', ...words } : one,
  );
  const back = lineOf(line, { field: 'matchStatus', before: words.after, after: words.before });
  return {
    set: { status: 'introduced', history: [...kept, back] },
    unset: ['metOn', 'notMetReason'],
  };
}

/** An answer is another one, or none: a question that was put stays put, and what was told unasked goes. */
function outcomePut(match: PutMatch, { key, outcome }: PutRight & { what: 'outcome' }, line: Line) {
  const before = answersIn(match).find((answer) => answer.key === key);
  if (!before) throw new RecordMoved(matchStatusWords[match.status]);
  const outcomes = match.outcomes.flatMap((one) => {
    if (one._key !== key) return [one];
    const { outcome: _outcome, answeredAt, ...question } = one;
    if (outcome) return [{ ...question, answeredAt, outcome }];
    return question.askedAt ? [question] : [];
  });
  const after = outcome ? outcomeWords[outcome] : '';
  const corrected = lineOf(line, { field: 'outcome', before: before.words, after });
  return { set: { outcomes, history: [...match.history, corrected] }, unset: [] };
}

/** What is written into the match. */
function changeOf(match: PutMatch, right: PutRight, line: Line) {
  if (!puttable(match).includes(right.what)) throw new RecordMoved(matchStatusWords[match.status]);
  if (right.what === 'not-known') return unknownAgain(match, line);
  if (right.what === 'outcome') return outcomePut(match, right, line);
  const days = { before: dayInWords(match.metOn ?? ''), after: dayInWords(right.on) };
  const corrected = lineOf(line, { field: 'metOn', ...days });
  return { set: { metOn: right.on, history: [...match.history, corrected] }, unset: [] };
}

/**
 * What follows for the participant, who was made free because the two had not met: a missed meeting does not count, and
 * whoever is still where that put them is introduced again.
 */
function participantBack(
  match: PutMatch,
  { status, noShows, history }: z.output<typeof participantSchema>,
  isAskedElsewhere: boolean,
  { by, now }: Line,
) {
  const missed = match.notMetReason === 'no-show-participant' ? { noShows: Math.max(0, noShows - 1) } : {};
  const freed = lastMove(history)?.note;
  const act = {
    at: now,
    who: 'staff',
    by,
    note: 'The meeting is not known any more',
    letter: 'none',
  } as const;
  const toReady = freed === MISSED_NOTE && status === 'on-hold';
  const isStillThere = toReady || (freed === NOT_MET_NOTE && status === 'ready');
  if (!isStillThere || isAskedElsewhere) return { set: missed, unset: [] };
  const moves = [
    ...(toReady ? [moveParticipant('on-hold', 'ready', act)] : []),
    moveParticipant('ready', 'introduced', act),
  ].map((move) => ({ ...move, _key: crypto.randomUUID() }));
  return {
    set: { ...missed, status: 'introduced', history: [...history, ...moves] },
    unset: toReady ? ['pausedUntil'] : [],
  };
}

const OTHERS =
  'count(*[_type == "match" && _id != $id && participant._ref == $participant && status in $open])';

/**
 * Puts right what a match says of a meeting and of what came of it; its history keeps who, when, and what stood there before.
 * Nobody is written to. All of it holds upon what was read. Throws RecordMoved where the match is elsewhere by now,
 * RecordGone where it is no longer there.
 */
export function putRight(
  client: SanityClient,
  id: string,
  right: PutRight,
  { note, by }: Pick<Line, 'note' | 'by'>,
): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const stored = await client.getDocument(id);
    if (!stored) throw new RecordGone();
    const match = putSchema.parse(stored);
    const line = { note, by, now: new Date() };
    const transaction = client
      .transaction()
      .patch(id, { ifRevisionID: match._rev, ...changeOf(match, right, line) });
    if (right.what === 'not-known' && match.status === 'not-met') {
      const participant = match.participant._ref;
      const [person, others] = await Promise.all([
        client.getDocument(participant),
        client.fetch(OTHERS, { id, participant, open: OPEN_MATCH_STATUSES }, { perspective: 'raw' }),
      ]);
      const read = participantSchema.safeParse(person);
      if (read.success) {
        const { _id, _rev } = read.data;
        const change = participantBack(match, read.data, z.number().parse(others) > 0, line);
        if (Object.keys(change.set).length > 0) transaction.patch(_id, { ifRevisionID: _rev, ...change });
      }
    }
    await transaction.commit();
  }, isConflict);
}
