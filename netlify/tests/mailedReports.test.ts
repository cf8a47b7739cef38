import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addDays } from '../../program/clock/day.ts';
import type { PeriodRule } from '../../program/reports/period.ts';
import { saveReport } from '../../studio/reporting/reports/saveReport.ts';
import { readEnvironment } from '../environment.ts';
import { alone } from '../services/access.ts';
import { DAILY_WORK } from '../services/background/dailyWork.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const NOON = 'T18:00:00Z';
const ROBIN = 'robin@example.org';
const SASHA = 'sasha@example.org';

let run = 0;
let id = '';
beforeEach(() => {
  run += 1;
});
// Or it would be due in the next test too.
afterEach(() => services.program.delete({ query: '*[_type == "report"]' }));

/** Saves a report as the Studio does, on a day. */
async function save(day: string, mailTo: string[], rule: PeriodRule = 'last-month'): Promise<void> {
  const name = `Run ${run} (example)`;
  await saveReport(services.program, { name, rule, by: 'field', mailTo }, undefined, day, undefined);
  id = await services.program.fetch('*[_type == "report" && name == $name][0]._id', { name });
}

/** The day's work with reports, as the daily function does it. Gives the ids of the letters that it queued. */
async function mailOn(day: string): Promise<string[]> {
  await services.moment();
  const [env, now] = [readEnvironment(), new Date(day + NOON)];
  const work = DAILY_WORK.find(({ name }) => name === 'reports');
  const letters: string[] = [];
  for (const found of (await work?.find(env, now, await alone(env).settings(), [])) ?? [])
    letters.push(...((await work?.act(env, found, now, alone(env))) ?? []));
  await deliverNow(env, letters, new Date());
  return letters.filter((letter) => letter.includes(id.replace('report.', '')));
}

const mailed = async () =>
  (await services.letters()).filter(({ subject }) => subject.includes(`Run ${run} (example)`));

/** So many people of a field who signed up and were introduced in a month, and met. */
async function addPeople(count: number, field: string, month: string): Promise<void> {
  const connector = await addConnector(services.program);
  for (let person = 0; person < count; person += 1) {
    const participant = await addParticipant(services.program, {
      ...{
        field,
        signedUpAt: `${month}-10T18:00:00Z`,
        readyAt: `${month}-11T18:00:00Z`,
        status: 'introduced',
      },
    });
    await addMatch(services.program, participant, connector, {
      ...{ status: 'met', askedAt: `${month}-12T18:00:00Z`, introducedAt: `${month}-14T18:00:00Z` },
      metOn: `${month}-20`,
    });
  }
}

it('is mailed to each reader once its period is over, and not again', async () => {
  await addPeople(7, 'nursing', '2025-03');
  await addPeople(2, 'teaching', '2025-03');
  await save('2025-03-05', [ROBIN, SASHA]);
  expect(await mailOn('2025-03-31')).toEqual([]);
  expect(await mailOn('2025-04-01')).toHaveLength(2);
  for (const day of ['2025-04-01', '2025-04-02', '2025-04-30']) expect(await mailOn(day)).toEqual([]);
  const letters = await mailed();
  expect(letters.map(({ to }) => to.join()).toSorted()).toEqual([ROBIN, SASHA]);
  const text = letters[0]?.text ?? '';
  expect(letters[0]?.subject).toContain('March 1, 2025 – March 31, 2025');
  expect(text).toMatch(/People who signed up: 9\n/);
  expect(text).toMatch(/Introductions: 9\n/);
  // All of them met: that nobody did not would be a small number.
  expect(text).toMatch(/Introductions that led to a meeting: not shown\n/);
});

it('names no group and no number that is small, and nobody', async () => {
  await addPeople(6, 'nursing', '2025-05');
  await addPeople(6, 'engineering', '2025-05');
  await addPeople(3, 'teaching', '2025-05');
  await save('2025-05-05', [ROBIN]);
  await mailOn('2025-06-01');
  const [letter] = await mailed();
  // Teachers are three; the nurses hide with them, or three would be what is left of the whole.
  expect(letter?.text).toMatch(/People who signed up: 15\n/);
  expect(letter?.text).not.toMatch(/Teach|: 3\b|Amina|Carla|participant\./);
  expect(letter?.text).toMatch(/Signed up: 6/);
  const kept = JSON.stringify(await services.program.getDocument(id));
  expect(kept).not.toMatch(/teaching|Amina|Carla|participant\.|match\./);
});

it('is caught up when days are missed, a letter for each period, in their order', async () => {
  await save('2025-07-05', [ROBIN]);
  expect(await mailOn('2025-10-09')).toHaveLength(3);
  expect(await mailOn('2025-10-10')).toEqual([]);
  expect((await services.program.getDocument(id))?.toldUntil).toBe('2025-10-01');
  expect((await mailed()).map(({ subject }) => subject.match(/for (\w+)/)?.[1]).toSorted()).toEqual([
    'August',
    'July',
    'September',
  ]);
});

it('tells the same when it is sent again, whatever was counted since', async () => {
  await addPeople(8, 'nursing', '2024-02');
  await save('2024-02-05', [ROBIN]);
  const [letter = ''] = await mailOn('2024-03-01');
  await addPeople(1, 'nursing', '2024-02');
  await services.program
    .patch(letter)
    .set({ status: 'queued', resends: 1, dueAt: '2024-03-02T00:00:00Z' })
    .commit();
  await deliverNow(readEnvironment(), [letter], new Date());
  const letters = await mailed();
  expect(letters).toHaveLength(2);
  expect(letters[0]?.text).toBe(letters[1]?.text);
  expect(letters[0]?.text).toMatch(/People who signed up: 8\n/);
});

it('two runs at once mail it once', async () => {
  await save('2025-07-05', [ROBIN]);
  const sent = await Promise.all([mailOn('2025-08-01'), mailOn('2025-08-01')]);
  expect(new Set(sent.flat()).size).toBe(1);
  expect(await mailed()).toHaveLength(1);
  const kept = await services.program.getDocument<{ told: unknown[] }>(id);
  expect(kept?.told).toHaveLength(1);
});

it('is not mailed where nobody is to get it, nor one whose period goes on', async () => {
  await save('2025-07-05', []);
  expect(await mailOn('2026-08-01')).toEqual([]);
  await save('2025-07-05', [ROBIN], 'this-year');
  expect(await services.program.getDocument(id)).toMatchObject({ mailTo: [] });
  expect(await mailOn('2026-08-01')).toEqual([]);
});

it('one that cannot be read keeps no other from being mailed', async () => {
  await services.program.createOrReplace({
    _id: 'report.wrong',
    _type: 'report',
    mailTo: ['nowhere'],
    rule: 7,
  });
  await save('2025-07-05', [ROBIN]);
  expect(await mailOn('2025-08-01')).toHaveLength(1);
});

it.each([
  ['last-quarter', '2025-04-01'],
  ['last-year', '2026-01-01'],
] as const)('%s goes out on the first day of the next', async (rule, day) => {
  await save('2025-02-05', [ROBIN], rule);
  expect(await mailOn(addDays(day, -1))).toEqual([]);
  expect(await mailOn(day)).toHaveLength(1);
});
