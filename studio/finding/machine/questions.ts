import { type Alternative, alternativesFor } from '../../../program/matching/alternatives.ts';
import { readBoard, type Standing } from '../../../program/matching/board.ts';
import type { Tell } from '../../../program/matching/progress.ts';
import { type Proposals, proposeMatches } from '../../../program/matching/proposeMatches.ts';
import type { People } from '../readPeople.ts';
import { type Suggestions, suggestFor } from '../suggest.ts';

/** People and the moment to judge from. All of it can be handed to another thread. */
interface Asked {
  people: People;
  now: Date;
}

/** What can be asked of the machine beside the page, and what it answers. */
export interface Questions {
  propose: { asks: Asked; answer: Proposals & { standings: readonly Standing[] } };
  alternatives: {
    asks: Asked & {
      plan: ReadonlyMap<string, string>;
      settled: ReadonlySet<string>;
      participantId: string;
    };
    answer: { alternatives: Alternative[]; standings: readonly Standing[] };
  };
  suggest: { asks: Asked & { participantId: string }; answer: Suggestions };
}

type Answers = {
  [Kind in keyof Questions]: (asks: Questions[Kind]['asks'], tell: Tell) => Questions[Kind]['answer'];
};

/** Answers each question. Pure, so that a test can ask it without a thread. */
export const ANSWERS: Answers = {
  propose: ({ people, now }, tell) => ({
    ...proposeMatches({ ...people, now }, tell),
    standings: readBoard({ ...people, now }).standings,
  }),
  alternatives: ({ people, now, plan, settled, participantId }) => {
    const board = readBoard({ ...people, now });
    return {
      alternatives: alternativesFor(board, plan, settled, participantId),
      standings: board.standings,
    };
  },
  suggest: ({ people, now, participantId }) => suggestFor(participantId, people, now),
};
