import type { Step } from '../../../../program/matching/progress.ts';
import { ANSWERS, type Questions } from './questions.ts';

/** At most so often, in milliseconds, the page hears how far it is: more cannot be seen. */
const TELL_EVERY = 60;

let told = 0;
const tell = (step: Step, done: number, of: number) => {
  const now = performance.now();
  if (now - told < TELL_EVERY && done < of) return;
  told = now;
  postMessage({ progress: { step, done, of } });
};

function answer<Kind extends keyof Questions>(kind: Kind, asks: Questions[Kind]['asks']) {
  return ANSWERS[kind](asks, tell);
}

addEventListener('message', ({ data }) => postMessage({ answer: answer(data.kind, data.asks) }));
