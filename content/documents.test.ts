import { describe, expect, test } from 'vitest';
import { checkDocument, pilot, publicContent } from './documents.ts';

const ALL = [...publicContent(), ...pilot()];

/** Every list of objects within a value, wherever it is. */
function listsIn(value: unknown): object[][] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(listsIn);
  const objects = Array.isArray(value) ? value.filter((member) => typeof member === 'object') : [];
  return objects.length > 0 ? [objects, ...inner] : inner;
}

describe('the starter content', () => {
  test('satisfies the program’s own schemas', () => {
    for (const document of ALL) expect(() => checkDocument(document)).not.toThrow();
  });

  test('has a key for every member of a list, each once', () => {
    for (const document of ALL) {
      for (const list of listsIn(document)) {
        const keys = list.map((member) => ('_key' in member ? member._key : undefined));
        expect(keys, document._id).not.toContain(undefined);
        expect(new Set(keys).size, document._id).toBe(keys.length);
      }
    }
  });

  test('is the same every time', () => {
    expect([...publicContent(), ...pilot()]).toEqual(ALL);
  });

  test('says what is wrong with a document that does not parse, and where', () => {
    const [settings] = publicContent();
    expect(() => checkDocument({ ...settings, _id: 'settings', _type: 'settings', email: 'no' })).toThrow(
      /^settings: email: /,
    );
  });
});

describe('the pilot', () => {
  test('is twenty connectors and sixty participants with ids that anonymous readers cannot see', () => {
    const ids = pilot().map(({ _id }) => _id);
    expect(ids.filter((id) => id.startsWith('connector.')).length).toBe(20);
    expect(ids.filter((id) => id.startsWith('participant.')).length).toBe(60);
    expect(new Set(ids).size).toBe(80);
  });

  test('holds only people who say that they are examples, at addresses that belong to nobody', () => {
    const emails = pilot().map(({ email }) => email);
    expect(new Set(emails).size).toBe(80);
    for (const person of pilot()) {
      expect(person.familyName).toMatch(/\(example\)$/);
      expect(person.email).toMatch(/^[a-z.]+@example\.org$/);
    }
  });

  test('stands in every state that staff must be able to see', () => {
    const statuses = new Set(pilot().map(({ status }) => status));
    for (const status of [
      'unconfirmed',
      'received',
      'ready',
      'on-hold',
      'not-eligible',
      'introduced',
      'closed',
      'withdrawn',
      'applied',
      'active',
      'paused',
    ]) {
      expect(statuses).toContain(status);
    }
  });
});
