import { expect, it } from 'vitest';
import { draftLink } from './mailLink.ts';

it('a draft is filled in, whatever somebody typed, and needs no address', () => {
  const link = new URL(
    draftLink({ email: 'a@example.org', subject: 'A & B\nBcc: x', text: 'One?\n\n& two=2' }),
  );
  expect(link.pathname).toBe('a@example.org');
  expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(link.searchParams.get('subject')).toBe('A & B Bcc: x');
  expect(link.searchParams.get('body')).toBe('One?\r\n\r\n& two=2');
  expect(draftLink({ subject: 'x', text: 'y' })).toBe('mailto:?subject=x&body=y');
});
