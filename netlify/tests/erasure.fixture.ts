import type { SanityClient } from '@sanity/client';
import { newToldEntry } from '../../program/matches/told.ts';
import type { MatchStatus } from '../../program/matchStatus.ts';
import { undoable } from '../../program/undo.ts';
import { readEnvironment } from '../environment.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { accept, decline } from '../services/matches/answers.ts';
import { askBack } from '../services/matches/exchange.ts';
import { askWhetherMet, noteMet, noteNotMet } from '../services/matches/followUps.ts';
import { askConnector } from '../services/matches/questions.ts';
import { addReferrals } from '../services/matches/referrals.ts';
import { tendQuestion } from '../services/matches/silence.ts';
import { later, NOW } from './introduced.fixture.ts';
import type { Marked } from './marked.fixture.ts';
import { addMatch } from './people.fixture.ts';

/** What one step of a match needs: the dataset, the match, and a word that the connector writes. */
type Step = (lake: SanityClient, match: string, word: string) => Promise<unknown>;

/** What staff wrote into a match: notes, an activity, and what they were told. */
const writtenByStaff = (word: string) => ({
  internalNotes: word,
  tasks: [{ _key: 'call', text: word, day: '2026-12-01' }],
  tags: [word],
  activities: [{ _key: 'a', kind: 'call', on: '2026-11-20', text: word, at: NOW.toISOString() }],
  told: [
    {
      ...newToldEntry('t', { told: { what: 'no', reason: 'other', word }, ...BY_TELEPHONE }, NOW),
      doneAt: NOW.toISOString(),
    },
  ],
});
const BY_TELEPHONE = { source: 'telephone', letters: 'none', by: undefined } as const;

const byStaff = (lake: SanityClient, match: string, from: MatchStatus, to: MatchStatus, note: string) =>
  lake
    .patch(match)
    .set({ status: to, ...writtenByStaff(note) })
    .append('history', [{ _key: to, at: NOW.toISOString(), who: 'staff', from, to, note }])
    .commit();

/** How a match comes into each state: by the product's own acts, and from the state before. */
const STEPS: Record<MatchStatus, { from?: MatchStatus; step: Step }> = {
  approved: { step: async () => undefined },
  asked: {
    from: 'approved',
    async step(_lake, match, word) {
      await askConnector(readEnvironment(), match, NOW);
      await askBack(readEnvironment(), match, word, NOW);
    },
  },
  accepted: { from: 'asked', step: (lake, match, word) => byStaff(lake, match, 'asked', 'accepted', word) },
  declined: {
    from: 'asked',
    step: (_lake, match, word) => decline(readEnvironment(), match, 'other', word, NOW),
  },
  expired: { from: 'asked', step: (_lake, match) => tendQuestion(readEnvironment(), match, later(30)) },
  cancelled: {
    from: 'asked',
    async step(lake, match, word) {
      await byStaff(lake, match, 'asked', 'cancelled', word);
      await handleRecordChange(readEnvironment(), match, NOW);
    },
  },
  introduced: { from: 'asked', step: (_lake, match) => accept(readEnvironment(), match, NOW) },
  met: {
    from: 'introduced',
    async step(_lake, match) {
      await askWhetherMet(readEnvironment(), match, later(15));
      await noteMet(readEnvironment(), match, 'participant', later(15));
      await addReferrals(readEnvironment(), match, [contact('contact@example.org')], later(15));
    },
  },
  'not-met': {
    from: 'introduced',
    step: (_lake, match) => noteNotMet(readEnvironment(), match, 'participant', 'no-time', NOW),
  },
  closed: { from: 'met', step: (lake, match, word) => byStaff(lake, match, 'met', 'closed', word) },
};

/** Somebody whom a connector names, and who agreed to be asked. */
export const contact = (contactEmail: string) => ({
  ...{ contactName: 'Dana (example)', role: 'Manager', organisation: 'Clinic (example)' },
  ...{ contactEmail, consentToKeep: true, consentToBeAsked: true },
});

/** Brings two people together, and as far as a state. The connector's words hold their mark. Gives the match's id. */
export async function addMatchIn(
  lake: SanityClient,
  status: MatchStatus,
  participant: Marked,
  connector: Marked,
): Promise<string> {
  const { from, step } = STEPS[status];
  const match = from
    ? await addMatchIn(lake, from, participant, connector)
    : await addMatch(lake, participant.id, connector.id, {
        reasons: [{ _key: 'r', key: 'shared-industry', values: { industry: connector.marks[0] } }],
        undoable: undoable(new Date().toISOString(), 'asked', { answerToConnector: connector.marks[0] }, [
          'answerToConnector',
        ]),
        byHand: { reason: `Words on ${connector.marks[0]}`, against: ['connector-full'] },
      });
  await step(lake, match, `Words of ${connector.marks[0]}`);
  return match;
}
