import { describe, expect, it } from 'vitest';
import { bareAddress } from './address.ts';
import { parseEmail } from './parseEmail.ts';
import { parseScheduledAt } from './schedule.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('an address', () => {
  it('is found in each form that people write', () => {
    for (const mailbox of [
      'amina@example.org',
      ' amina@example.org ',
      'Amina Hodžić (example) <amina@example.org>',
      'ليلى <amina@example.org>',
      '"Hodžić, Amina" <amina@example.org>',
      '<amina@example.org>',
    ]) {
      expect(bareAddress(mailbox)).toBe('amina@example.org');
    }
    expect(bareAddress("o'neil+label@mail.example.co")).toBe("o'neil+label@mail.example.co");
  });

  it('is not found in what is none', () => {
    for (const mailbox of [
      '',
      '@example.org',
      'amina@',
      'amina@localhost',
      'amina example.org',
      'a@example.org, b@example.org',
      'a..b@example.org',
      'Amina <amina@example.org> more',
      'Amina <<amina@example.org>>',
      'amina@-example.org',
      `${'a'.repeat(65)}@example.org`,
      'Amina\u2028 <amina@example.org>',
    ]) {
      expect(bareAddress(mailbox)).toBeUndefined();
    }
  });
});

describe('a time to send', () => {
  const read = (text: string) => new Date(parseScheduledAt(text, NOW)).toISOString();

  it('may be ISO 8601, with a zone or in UTC', () => {
    expect(read('2026-03-02T09:30:00Z')).toBe('2026-03-02T09:30:00.000Z');
    expect(read('2026-03-02T09:30:00.250+02:00')).toBe('2026-03-02T07:30:00.250Z');
    expect(read('2026-03-02T09:30')).toBe('2026-03-02T09:30:00.000Z');
    expect(read('2026-03-02')).toBe('2026-03-02T00:00:00.000Z');
  });

  it('may be a while from now', () => {
    expect(read('in 1 min')).toBe('2026-03-01T12:01:00.000Z');
    expect(read('In 90 seconds')).toBe('2026-03-01T12:01:30.000Z');
    expect(read('in an hour')).toBe('2026-03-01T13:00:00.000Z');
    expect(read('in 3 days')).toBe('2026-03-04T12:00:00.000Z');
  });

  it('is refused when it is past, too far, or not understood', () => {
    for (const text of [
      '2026-02-28T12:00:00Z',
      '2026-04-02',
      'in 31 days',
      'soon',
      '2026-13-01',
      '1772366400',
      '',
    ]) {
      expect(() => parseScheduledAt(text, NOW)).toThrow(/scheduled_at/);
    }
  });
});

describe('an email', () => {
  const email = { from: 'program@example.org', to: 'amina@example.org', subject: 'Hello', text: 'Hello' };

  it('is read with what is left out as empty', () => {
    expect(parseEmail({ ...email, cc: null, html: null }, NOW)).toEqual({
      from: 'program@example.org',
      to: ['amina@example.org'],
      cc: [],
      bcc: [],
      replyTo: [],
      subject: 'Hello',
      html: null,
      text: 'Hello',
      headers: {},
      tags: [],
      topicId: null,
      attachments: [],
      scheduledAt: null,
    });
  });

  it('names the first thing missing in the order Resend does', () => {
    expect(() => parseEmail({}, NOW)).toThrow('Missing `to` field.');
    expect(() => parseEmail({ to: 'a@example.org' }, NOW)).toThrow('Missing `html` or `text` field.');
    expect(() => parseEmail({ to: 'a@example.org', text: 'x' }, NOW)).toThrow('Missing `subject` field.');
    expect(() => parseEmail({ to: 'a@example.org', text: 'x', subject: 'y' }, NOW)).toThrow(
      'Missing `from` field.',
    );
  });

  it('says which field has the wrong type', () => {
    expect(() => parseEmail({ ...email, subject: 5 }, NOW)).toThrow(
      'The `subject` field must be a `string`.',
    );
    expect(() => parseEmail({ ...email, to: [5] }, NOW)).toThrow('The `to` field');
    expect(() => parseEmail('letter', NOW)).toThrow('must be an object');
  });
});
