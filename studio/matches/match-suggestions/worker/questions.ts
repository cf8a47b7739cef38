import { type Alternative, alternativesFor } from '../../../../program/matching/alternatives.ts';
import { readBoard, type Workload } from '../../../../program/matching/board.ts';
import type { Tell } from '../../../../program/matching/progress.ts';
import { type Proposals, proposeMatches } from '../../../../program/matching/proposeMatches.ts';
import type { People } from '../readPeople.ts';
import { type Suggestions, suggestFor } from '../suggest.ts';

/** People, and the moment and zone to judge from. All of it can be handed to another thread. */
interface Asked {
  people: People;
  now: Date;
  timeZone: string;
}

/** What can be asked of the machine beside the page, and what it answers. */
export interface Questions {
  propose: { asks: Asked; answer: Proposals & { workloads: readonly Workload[] } };
  alternatives: {
    asks: Asked & {
      plan: ReadonlyMap<string, string>;
      settled: ReadonlySet<string>;
      participantId: string;
    };
    answer: { alternatives: Alternative[]; workloads: readonly Workload[] };
  };
  suggest: { asks: Asked & { participantId: string }; answer: Suggestions };
}

type Answers = {
  [Kind in keyof Questions]: (asks: Questions[Kind]['asks'], tell: Tell) => Questions[Kind]['answer'];
};

/** Answers each question. Pure, so that a test can ask it without a thread. */
export const ANSWERS: Answers = {
  propose: ({ people, ...when }, tell) => ({
    ...proposeMatches({ ...people, ...when }, tell),
    workloads: readBoard({ ...people, ...when }).workloads,
  }),
  alternatives: ({ people, plan, settled, participantId, ...when }) => {
    const board = readBoard({ ...people, ...when });
    return {
      alternatives: alternativesFor(board, plan, settled, participantId),
      workloads: board.workloads,
    };
  },
  suggest: ({ people, participantId, ...when }) => suggestFor(participantId, people, when),
};
