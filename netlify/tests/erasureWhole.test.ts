import { afterAll, beforeAll, expect, it } from 'vitest';
import { ERASABLE_TYPES } from '../../program/recordTypes.ts';
import { whatIsDue } from '../services/background/whatIsDue.ts';
import { offerFreePlaces } from '../services/events/offers.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { erase } from '../services/records/erasure.ts';
import { eraseWhenDue } from '../services/records/retention.ts';
import { callsTo } from './callsToLake.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { livedThrough } from './livedThrough.fixture.ts';
import { expectWholeReferences, keptOf } from './remains.fixture.ts';
import type { Staff } from './staffAndPeople.fixture.ts';

let staff: Staff;
beforeAll(async () => {
  staff = await livedThrough();
}, 240_000);
afterAll(() => staff.close());

/** Somebody who stands in the program in one way or another, by the document from which they are erased. */
interface Somebody {
  _id: string;
  _type: string;
  status?: string;
  addresses: string[];
}

const EVERYBODY = `*[_type in $types]{
  _id, _type, status,
  "addresses": array::compact([email, contactEmail, personEmail, newEmail.address] + coalesce(otherEmails, []))
} | order(_type asc, _id asc)`;

/** The most that an act may ask of the Content Lake, beside what takes a public page out of the public dataset. */
const MOST_CALLS = 5;
const CALLS_OF_A_PAGE = 3;

/** Whoever was told that all is erased keeps that letter for two days: then it goes. */
async function letGoOfLastLetters({ env, program }: Staff) {
  const last = await program.fetch<string[]>('*[_type == "letter" && kind == "erased"]._id');
  for (const id of last) await eraseWhenDue(env, id, later(3));
}

it('whoever stands in the program, in whatever state, is erased whole, one after another, each in few calls', {
  timeout: 240_000,
}, async () => {
  const { env, program } = staff;
  await staff.moment();
  const everybody = await program.fetch<Somebody[]>(EVERYBODY, { types: ERASABLE_TYPES });
  const visits = everybody.filter(({ _type }) => _type === 'rsvp').map(({ status }) => status);
  expect(new Set(visits)).toEqual(new Set(['coming', 'held', 'waiting']));
  expect(new Set(everybody.map(({ _type }) => _type))).toEqual(new Set(ERASABLE_TYPES));
  const left: string[] = [];
  for (const { _id, _type, addresses } of everybody) {
    const document = await program.getDocument(_id);
    // With somebody of the same address.
    if (!document) continue;
    const most = MOST_CALLS + (document.bio ? CALLS_OF_A_PAGE : 0);
    let letters: string[] = [];
    const calls = await callsTo(staff.lake.url, async () => {
      letters = await erase(env, _id, NOW);
    });
    if (calls > most) left.push(`${_type}: ${calls} calls`);
    const busy = (await whatIsDue(env, later(1.2))).busy;
    const offers = await offerFreePlaces(env, later(1.2), busy);
    await deliverNow(env, [...letters, ...offers], later(1.2));
    await letGoOfLastLetters(staff);
    await staff.moment();
    left.push(...keptOf(staff, addresses).map((one) => `${_type} ${addresses} in ${one.slice(0, 200)}`));
  }
  expect(left).toEqual([]);
  // Who came too late has no record: the email that says so goes in its own time.
  const tooLate = await program.fetch<string[]>('*[_type == "letter" && kind == "rsvp-not-kept"]._id');
  for (const id of tooLate) await eraseWhenDue(env, id, later(400));
  await expectWholeReferences(program);
  expect(await program.fetch('*[_type == "letter" && status == "failed" && defined(about)]')).toEqual([]);
});
