/**
 * How long the sign-up takes to answer somebody who is known and somebody who is not, in turn, in a process of its own.
 * What comes after the answer is waited for before the next, and not measured. Says "known" when those are who shall be,
 * measures when its parent answers, and sends milliseconds.
 */
import { once } from 'node:events';
import type { Context } from '@netlify/functions';
import signUp from '../../netlify/functions/sign-up.ts';

const [times = '0', site = ''] = process.argv.slice(2);

/** Sign-ups under way at once: most of each is waiting. */
const LANES = 4;

const person = (email: string) => ({
  ...{ givenName: 'Amina', familyName: 'Example', email, postcode: '63110', field: 'nursing' },
  ...{ profession: 'nurse', degree: 'bachelor', yearsOfExperience: '7', english: 'professional' },
  ...{ bornOutsideUS: 'yes', workPermission: 'yes', consent: 'yes', lang: 'en' },
});

/** Milliseconds until the answer. Throws when the form was not kept. */
async function answerTime(email: string): Promise<number> {
  const works: Promise<unknown>[] = [];
  const context: Partial<Context> = { params: {}, waitUntil: (work) => void works.push(work) };
  const body = new URLSearchParams(person(email));
  const began = performance.now();
  const answer: Response = await Reflect.apply(signUp, undefined, [
    new Request(`${site}/api/sign-up`, { method: 'POST', body }),
    context,
  ]);
  const took = performance.now() - began;
  if (answer.status !== 303) throw new Error(`the sign-up answered ${answer.status}`);
  await Promise.all(works);
  return took;
}

// What the handlers log would be measured too.
console.log = () => undefined;

const known = (number: number) => `known-${number}@example.org`;
const unknown = (number: number) => `unknown-${number}@example.org`;

/** Does something for each number, some at once. */
async function forEach(act: (number: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let number = next++; number < Number(times); number = next++) await act(number);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

await forEach(async (number) => void (await answerTime(known(number))));
process.send?.('known');
await once(process, 'message');

const measured: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
await forEach(async (number) => {
  const isFirst = number % 2 === 0;
  if (isFirst) measured.known.push(await answerTime(known(number)));
  measured.unknown.push(await answerTime(unknown(number)));
  if (!isFirst) measured.known.push(await answerTime(known(number)));
});
process.send?.(measured);
