import type { CoffeeView } from '../../../forms/coffee/coffeePage.tsx';
import { parseOffer } from '../../../forms/coffee/offer.ts';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { othersOf } from '../matches/coffeeParts.ts';
import {
  type CoffeeDone,
  cancelCoffee,
  inviteNow,
  offerTimes,
  pickTime,
  ratherWrite,
  sayLate,
} from '../matches/coffees.ts';
import { type Pair, readPair } from '../people.ts';
import { refill } from '../tables/tendTable.ts';
import { type CoffeeReading, coffeeView } from './coffeeView.ts';

/** What came of a form: what to mend, or what was done and the letters it queued. */
type Acted = { issues: FormIssue[] } | { state: CoffeeDone; letters: string[] };

const NOTHING: Acted = { state: 'not-open', letters: [] };

function act(env: Environment, pair: Pair, answers: FormAnswers, { by, now, settings }: CoffeeReading) {
  const id = pair.match._id;
  switch (answers.action) {
    case 'pick':
      return typeof answers.time === 'string' && answers.time
        ? pickTime(env, id, by, answers.time, now)
        : { issues: [{ field: 'time', message: 'choose' as const }] };
    case 'offer': {
      const { timeZone } = settings;
      const parsed = parseOffer(answers, { by, now, timeZone, others: othersOf(pair) });
      return parsed.ok ? offerTimes(env, id, by, parsed.value, now) : parsed;
    }
    case 'write':
      return ratherWrite(env, id, by, 'wish', now);
    case 'none-fits':
      return ratherWrite(env, id, by, 'stuck', now);
    case 'invite':
      return inviteNow(env, id, by, now);
    case 'late':
      return sayLate(env, id, by, now);
    case 'cancel':
      return cancelCoffee(env, id, by, now).then(async ({ state, letters }) => ({
        state,
        letters: [...letters, ...(await refill(env, pair.match, now))],
      }));
    default:
      return NOTHING;
  }
}

/** The page after what was done: how the coffee stands by now, and what happened to the one who did it. */
function viewAfter(view: CoffeeView, done: CoffeeDone): CoffeeView {
  if ((done === 'taken' || done === 'too-near') && view.state === 'pick') return { ...view, state: done };
  const isSaid = done === 'late' || done === 'mailed';
  if (isSaid && (view.state === 'agreed' || view.state === 'picked')) return { ...view, state: done };
  return view;
}

/**
 * Does what one of the two asks of their coffee. A form that asks for nothing does nothing. Gives the page, its status and
 * the letters to send.
 */
export async function actOnCoffee(
  env: Environment,
  pair: Pair,
  answers: FormAnswers,
  reading: CoffeeReading,
): Promise<{ view: CoffeeView; status?: number; letters: string[] }> {
  const acted: Acted = await act(env, pair, answers, reading);
  if ('issues' in acted) {
    const filled = { answers, issues: acted.issues };
    return { view: coffeeView(pair, { ...reading, filled }), status: 422, letters: [] };
  }
  const now = await readPair(programLake(env), pair.match._id);
  const view = viewAfter(coffeeView(now, reading), acted.state);
  return {
    view,
    ...((view.state === 'taken' || view.state === 'too-near') && { status: 409 }),
    letters: acted.letters,
  };
}
