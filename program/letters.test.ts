import { describe, expect, it } from 'vitest';
import {
  confirmationLetter,
  LETTER_KINDS,
  letterSchema,
  MAX_ATTEMPTS,
  queueLetter,
  retryDelayMinutes,
} from './letters.ts';

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

  it('is tried again later and later, for longer than a night', () => {
    const waits = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => retryDelayMinutes(index + 1));
    expect(waits.slice(0, 3)).toEqual([5, 10, 20]);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(10 * 60);
  });
});
