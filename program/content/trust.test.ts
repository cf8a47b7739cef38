import { expect, it } from 'vitest';
import { trustGaps, trustSchema } from './trust.ts';

const WHOLE = {
  phone: '(314) 231-0000',
  email: 'hello@connector.test',
  address: '1 Main Street, St. Louis',
  coordinator: { name: 'A. Person', hours: { from: 'monday' } },
  trust: trustSchema.parse({
    host: 'A charity',
    funders: ['A foundation'],
    people: ['A. Person, director'],
    decisions: 'The board decides each quarter.',
    processors: ['A host: keeps the pages'],
    privacyVersions: [{ since: '2026-11-29', change: 'First version' }],
  }),
};

it('finds nothing to say of a site whose city has told who it is', () => {
  expect(trustGaps(WHOLE)).toEqual([]);
});

it('names all that is missing', () => {
  const gaps = trustGaps({ phone: '', email: '' });
  expect(gaps.every(({ why }) => why === 'missing')).toBe(true);
  expect(gaps.map(({ what }) => what)).toContain('the host organization');
  expect(gaps).toHaveLength(11);
});

it.each([
  ['the phone number', { phone: '(314) 555-0142' }],
  ['the email address', { email: 'hello@example.org' }],
  ['the name of the coordinator', { coordinator: { name: 'Rosa Delgado (example)', hours: {} } }],
  ['who pays', { trust: { ...WHOLE.trust, funders: ['A foundation', 'Another (example)'] } }],
])('knows that %s is the example of the starter content', (what, change) => {
  expect(trustGaps({ ...WHOLE, ...change })).toEqual([{ what, why: 'example' }]);
});
