import { expect, test } from 'vitest';
import { participantSchema } from '../participants/participant.ts';
import { beforeYes } from './beforeYes.ts';

const participant = participantSchema.parse({
  ...{ _id: 'participant.a1', _rev: '1', status: 'ready', eligibility: 'eligible', language: 'en' },
  ...{
    givenName: 'Amina',
    familyName: 'Hassan (example)',
    email: 'amina@example.org',
    phone: '(314) 555-0142',
  },
  ...{
    field: 'nursing',
    profession: 'Nurse (Amina), 2012-2019',
    yearsOfExperience: 7,
    english: 'professional',
  },
  ...{
    languages: ['ar'],
    postcode: '63110',
    goal: 'Write to t.me/amina or @amina: a hospital since 2012-2019.',
  },
});

test('before a yes nothing that is told names the person or leads to them, and years stay', () => {
  const { about, conceal } = beforeYes(participant);
  expect(about).toEqual({
    field: 'nursing',
    profession: 'Nurse ([…]), 2012-2019',
    years: 7,
    english: 'professional',
    languages: ['ar'],
    goal: 'Write to […] or […]: a hospital since 2012-2019.',
  });
  expect(conceal('Ms. Hassan can be called at 314 555 0142')).toBe('Ms. […] can be called at […]');
});
