import type { SanityClient } from '@sanity/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../netlify/environment.ts';
import { storeVisit } from '../../netlify/services/events/visits.ts';
import { FORMS } from '../../netlify/services/forms/forms.ts';
import { addressKey } from '../../netlify/services/keys.ts';
import { NOW } from '../../netlify/tests/introduced.fixture.ts';
import { livedThrough } from '../../netlify/tests/livedThrough.fixture.ts';
import type { Services } from '../../netlify/tests/services.fixture.ts';
import { keyOf } from '../../program/references.ts';
import { keysIn, type StoredDocument } from './keyed.ts';
import { planKeys } from './planKeys.ts';
import { readEverything, rekey } from './rekey.ts';

/* The whole program, lived through once under a key that then leaks. */

let services: Services;
let before: string;
const after = 'another-test-only-id-key-another-test-only';
let old: StoredDocument[];
let expected: unknown[];

const withoutStamps = (documents: readonly StoredDocument[]) =>
  documents
    .map(({ _rev, _updatedAt, ...document }) => document)
    .toSorted((one, other) => (one._id < other._id ? -1 : 1));

const everything = async (lake: SanityClient) => {
  await services.moment();
  return readEverything(lake);
};

/** Each reference of a document, as "from what, by which path, to which type". */
const references = (documents: readonly StoredDocument[]) => {
  const typeOf = new Map(documents.map(({ _id, _type }) => [_id, _type]));
  const within = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('_ref' in value) return [`${path} → ${typeOf.get(String(value._ref)) ?? 'nothing'}`];
    return Object.entries(value).flatMap(([name, inner]) => within(inner, `${path}.${name}`));
  };
  return documents.flatMap((document) => within(document, document._type)).toSorted();
};

const lakes = () => ({ program: services.program, content: services.content });

beforeAll(async () => {
  services = await livedThrough({ queryLagMs: [0, 0] });
  before = readEnvironment().ID_KEY;
  old = await everything(services.program);
}, 240_000);
afterAll(() => services.close());

describe('a plan for new keys', () => {
  it('gives people the keys that their addresses have under the new key, and no two the same', () => {
    const keys = planKeys(old, { before, after });
    for (const { _id, _type, emailLower } of old)
      if (_type === 'participant' || _type === 'connector')
        expect(keys.get(keyOf(_id))).toBe(addressKey(String(emailLower), after));
    expect(new Set(keys.values()).size).toBe(keys.size);
    for (const key of keys.values()) expect(keys.has(key)).toBe(false);
  });

  it('leaves alone what was made under the new key already', () => {
    const address = 'new@example.org';
    const id = `participant.${addressKey(address, after)}`;
    const fresh = { _id: id, _type: 'participant', _rev: 'a', emailLower: address };
    expect(planKeys([fresh], { before, after }).has(keyOf(id))).toBe(false);
  });

  it('gives whose address was put right the key of the address as it is now', () => {
    const id = `participant.${addressKey('mistyped@example.org', before)}`;
    const person = { _id: id, _type: 'participant', _rev: 'a', emailLower: 'right@example.org' };
    const keys = planKeys([person], { before, after });
    expect(keys.get(keyOf(id))).toBe(addressKey('right@example.org', after));
  });
});

describe('after a leaked ID_KEY', () => {
  it('cut off in the middle, it leaves a plan, and is ended by running it again', async () => {
    const planned = planKeys(old, { before, after });
    expected = withoutStamps(old).map((document) =>
      JSON.parse(JSON.stringify(document).replace(/[0-9a-f]{32,}/g, (key) => planned.get(key) ?? key)),
    );
    // The Content Lake goes away after the plan and the first documents.
    const going = services.program.withConfig({});
    const { mutate } = going;
    let calls = 0;
    going.mutate = ((...asked: Parameters<typeof mutate>) => {
      calls += 1;
      if (calls > 2) throw new Error('away');
      return mutate.apply(going, asked);
    }) as typeof mutate;
    await expect(rekey({ ...lakes(), program: going }, { before, after })).rejects.toThrow('away');
    const half = await everything(services.program);
    const left = half.filter(({ _id }) => old.some((one) => one._id === _id && keysIn(_id).length > 0));
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(old.filter(({ _id }) => keysIn(_id).length > 0).length);
    expect(await services.program.fetch('count(*[_type == "rekeying"])')).toBe(1);
    await rekey(lakes(), { before, after });
    expect(withoutStamps(await everything(services.program))).toEqual(
      (expected as StoredDocument[]).toSorted((one, other) => (one._id < other._id ? -1 : 1)),
    );
  });

  it('nothing says an old key any more, every reference leads where it led, and the plan is forgotten', async () => {
    const now = await everything(services.program);
    const oldKeys = new Set(planKeys(old, { before, after }).keys());
    const said = [...now, ...(await everything(services.content))].flatMap((document) =>
      keysIn(JSON.stringify(document)).filter((key) => oldKeys.has(key)),
    );
    expect(said).toEqual([]);
    expect(references(now)).toEqual(references(old));
    expect(now).toHaveLength(old.length);
    expect(await services.program.fetch('count(*[_type == "rekeying"])')).toBe(0);
  });

  it('run once more, it finds nothing to do', async () => {
    const now = await everything(services.program);
    const people = now.filter(({ _type }) => ['participant', 'connector', 'rsvp'].includes(_type));
    const again = planKeys(now, { before, after });
    for (const { _id } of people) expect(again.has(keyOf(_id)), _id).toBe(false);
  });

  it('who signs up again, or answers for the same event, is who they were', async () => {
    process.env = { ...process.env, ID_KEY: after };
    const env = readEnvironment();
    const count = (type: string) => services.program.fetch('count(*[_type == $type])', { type });
    const numbers = async () => [await count('participant'), await count('rsvp')];
    const [then, email] = [
      await numbers(),
      await services.program.fetch<string>('*[_type == "participant" && status == "ready"][0].email'),
    ];
    const form = { givenName: 'Amina', familyName: '(example)', email, postcode: '63110', field: 'nursing' };
    const parsed = FORMS['learn-more'].parse({
      ...{ ...form, profession: 'nurse', degree: 'bachelor', yearsOfExperience: '7', english: 'fluent' },
      ...{ bornOutsideUS: 'yes', workPermission: 'yes', consent: 'yes', lang: 'en', languages: ['ar'] },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    await parsed.store(env, NOW);
    const guest = { email: 'guest@example.org', givenName: 'Layla', familyName: 'Hassan (example)' };
    const visit = { ...guest, people: 2, needs: 'A seat near the door', consent: true, lang: 'en' } as const;
    await services.content.patch('event-x').set({ capacity: 40 }).commit();
    await storeVisit(env, { ...visit, event: 'evening' }, NOW);
    await services.moment();
    expect(await numbers()).toEqual(then);
  });
});
