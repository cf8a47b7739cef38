import { z } from 'zod';
import { keptIn } from '../../../forms/answerRows.ts';
import { correctedForm } from '../../../forms/correct/questions.ts';
import { inEnglishWords, isChanged } from '../../../forms/correct/readCorrection.ts';
import type { OwnSettings } from '../../../forms/own/questions.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { KeptRecord } from '../../../forms/question.ts';
import { oneText } from '../../shared/questions/asked.ts';

/** Whom a form that comes again can be of, and where it is kept beside the record. */
export const SENT_AGAIN = { participant: 'laterSignUps', connector: 'laterApplications' } as const;
export type SentAgainType = keyof typeof SENT_AGAIN;

const entries = z.array(z.record(z.string(), z.unknown())).catch([]);

/** One answer that says something else now. */
export interface ChangedAnswer {
  name: string;
  title: string;
  /** Both in words; empty where nothing stood. */
  before: string;
  after: string;
  /** Whether staff take it over if they choose nothing: what was left empty this time takes nothing away. */
  isUsual: boolean;
}

/** What somebody sent when they signed up again, beside what stands in the record. */
export interface SentAgain {
  seen: FormAnswers;
  answers: FormAnswers;
  changed: readonly ChangedAnswer[];
}

/**
 * What the newest of the forms that came again says otherwise than the record. The address is not among it: a form is
 * known by one that the record has.
 */
export function sentAgain(type: SentAgainType, record: KeptRecord, own?: OwnSettings): SentAgain {
  const newest = entries.parse(record[SENT_AGAIN[type]]).at(-1);
  const questions = correctedForm(type, own).questions.filter(({ name }) => name !== 'email');
  const seen = oneText(keptIn(questions, record));
  const answers = newest ? oneText(keptIn(questions, newest)) : seen;
  const changed = questions.filter(({ name }) => isChanged(name, seen, answers));
  return {
    seen,
    answers,
    changed: changed.map((question) => {
      const [before, after] = [seen, answers].map((each) => inEnglishWords(type, question, each));
      return {
        name: question.name,
        title: question.record.title,
        before: before ?? '',
        after: after ?? '',
        isUsual: !!after,
      };
    }),
  };
}
