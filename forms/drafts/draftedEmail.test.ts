import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { draftedEmail, suggestedText } from './draftedEmail.ts';

const parts = {
  programName: 'Mosaic Connector',
  participant: { name: 'Amina', email: 'amina@example.org' },
  connector: 'Carla',
  text: 'Nurse.\n{program} & more',
};

test.each(LANGUAGES)('an introduction in %s says all, as it was agreed to', (language) => {
  const { text, link } = draftedEmail({ ...parts, contact: { name: 'Dana', email: '' } }, language);
  for (const part of ['Amina', 'amina@example.org', 'Carla', 'Dana', 'Nurse.\n{program} & more'])
    expect(text).toContain(part);
  const mail = new URL(link);
  expect([mail.pathname, mail.searchParams.get('body')]).toEqual(['', text.replaceAll('\n', '\r\n')]);
});

test('it goes to an address only where one is kept, and greets nobody by name without one', () => {
  const named = draftedEmail({ ...parts, contact: { name: '', email: 'dana@example.org' } }, 'en');
  expect(new URL(named.link).pathname).toBe('dana@example.org');
  expect(named.text.startsWith('Hello,\n')).toBe(true);
});

test('what is suggested comes from the answers alone, and is never too long', () => {
  const person = { profession: 'Nurse', yearsOfExperience: 8, aboutMe: '', goal: '' };
  expect(suggestedText(person, 'en')).toBe('Profession: Nurse. Years of experience: 8.');
  const long = suggestedText({ ...person, aboutMe: 'x'.repeat(300), goal: 'y'.repeat(500) }, 'ar');
  expect(long.length).toBe(400);
});
