import { type Alternative, alternativesFor } from '../../../../program/matching/alternatives.ts';
import { readBoard, type Workload } from '../../../../program/matching/board.ts';
import { type Compared, compareProposals } from '../../../../program/matching/compareProposals.ts';
import type { ParticipantDocument } from '../../../../program/matching/documents.ts';
import { type Look, outlookFrom } from '../../../../program/matching/outlook.ts';
import type { Prior } from '../../../../program/matching/prior.ts';
import type { Tell } from '../../../../program/matching/progress.ts';
import { type Proposals, proposeMatches } from '../../../../program/matching/proposeMatches.ts';
import type { SetByCity } from '../../../../program/matching/record.ts';
import { recruitList, type Wanted } from '../../../../program/matching/recruitList.ts';
import type { People } from '../readPeople.ts';
import { type Suggestions, suggestFor } from '../suggest.ts';

/** People, and the moment and zone to judge from. All of it can be handed to another thread. */
interface Asked {
  people: People;
  now: Date;
  timeZone: string;
}

/** How far staff want to look, and who came in the last 365 days. Without it, and for "now", today alone is looked at. */
interface Ahead {
  look: Look;
  arrivals: readonly ParticipantDocument[];
  /** Whom a new program expects. */
  prior?: Prior | undefined;
}

/** What can be asked of the machine beside the page, and what it answers. */
export interface Questions {
  propose: { asks: Asked & Partial<Ahead>; answer: Proposals & { workloads: readonly Workload[] } };
  alternatives: {
    asks: Asked & {
      plan: ReadonlyMap<string, string>;
      settled: ReadonlySet<string>;
      participantId: string;
    };
    answer: { alternatives: Alternative[]; workloads: readonly Workload[] };
  };
  suggest: { asks: Asked & { participantId: string }; answer: Suggestions };
  /** What other weights, or other neighbors, would change about the proposals of today. */
  compare: { asks: Asked & SetByCity; answer: Compared };
  /** Whom to recruit; nobody where too few came to guess who will. */
  recruit: { asks: Asked & Pick<Ahead, 'arrivals' | 'prior'>; answer: Wanted[] };
}

type Answers = {
  [Kind in keyof Questions]: (asks: Questions[Kind]['asks'], tell: Tell) => Questions[Kind]['answer'];
};

/** Answers each question. Pure, so that a test can ask it without a thread. */
export const ANSWERS: Answers = {
  propose: ({ people, look = 'now', arrivals = [], prior, ...when }, tell) => {
    const outlook = outlookFrom({ ...people, arrivals, prior, ...when }, look);
    return {
      ...proposeMatches({ ...people, ...when, outlook, isCosted: true }, tell),
      workloads: readBoard({ ...people, ...when }).workloads,
    };
  },
  alternatives: ({ people, plan, settled, participantId, ...when }) => {
    const board = readBoard({ ...people, ...when });
    return {
      alternatives: alternativesFor(board, plan, settled, participantId),
      workloads: board.workloads,
    };
  },
  suggest: ({ people, participantId, ...when }) => suggestFor(participantId, people, when),
  compare: ({ people, weights = people.weights, neighbors = people.neighbors, ...when }) =>
    compareProposals(
      proposeMatches({ ...people, ...when }).proposals,
      proposeMatches({ ...people, ...when, weights, neighbors }).proposals,
    ),
  recruit: ({ people, arrivals, prior, ...when }) => {
    const outlook = outlookFrom({ ...people, arrivals, prior, ...when }, 'ahead');
    return outlook ? recruitList({ ...people, ...when, outlook }) : [];
  },
};
