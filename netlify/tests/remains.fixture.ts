import type { SanityClient } from '@sanity/client';
import { expect } from 'vitest';
import { z } from 'zod';
import { readEnvironment } from '../environment.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { erase } from '../services/records/erasure.ts';
import { eraseWhenDue } from '../services/records/retention.ts';
import { later, NOW } from './introduced.fixture.ts';
import type { Marked } from './marked.fixture.ts';
import type { Services } from './services.fixture.ts';

const dumped = z.array(z.looseObject({ _id: z.string(), _type: z.string() }));
const referenceSchema = z.looseObject({ _ref: z.string(), _weak: z.boolean().optional() });

/** Both datasets. */
type Lakes = Pick<Services, 'program' | 'content'>;

/** Every document of a dataset, drafts and pictures too. */
async function dump(lake: SanityClient) {
  return dumped.parse(await lake.fetch('*'));
}

/** Where anything of a person is left, in either dataset: the ids and types of the documents. */
export async function traces({ program, content }: Lakes, marks: readonly string[]): Promise<string[]> {
  const all = [...(await dump(program)), ...(await dump(content))];
  return all
    .filter((document) => holds(JSON.stringify(document), marks))
    .map(({ _id, _type, kind }) => [_type, kind, _id].filter(Boolean).join(' '));
}

/**
 * Where anything of a person is left of all that we keep: history, spool, Blobs and logs among it. Not of the mail that
 * was sent to them: no service takes back what it has sent, and the mail service keeps its copies for its own time.
 */
export function keptOf(services: Services, marks: readonly string[]): string[] {
  return services
    .kept()
    .filter(({ place, text }) => !place.startsWith('mail ') && holds(text, marks))
    .map(({ place, text }) => `${place} ${text}`);
}

const holds = (text: string, marks: readonly string[]) =>
  marks.some((mark) => text.toLowerCase().includes(mark.toLowerCase()));

/** Each reference in a value, with the name of the field that holds it. */
function referencesIn(value: unknown, name = ''): { name: string; to: string; isWeak: boolean }[] {
  const reference = referenceSchema.safeParse(value);
  if (reference.success) return [{ name, to: reference.data._ref, isWeak: reference.data._weak === true }];
  if (Array.isArray(value)) return value.flatMap((item) => referencesIn(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => referencesIn(inner, field));
}

/**
 * No reference of a dataset leads to nothing, but for the weak ones by which a match keeps the id of who is gone, and
 * a contact that of the match they were given in.
 */
export async function expectWholeReferences(lake: SanityClient): Promise<void> {
  const all = await dump(lake);
  const ids = new Set(all.map(({ _id }) => _id));
  const dangling = all.flatMap((document) =>
    referencesIn(document)
      .filter(({ to }) => !ids.has(to))
      .map(({ name, isWeak }) => `${isWeak ? 'weak' : 'strong'} ${document._type}.${name}`),
  );
  const kept = ['weak match.participant', 'weak match.connector', 'weak referral.match'];
  expect(dangling.filter((reference) => !kept.includes(reference))).toEqual([]);
}

/**
 * Sees that nothing is left of an erased person but the last letter, which goes when its two days are over, in no
 * record, no history and nothing else that is kept; that nothing is left hanging; and that erasing them again changes nothing.
 */
export async function expectNothingLeft(
  services: Services,
  { id, marks }: Pick<Marked, 'id' | 'marks'>,
  { isTold = true } = {},
): Promise<void> {
  const env = readEnvironment();
  const left = await traces(services, marks);
  expect(left).toEqual(isTold ? [expect.stringMatching(/^letter erased letter\.erased/)] : []);
  for (const trace of left) await eraseWhenDue(env, trace.split(' ').at(-1) ?? '', later(3));
  expect(await traces(services, marks)).toEqual([]);
  expect(keptOf(services, marks)).toEqual([]);
  await expectWholeReferences(services.program);
  await expectWholeReferences(services.content);
  const before = [await dump(services.program), await dump(services.content)];
  expect(await erase(env, id, NOW)).toEqual([]);
  expect([await dump(services.program), await dump(services.content)]).toEqual(before);
}

/** Erases a person, and sees that nothing is left of them. */
export async function expectErased(
  services: Services,
  person: Marked,
  told?: { isTold: boolean },
): Promise<void> {
  const env = readEnvironment();
  await deliverNow(env, await erase(env, person.id, NOW), NOW);
  await expectNothingLeft(services, person, told);
}
