import { describe, expect, it } from 'vitest';
import { type FormAnswers, parseForm } from '../parse.ts';
import { namesOf } from '../question.ts';
import { LEARN_MORE_QUESTIONS, learnMoreSchema } from './questions.ts';

const parseSignUp = (answers: FormAnswers) =>
  parseForm(learnMoreSchema, namesOf(LEARN_MORE_QUESTIONS), answers);

const answers: FormAnswers = {
  givenName: ' Amina ',
  familyName: 'Haddad (example)',
  email: 'Amina.Haddad@example.org',
  phone: '+1 (314) 555-0100',
  postcode: '63110',
  field: 'nursing',
  profession: 'Registered nurse',
  degree: 'bachelor',
  yearsOfExperience: '7',
  english: 'professional',
  languages: ['ar', 'fr'],
  bornOutsideUS: 'yes',
  workPermission: 'yes',
  goal: 'Work in a hospital\r\nagain',
  consent: 'yes',
  lang: 'en',
};

const issuesOf = (change: FormAnswers) => {
  const parsed = parseSignUp({ ...answers, ...change });
  return parsed.ok ? [] : parsed.issues.map(({ field, message }) => `${field}: ${message}`);
};

const signUpOf = (change: FormAnswers) => {
  const parsed = parseSignUp({ ...answers, ...change });
  if (!parsed.ok) throw new Error('expected a sign-up');
  return parsed.value;
};

describe('a sign-up', () => {
  it('is parsed into trimmed text, numbers and ticks', () => {
    const signUp = signUpOf({});
    expect(signUp).toMatchObject({
      givenName: 'Amina',
      yearsOfExperience: 7,
      languages: ['ar', 'fr'],
      consentStory: false,
    });
    expect(signUp.goal).toBe('Work in a hospital\nagain');
    expect(signUp.email).toBe('Amina.Haddad@example.org');
  });

  it('may leave one of the two names empty, not both', () => {
    expect(issuesOf({ familyName: '' })).toEqual([]);
    expect(issuesOf({ givenName: '' })).toEqual([]);
    expect(issuesOf({ givenName: ' ', familyName: '' })).toEqual(['givenName: missing']);
  });

  it('names everything that is missing at once, in the order of the page', () => {
    const parsed = parseSignUp({});
    expect(parsed.ok ? [] : parsed.issues.map(({ field }) => field)).toEqual([
      'bornOutsideUS',
      'degree',
      'workPermission',
      'postcode',
      'givenName',
      'email',
      'field',
      'profession',
      'yearsOfExperience',
      'english',
      'consent',
    ]);
  });

  it('takes digits as people type them', () => {
    expect(signUpOf({ postcode: '٦٣١١٠', yearsOfExperience: '۱۲' })).toMatchObject({
      postcode: '63110',
      yearsOfExperience: 12,
    });
    expect(signUpOf({ postcode: ' 63110-1234 ' }).postcode).toBe('63110');
  });

  it.each([
    ['email', 'nobody', 'email: invalid'],
    ['email', 'a@b', 'email: invalid'],
    ['email', 'two@example.org, three@example.org', 'email: invalid'],
    ['email', `${'a'.repeat(250)}@example.org`, 'email: tooLong'],
    ['postcode', '6311', 'postcode: invalid'],
    ['yearsOfExperience', '61', 'yearsOfExperience: invalid'],
    ['yearsOfExperience', '-1', 'yearsOfExperience: invalid'],
    ['field', 'astronaut', 'field: choose'],
    ['languages', 'xx', 'languages: choose'],
    ['goal', 'x'.repeat(501), 'goal: tooLong'],
    ['consent', 'no', 'consent: needed'],
  ])('with %s “%.20s” is refused as %s', (field, value, issue) => {
    expect(issuesOf({ [field]: value })).toEqual([issue]);
  });

  it('loses control and direction characters, which could forge a letter', () => {
    expect(signUpOf({ givenName: 'A\r\nBcc: x\u202E' }).givenName).toBe('A Bcc: x');
  });
});
