import { pilot, type StoredDocument } from '../../content/documents.ts';
import { pick } from '../../content/pilot/examples.ts';
import { type LetterKind, queueLetter } from '../../program/letters.ts';
import { newMatch } from '../../program/matches/newMatch.ts';
import type { MatchStatus } from '../../program/matchStatus.ts';
import { newReferral } from '../../program/referrals/referral.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Documents like those of the pilot in turn, each with a number of its own in its name and address. */
function many(type: 'participant' | 'connector', count: number): StoredDocument[] {
  const models = pilot().filter(({ _type }) => _type === type);
  return Array.from({ length: count }, (_, index) => {
    const { bio: _page, ...model } = pick(models, index);
    const key = String(index).padStart(5, '0');
    const email = `${type}.${key}@example.org`;
    const givenName = `${model.givenName} ${key}`;
    return { ...model, _id: `${type}.bench-${key}`, givenName, email, emailLower: email };
  });
}

/** How the matches of somebody in each state ended, in turn. Who is ready may have been declined before. */
const ENDS: Record<string, readonly (MatchStatus | undefined)[]> = {
  introduced: ['introduced', 'met', 'introduced', 'not-met'],
  closed: ['met', 'closed'],
  ready: ['declined', undefined, 'expired', undefined, 'asked', undefined],
};

/** The letters that each person has had. */
const LETTERS: readonly LetterKind[] = ['confirm-address', 'ready', 'no-match-yet'];

/**
 * A program after years: as many people as asked for, in the pilot's states, their matches, three letters to each,
 * and three referrals from each meeting. The same every time for the same `now`.
 */
export function manyPeople(people: number, volunteers: number, now: Date): StoredDocument[] {
  const participants = many('participant', people);
  const connectors = many('connector', volunteers);
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  const matches = participants.flatMap(({ _id, status }, index) => {
    const end = ENDS[String(status)]?.[index % (ENDS[String(status)]?.length ?? 1)];
    if (!end) return [];
    const approved = daysAgo(30 + (index % 300));
    const pair = { participantId: _id, connectorId: pick(connectors, index * 7)._id };
    const match = newMatch(
      { ...pair, score: 70, reasons: [], cautions: [] },
      {
        at: approved,
        approvedBy: 'Robin Staff (example)',
      },
    );
    const at = approved.toISOString();
    const isIntroduced = ['introduced', 'met', 'not-met', 'closed'].includes(end);
    const moves = ['asked', ...(isIntroduced ? ['introduced'] : []), ...(end === 'asked' ? [] : [end])];
    const history = moves.map((to, nth) => ({ _key: `move-${nth}`, at, who: 'program', from: '', to }));
    return {
      ...match,
      status: end,
      askedAt: at,
      ...(isIntroduced && { introducedAt: at }),
      history: [...match.history, ...history],
    };
  });
  const letters = participants.flatMap(({ _id, email }, index) =>
    LETTERS.map((kind, nth) => ({
      ...queueLetter({
        kind,
        to: String(email),
        language: 'en',
        participant: _id,
        dedupeKey: 'bench',
        now: daysAgo(300 - nth),
      }),
      status: index % 500 === 0 ? 'bounced' : 'delivered',
      sentAt: daysAgo(300 - nth).toISOString(),
    })),
  );
  const referrals = matches
    .filter(({ status }) => status === 'met' || status === 'closed')
    .flatMap(({ _id }, index) =>
      [0, 1, 2].map((nth) =>
        newReferral(
          `bench-${index}-${nth}`,
          {
            contactName: `Contact ${index}-${nth} (example)`,
            role: 'Head of department',
            organisation: 'Employer (example)',
            contactEmail: '',
            consentToBeAsked: false,
          },
          { matchId: _id, from: 'A Connector (example)', language: 'en' },
          now,
        ),
      ),
    );
  return [...participants, ...connectors, ...matches, ...letters, ...referrals];
}
