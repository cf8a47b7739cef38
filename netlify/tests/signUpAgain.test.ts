import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { attentionLists, workListFilter } from '../../studio/shared/work-lists/workLists.ts';
import { readEnvironment } from '../environment.ts';
import becomeAConnector from '../functions/become-a-connector.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import signUp from '../functions/sign-up.ts';
import { erase } from '../services/records/erasure.ts';
import { contextOf } from './links.fixture.ts';
import { letADayPass, letMailboxesWait } from './mailboxes.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

/* Signing up again, in every state that a record can be in. */

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

async function send(form: Record<string, string>, handler = signUp) {
  const { context, later } = contextOf();
  const body = new URLSearchParams(form);
  const answer = await handler(
    new Request(`${services.siteUrl}/api/form`, { method: 'POST', body }),
    context,
  );
  await later();
  return answer;
}

type Person = {
  _id: string;
  status: string;
  profession: string;
  signedUpAgainAt?: string;
  laterSignUps?: unknown[];
  history: unknown[];
};
const person = async (email: string) => {
  const [found] = await services.program.fetch<Person[]>('*[emailLower == $email]', { email });
  if (!found) throw new Error('expected a record');
  return found;
};
const subjects = async (email: string) =>
  (await services.letters()).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);

const { letters } = messagesFor('en').emails;
const CONFIRM = letters['confirm-address'].subject.replace('{program}', 'Mosaic Connector');
const AGAIN = letters['signed-up-again'].subject;

const list = attentionLists.find(({ id }) => id === 'signed-up-again');
const seenByStaff = () => services.program.fetch<string[]>(`*[${list && workListFilter(list)}]._id`);

/** All that went out so far was sent long ago. */
async function letTimePass(email: string, minutes: number) {
  const query = '*[_type == "letter" && lower(to) == $email]._id';
  for (const id of await services.program.fetch<string[]>(query, { email }))
    await services.program
      .patch(id)
      .set({ queuedAt: new Date(Date.now() - minutes * 60_000).toISOString() })
      .commit();
}

/** Somebody who has signed up, and whom `change` has brought into a state since. */
async function known(change: Record<string, unknown>) {
  const form = answersOf();
  await send(form);
  const { _id } = await person(form.email);
  await services.program.patch(_id).set(change).commit();
  return { ...form, profession: 'Something else' };
}

const confirmedAt = '2026-11-01T10:00:00.000Z';
/** The state before, the state after, the letter that comes, and whether what was sent stands beside the record for staff. */
const STATES: readonly (readonly [string, Record<string, unknown>, string, string, boolean])[] = [
  ['unconfirmed', {}, 'unconfirmed', CONFIRM, false],
  ['received', { confirmedAt }, 'received', AGAIN, true],
  ['ready', { confirmedAt }, 'ready', AGAIN, true],
  ['on-hold', { confirmedAt }, 'on-hold', AGAIN, true],
  ['not-eligible', { confirmedAt }, 'not-eligible', AGAIN, true],
  ['introduced', { confirmedAt }, 'introduced', AGAIN, true],
  ['closed', { confirmedAt }, 'closed', AGAIN, true],
  ['withdrawn', { confirmedAt }, 'withdrawn', AGAIN, true],
  // Nobody ever said that the address is theirs: nothing but the confirmation goes there.
  ['withdrawn', {}, 'unconfirmed', CONFIRM, false],
];

describe.each(STATES)(
  'somebody who is %s %j and signs up again',
  (status, change, then, letter, isBeside) => {
    it(`is ${then}, gets a letter, and is ${isBeside ? '' : 'not '}put before staff`, async () => {
      const form = await known({ status, ...change });
      await letTimePass(form.email, 30);
      await letMailboxesWait(services.program);
      const before = await subjects(form.email);
      expect((await send(form)).status).toBe(303);
      const after = await person(form.email);
      expect(after.status).toBe(then);
      expect((await subjects(form.email)).length).toBe(before.length + 1);
      expect((await subjects(form.email))[0]).toBe(letter);
      expect((await seenByStaff()).includes(after._id)).toBe(isBeside);
      expect(after.profession).toBe(isBeside ? 'Nurse' : 'Something else');
      if (isBeside) expect(after.laterSignUps).toMatchObject([{ profession: 'Something else' }]);
    });
  },
);

it('whoever was erased begins from the start, on the same day too, and the letter does go out', async () => {
  const form = answersOf();
  await send(form);
  await erase(readEnvironment(), (await person(form.email))._id, new Date());
  const before = await subjects(form.email);
  expect((await send(form)).status).toBe(303);
  expect(await person(form.email)).toMatchObject({ status: 'unconfirmed' });
  expect((await subjects(form.email)).length).toBe(before.length + 1);
});

it('sent again and again it brings one letter a day', async () => {
  const form = answersOf();
  for (let time = 0; time < 2; time += 1) await send(form);
  expect(await subjects(form.email)).toEqual([CONFIRM]);
  for (const minutes of [11, 300]) {
    await letTimePass(form.email, minutes);
    await send(form);
    expect(await subjects(form.email)).toHaveLength(1);
  }
  await letADayPass(services.program);
  await deliverLetters();
  expect(await subjects(form.email)).toHaveLength(2);
});

it.each(['applied', 'active', 'paused', 'retired'])(
  'a connector who is %s and offers again is put before staff and answered',
  async (status) => {
    const form = {
      ...{
        givenName: 'Carla',
        familyName: 'Jones (example)',
        email: `carla.${status}@example.org`,
        lang: 'en',
      },
      ...{
        organisation: 'City Hospital (example)',
        role: 'Head nurse',
        field: 'nursing',
        postcode: '63110',
        consent: 'yes',
      },
    };
    await send(form, becomeAConnector);
    const { _id } = await person(form.email);
    await services.program.patch(_id).set({ status }).commit();
    await letTimePass(form.email, 30);
    await letMailboxesWait(services.program);
    expect((await send({ ...form, role: 'Director' }, becomeAConnector)).status).toBe(303);
    expect(await services.program.getDocument(_id)).toMatchObject({
      status,
      role: 'Head nurse',
      laterApplications: [{ role: 'Director' }],
    });
    expect(await seenByStaff()).toContain(_id);
    expect(await subjects(form.email)).toHaveLength(2);
  },
);
