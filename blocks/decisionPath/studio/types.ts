import { decisionAnswer } from './decisionAnswer.ts';
import { decisionPath } from './decisionPath.ts';
import { decisionQuestion } from './decisionQuestion.ts';

export const types = [decisionPath, decisionQuestion, decisionAnswer];
