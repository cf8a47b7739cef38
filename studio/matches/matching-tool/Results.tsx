import { Stack, Tab, TabList, TabPanel } from '@sanity/ui';
import { useState } from 'react';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { useUndoMinutes } from '../../shared/decisions/useUndoMinutes.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import type { People } from '../match-suggestions/readPeople.ts';
import type { PairView } from './card/pairView.ts';
import { AlternativesDialog } from './dialogs/AlternativesDialog.tsx';
import { RefuseDialog } from './dialogs/RefuseDialog.tsx';
import { useOpen } from './dialogs/useOpen.ts';
import { Proposals } from './list/Proposals.tsx';
import { viewsOf } from './list/views.ts';
import { Behind } from './parts/Behind.tsx';
import { Decided, decisionsOf } from './parts/Decided.tsx';
import { RoundPanel } from './parts/RoundPanel.tsx';
import { Summary } from './parts/Summary.tsx';
import { Unmatched } from './parts/Unmatched.tsx';
import { approveAll, approveOne, goOnWithRound, stopRound, undoApproval } from './session/approving.ts';
import { decide, takeBack } from './session/deciding.ts';
import { isBusyIn, type MatchingSession, type ProposalCard } from './session/matchingSession.ts';
import type { SessionStore } from './session/SessionStore.ts';

interface ResultsProps {
  store: SessionStore;
  session: MatchingSession;
  people: People;
  by: string | undefined;
}

const TABS = ['proposals', 'unmatched', 'decided'] as const;
type TabName = (typeof TABS)[number];

/** What the machine proposed and what staff make of it. */
export function Results({ store, session, people, by }: ResultsProps) {
  const [tab, setTab] = useState<TabName>('proposals');
  const [problem, setProblem] = useState('');
  const changing = useOpen<string>();
  const refusing = useOpen<PairView>();
  const minutes = useUndoMinutes();
  const { cards, unmatched, round } = session;
  const isBusy = isBusyIn(session);
  const views = viewsOf(session);

  /** Writes at once, and says it when it does not work. */
  const write = async (writing: Promise<void>) => {
    setProblem('');
    await writing.catch((error: unknown) => setProblem(problemInWords(error)));
  };
  const undo = (pair: Pick<ProposalCard, 'participantId' | 'connectorId'>) =>
    write(takeBack(store, pair, by));
  const acts = {
    approve: ({ card }: PairView) => approveAndSay(store, card.participantId, by),
    change: ({ card }: PairView) => changing.open(card.participantId),
    refuse: refusing.open,
    pin: ({ card }: PairView) => write(decide(store, card, 'pinned', { by })),
    takeBack: ({ card }: PairView) => undo(card),
    undo: ({ card }: PairView) => undoApproval(store, card.participantId, minutes, by),
  };
  const titles: Record<TabName, string> = {
    proposals: `Proposals (${cards.length})`,
    unmatched: `No proposal (${unmatched.length})`,
    decided: `Pinned and refused (${decisionsOf(people).length})`,
  };
  return (
    <Stack gap={4}>
      <Summary store={store} session={session} />
      <Behind store={store} session={session} />
      {round && (
        <RoundPanel
          round={round}
          cards={cards}
          onStop={() => stopRound(store)}
          onGoOn={() => goOnWithRound(store, by)}
          onClose={() => store.set({ round: undefined })}
        />
      )}
      {problem && <Problem text={problem} act="Close" onAct={() => setProblem('')} />}
      <TabList gap={2}>
        {TABS.map((name) => (
          <Tab
            key={name}
            id={`matching-${name}-tab`}
            aria-controls={`matching-${name}`}
            label={titles[name]}
            selected={tab === name}
            onClick={() => setTab(name)}
          />
        ))}
      </TabList>
      <TabPanel id={`matching-${tab}`} aria-labelledby={`matching-${tab}-tab`}>
        {tab === 'proposals' && (
          <Proposals
            views={views}
            isBusy={isBusy}
            acts={acts}
            approveAll={(ids) => approveAll(store, ids, by)}
          />
        )}
        {tab === 'unmatched' && <Unmatched unmatched={unmatched} people={people} onChange={changing.open} />}
        {tab === 'decided' && <Decided people={people} isBusy={isBusy} onTakeBack={undo} />}
      </TabPanel>
      {changing.about && (
        <AlternativesDialog store={store} participantId={changing.about} onClose={changing.close} />
      )}
      {refusing.about && (
        <RefuseDialog
          view={refusing.about}
          onClose={() => refusing.close()}
          refuse={async (note) => {
            if (refusing.about) await decide(store, refusing.about.card, 'refused', { by, note });
            refusing.close(true);
          }}
        />
      )}
    </Stack>
  );
}

async function approveAndSay(store: SessionStore, participantId: string, by: string | undefined) {
  await approveOne(store, participantId, by);
  const card = store.current().cards.find((one) => one.participantId === participantId);
  store.say(card?.state === 'approved' ? 'Approved. The Connector is being asked.' : (card?.problem ?? ''));
}
