import { describe, expect, it } from 'vitest';
import { idempotencyKey, LETTER_KINDS, letterSchema, queueLetter, resent } from './letters.ts';
import { confirmationLetter } from './personLetters.ts';

const now = new Date('2026-11-22T12:00:00Z');
const request = {
  kind: 'question',
  to: 'vera@example.org',
  language: 'en',
  connector: 'connector.b2',
  about: 'match.a1-b2',
  dedupeKey: 'once',
  now,
} as const;

describe('a letter', () => {
  it('exists once for its kind, its subject and its occasion', () => {
    const { _id } = queueLetter(request);
    expect(_id).toBe('letter.question-a1-b2-once');
    expect(queueLetter({ ...request, to: 'other@example.org', now: new Date(0) })._id).toBe(_id);
    const others = [
      queueLetter({ ...request, kind: 'question-nudge' }),
      queueLetter({ ...request, about: 'match.a1-b3' }),
      queueLetter({ ...request, dedupeKey: 'again' }),
    ];
    expect(new Set([_id, ...others.map((letter) => letter._id)]).size).toBe(4);
  });

  it('is about its reader where nothing else is said, and names only what it has', () => {
    const letter = queueLetter({
      kind: 'ready',
      to: 'amina@example.org',
      language: 'ar',
      participant: 'participant.a1',
      dedupeKey: '2026-11-22',
      now,
    });
    expect(letter._id).toBe('letter.ready-a1-2026-11-22');
    expect(Object.keys(letter)).not.toContain('connector');
    expect(Object.keys(letter)).not.toContain('about');
    expect(letter.participant).toEqual({ _type: 'reference', _ref: 'participant.a1', _weak: true });
  });

  it.each(LETTER_KINDS)(
    'of kind %s is read back as it was queued, under an id the mail service takes',
    (kind) => {
      const key = 'a'.repeat(32);
      const letter = queueLetter({ ...request, kind, about: `match.${key}-${key}`, dedupeKey: 'day-180' });
      expect(letterSchema.parse({ ...letter, _rev: '1' })).toMatchObject({
        kind,
        status: 'queued',
        attempts: 0,
      });
      // A tag of Resend: letters, digits, underscores and hyphens; an id of the Content Lake: at most 128 characters.
      expect(letter._id).toMatch(/^letter\.[\w-]+$/);
      expect(letter._id.length).toBeLessThanOrEqual(128);
    },
  );

  it('asks one address to be confirmed at most once a day', () => {
    const person = { _id: 'participant.a1', email: 'amina@example.org', language: 'en' } as const;
    expect(confirmationLetter(person, now)._id).toBe('letter.confirm-address-a1-2026-11-22');
    const tomorrow = new Date('2026-11-23T00:00:00Z');
    expect(confirmationLetter(person, tomorrow)._id).toBe('letter.confirm-address-a1-2026-11-23');
  });

  it('has a key of its own each time it is queued, the same for every try, short enough for the mail service', () => {
    const stored = (letter: object) => letterSchema.parse({ ...letter, _rev: '1' });
    const first = stored(queueLetter(request));
    const evening = new Date('2026-11-22T20:00:00Z');
    const afterErasure = stored(queueLetter({ ...request, now: evening }));
    const again = stored({ ...queueLetter(request), ...resent(first, first.to, undefined, evening).set });
    const refused = stored({ ...queueLetter(request), refusedKeys: 1 });
    expect(idempotencyKey(stored({ ...queueLetter(request), attempts: 3 }))).toBe(idempotencyKey(first));
    const keys = [first, afterErasure, refused].map(idempotencyKey);
    expect(new Set(keys).size).toBe(3);
    expect(idempotencyKey(again)).not.toBe(idempotencyKey(first));
    expect(idempotencyKey({ ...first, _id: `letter.${'a'.repeat(121)}` }).length).toBeLessThanOrEqual(256);
  });
});
