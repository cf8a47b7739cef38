import { z } from 'zod';
import { SETTINGS_ID } from '../../../program/content/settings.ts';
import { type DueLetters, deliverDue, type RefusalCause } from '../../../program/letterRetries.ts';
import { letterSchema } from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { contentLake, programLake } from '../lake.ts';
import { peopleOf } from '../peopleOf.ts';
import { readAhead } from '../readAhead.ts';
import { type Counter, deliverLetter } from './letters.ts';
import { wordingIds } from './readWording.ts';
import { sendingPace } from './sendingPace.ts';

/** Letters that are read ahead together. Few, so that each still says what was true some seconds ago. */
const AT_ONCE = 20;

const named = letterSchema.pick({ kind: true, language: true });
const readers = z.looseObject({ about: z.object({ _ref: z.string() }).nullish().catch(null) });

/** All that is read to write these letters, in about four calls. */
async function readForLetters(env: Environment, ids: readonly string[]): Promise<Omit<Counter, 'pace'>> {
  const [records, content] = [readAhead(programLake(env)), readAhead(contentLake(env))];
  const letters = await records.ahead(ids);
  const wordings = letters.flatMap((letter) => {
    const { data } = named.safeParse(letter);
    return data ? wordingIds(data) : [];
  });
  const aboutIds = letters.flatMap((letter) => readers.parse(letter).about?._ref ?? []);
  const [about] = await Promise.all([records.ahead(aboutIds), content.ahead([SETTINGS_ID, ...wordings])]);
  await records.ahead(peopleOf([...letters, ...about]));
  return { records, content };
}

/**
 * Delivers many letters one after another, at the pace of the mail service, until `isOver`; what they say is read some letters ahead. What goes
 * wrong with one is written to the log, and it stays queued. Gives whether the mail service takes no more for now.
 */
export async function deliverInTurn(
  env: Environment,
  letters: DueLetters,
  now: Date,
  isOver: () => boolean,
): Promise<boolean> {
  const order = [...letters.lapsed, ...letters.due];
  const pace = sendingPace();
  let read = { ids: new Set<string>(), counter: Promise.resolve<Counter | undefined>(undefined) };
  const deliver = async (id: string): Promise<RefusalCause | undefined> => {
    if (!read.ids.has(id)) {
      const ids = order.slice(order.indexOf(id)).slice(0, AT_ONCE);
      const counter = readForLetters(env, ids).then((found) => ({ ...found, pace }));
      read = { ids: new Set(ids), counter };
    }
    try {
      return await deliverLetter(env, id, now, await read.counter);
    } catch (error) {
      log('failed', { handler: 'letters', step: 'letter', error: errorName(error) });
      return undefined;
    }
  };
  return deliverDue(letters, deliver, isOver);
}
