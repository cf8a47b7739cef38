import { setTimeout as wait } from 'node:timers/promises';
import { ClientError, type SanityClient } from '@sanity/client';
import { random } from './random.ts';
import { startServices } from './services.ts';
import { type Fault, weather } from './storm.ts';
import { Worker } from './worker.ts';

export interface FaultRun {
  seed: number;
  signUps: number;
  /** How often each kind of fault hit a request, as far as its rule was used up. */
  faults: Record<string, number>;
  killed: number;
  /** How often each status was answered; `none` where the process was killed before it answered. */
  answers: Record<string, number>;
  accepted: number;
  stored: number;
  storedTwice: number;
  confirmed: number;
  confirmedTwice: number;
  /** Forms put before staff, by the reason. */
  setAside: Record<string, number>;
  /** Letters given up and put before staff, by the problem. */
  givenUp: Record<string, number>;
  seconds: number;
}

/** People who send the form at one time. */
const BATCH = 20;

const person = (number: number): Record<string, string> => ({
  givenName: `Person ${number}`,
  familyName: '(example)',
  email: `person${number}@example.org`,
  postcode: '63110',
  field: 'nursing',
  profession: 'Nurse',
  degree: 'master',
  yearsOfExperience: '7',
  english: 'professional',
  bornOutsideUS: 'yes',
  workPermission: 'yes',
  consent: 'yes',
  lang: 'en',
});

const count = (counts: Record<string, number>, name: string, by = 1) => {
  counts[name] = (counts[name] ?? 0) + by;
};

const twice = (list: readonly string[]) => list.length - new Set(list).size;

/** Makes every letter due. Other changes may have used up the second: then it waits for the next one. */
async function putClockForward(program: SanityClient): Promise<void> {
  const due = () =>
    program
      .patch({ query: '*[_type == "letter" && status == "queued"]' })
      .set({ dueAt: new Date(0).toISOString() })
      .commit({ visibility: 'sync', returnDocuments: false });
  const isTooMany = (error: unknown) => error instanceof ClientError && error.statusCode === 429;
  while (
    await due().then(
      () => false,
      (error: unknown) => isTooMany(error) || Promise.reject(error),
    )
  )
    await wait(1000);
}

/**
 * Sends sign-ups through the real handlers while the services fail and the process is killed, each until it is
 * accepted, as a person does; then lets the weather clear and the schedule run, and counts. The seed decides about the
 * weather and the kills.
 */
export async function faultRun(
  seed: number,
  signUps: number,
  say: (line: string) => void = () => undefined,
): Promise<FaultRun> {
  const began = Date.now();
  const chance = random(seed);
  const services = await startServices();
  const worker = new Worker(services.environment);
  const faults: Record<string, number> = {};
  const answers: Record<string, number> = {};
  const accepted = new Set<string>();
  let killed = 0;
  try {
    let waiting = Array.from({ length: signUps }, (_, number) => person(number));
    for (let batch = 0; waiting.length > 0; batch += 1) {
      const storm = weather(chance);
      await services.faults.set(storm);
      const now = waiting.slice(0, BATCH);
      const sent = now.map(async (form) => {
        const status = await worker.ask({ form });
        count(answers, String(status ?? 'none'));
        if (status === 303) accepted.add(form.email ?? '');
      });
      if (chance.chance(14)) {
        await wait(chance.whole(5, 400));
        await worker.kill();
        killed += 1;
      }
      if (chance.chance(15)) sent.push(worker.ask({ run: 'deliver-letters' }).then(() => undefined));
      await Promise.all(sent);
      const all: readonly Fault[] = [...storm.lake, ...storm.outbox];
      const share =
        1 -
        (await services.faults.left()) /
          Math.max(
            1,
            all.reduce((sum, one) => sum + one.count, 0),
          );
      for (const one of all) count(faults, one.kind, Math.round(one.count * share));
      waiting = waiting.filter(({ email }) => !accepted.has(email ?? ''));
      if (batch % 50 === 49) say(`${accepted.size} of ${signUps} accepted`);
    }
    await services.faults.set({ lake: [], outbox: [] });
    say('The weather is clear. The schedule runs until nothing waits.');
    for (let runs = 0; runs < signUps; runs += 1) {
      await putClockForward(services.program);
      await worker.ask({ run: 'deliver-letters' });
      const left = await services.program.fetch<number>('count(*[_type == "letter" && status == "queued"])');
      const people = await services.program.fetch<number>('count(*[_type == "participant"])');
      if (left === 0 && people >= accepted.size) break;
      // The clock is put forward for the letters, not for a request that is still under way: it is given its time.
      await wait(1000);
    }
    const stored = await services.program.fetch<string[]>('*[_type == "participant"].emailLower');
    const confirmed = await services.recipients();
    const setAside: Record<string, number> = {};
    for (const why of await services.program.fetch<string[]>('*[_type == "setAside"].why'))
      count(setAside, why);
    const givenUp: Record<string, number> = {};
    for (const problem of await services.program.fetch<string[]>(
      '*[_type == "letter" && status == "failed"].problem',
    ))
      count(givenUp, problem);
    return {
      seed,
      signUps,
      faults,
      killed,
      answers,
      accepted: accepted.size,
      stored: new Set(stored).size,
      storedTwice: twice(stored),
      confirmed: new Set(confirmed).size,
      confirmedTwice: twice(confirmed),
      setAside,
      givenUp,
      seconds: Math.round((Date.now() - began) / 1000),
    };
  } finally {
    await worker.kill();
    await services.close();
  }
}
