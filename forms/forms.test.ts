import { describe, expect, it } from 'vitest';
import { newConnector } from './become-a-connector/newConnector.ts';
import { BECOME_A_CONNECTOR_QUESTIONS, becomeAConnectorSchema } from './become-a-connector/questions.ts';
import { INVITE_FIELDS, inviteSchema } from './invite/invite.ts';
import { mistakeText } from './mistakeText.ts';
import { type FormAnswers, type ParsedForm, parseForm, unknownNames } from './parse.ts';
import { namesOf } from './question.ts';
import { REFER_SOMEONE_QUESTIONS, referSomeoneSchema } from './refer-someone/questions.ts';
import { RSVP_QUESTIONS, rsvpSchema } from './rsvp/questions.ts';

const connector: FormAnswers = {
  givenName: 'Vera',
  familyName: 'Okoye (example)',
  email: 'Vera@example.org',
  organisation: 'Hospital',
  role: 'Nurse manager',
  field: 'nursing',
  fields: ['nursing', 'teaching'],
  industries: 'Hospitals, schools , Museums,',
  languages: 'fr',
  postcode: '63108-1234',
  consent: 'yes',
};
const partner: FormAnswers = {
  partnerName: 'Rosa (example)',
  organisation: 'College',
  partnerEmail: 'rosa@example.org',
  personGivenName: 'Omar (example)',
  personEmail: 'omar@example.org',
  field: 'law',
  personAgreed: 'yes',
};
const guest: FormAnswers = { givenName: 'Ana (example)', email: 'ana@example.org', consent: 'yes' };

const FORMS: Record<string, (change: FormAnswers) => ParsedForm<unknown>> = {
  connector: (change) =>
    parseForm(becomeAConnectorSchema, namesOf(BECOME_A_CONNECTOR_QUESTIONS), { ...connector, ...change }),
  partner: (change) =>
    parseForm(referSomeoneSchema, namesOf(REFER_SOMEONE_QUESTIONS), { ...partner, ...change }),
  guest: (change) => parseForm(rsvpSchema, namesOf(RSVP_QUESTIONS), { ...guest, ...change }),
};
const issuesOf = (form: string, change: FormAnswers) => {
  const parsed = FORMS[form]?.(change);
  return parsed && !parsed.ok ? parsed.issues.map(({ field, message }) => `${field}: ${message}`) : [];
};
const long = (length: number) => 'x'.repeat(length + 1);

describe('a wrong answer is named', () => {
  it.each([
    ['connector', 'givenName', long(100), 'tooLong'],
    ['connector', 'familyName', long(100), 'tooLong'],
    ['connector', 'email', '', 'missing'],
    ['connector', 'email', 'vera', 'invalid'],
    ['connector', 'email', ['a@example.org', 'b@example.org'], 'invalid'],
    ['connector', 'phone', long(40), 'tooLong'],
    ['connector', 'organisation', ' ', 'missing'],
    ['connector', 'organisation', long(120), 'tooLong'],
    ['connector', 'role', '', 'missing'],
    ['connector', 'role', long(120), 'tooLong'],
    ['connector', 'field', '', 'choose'],
    ['connector', 'field', 'astronaut', 'choose'],
    ['connector', 'fields', 'astronaut', 'choose'],
    ['connector', 'industries', long(120), 'tooLong'],
    ['connector', 'otherIndustry', long(120), 'tooLong'],
    ['connector', 'experience', 'long', 'choose'],
    ['connector', 'languages', ['fr', 'xx'], 'choose'],
    ['connector', 'postcode', '', 'missing'],
    ['connector', 'postcode', '6310', 'invalid'],
    ['connector', 'monthlyCapacity', '0', 'invalid'],
    ['connector', 'monthlyCapacity', '5', 'invalid'],
    ['connector', 'monthlyCapacity', '1.5', 'invalid'],
    ['connector', 'yearlyCapacity', '25', 'invalid'],
    ['connector', 'why', long(500), 'tooLong'],
    ['connector', 'consent', 'no', 'needed'],
    ['partner', 'partnerName', '', 'missing'],
    ['partner', 'partnerName', long(100), 'tooLong'],
    ['partner', 'organisation', '', 'missing'],
    ['partner', 'organisation', long(120), 'tooLong'],
    ['partner', 'partnerEmail', 'rosa@', 'invalid'],
    ['partner', 'personGivenName', '', 'missing'],
    ['partner', 'personFamilyName', long(100), 'tooLong'],
    ['partner', 'personEmail', '', 'missing'],
    ['partner', 'personEmail', 'a b@example.org', 'invalid'],
    ['partner', 'field', 'other-field', 'choose'],
    ['partner', 'note', long(500), 'tooLong'],
    ['partner', 'personAgreed', '', 'needed'],
    ['guest', 'givenName', '', 'missing'],
    ['guest', 'familyName', long(100), 'tooLong'],
    ['guest', 'email', '', 'missing'],
    ['guest', 'email', `${'a'.repeat(250)}@example.org`, 'tooLong'],
    ['guest', 'people', '7', 'invalid'],
    ['guest', 'people', 'two', 'invalid'],
    ['guest', 'needs', long(300), 'tooLong'],
    ['guest', 'consent', '', 'needed'],
  ])('in the form of a %s: %s “%.12s” is %s', (form, field, value, message) => {
    expect(issuesOf(form, {})).toEqual([]);
    expect(issuesOf(form, { [field]: value })).toEqual([`${field}: ${message}`]);
  });

  it('with every other one at once, in the order of the page', () => {
    const parsed = parseForm(becomeAConnectorSchema, namesOf(BECOME_A_CONNECTOR_QUESTIONS), {});
    expect(parsed.ok ? [] : parsed.issues.map(({ field }) => field)).toEqual([
      'givenName',
      'email',
      'organisation',
      'role',
      'field',
      'postcode',
      'consent',
    ]);
  });
});

it('an offer to be a connector has the usual numbers where none are given, and becomes a document', () => {
  const parsed = parseForm(becomeAConnectorSchema, namesOf(BECOME_A_CONNECTOR_QUESTIONS), connector);
  if (!parsed.ok) throw new Error('expected an application');
  expect(parsed.value).toMatchObject({ monthlyCapacity: 1, yearlyCapacity: 3, referral: '', lang: 'en' });
  expect(newConnector('b2', parsed.value, new Date('2026-11-22T12:00:00Z'))).toMatchObject({
    _id: 'connector.b2',
    status: 'applied',
    fields: ['nursing', 'teaching'],
    industries: ['hospitals', 'schools'],
    otherIndustry: 'Museums',
    languages: ['fr'],
    postcode: '63108',
  });
});

it('an invitation that is no text is none, and keeps nobody from sending the form', () => {
  for (const referral of [long(1000), ['a', 'b']]) {
    const parsed = parseForm(becomeAConnectorSchema, namesOf(BECOME_A_CONNECTOR_QUESTIONS), {
      ...connector,
      referral,
    });
    expect(parsed.ok && parsed.value.referral).toBe('');
  }
});

describe('names that a form does not have', () => {
  it('are dropped from what a browser sends', () => {
    const parsed = parseForm(inviteSchema, INVITE_FIELDS, { answer: 'accept', status: 'active', utm: 'x' });
    expect(parsed).toEqual({ ok: true, value: { answer: 'accept' } });
  });

  it('are named one by one to another sender, and say so in general words', () => {
    const issues = unknownNames(namesOf(RSVP_QUESTIONS), {
      email: 'a@example.org',
      lang: 'es',
      fax: '',
      status: 'x',
      __x: '',
    });
    expect(issues).toEqual([
      { field: 'status', message: 'invalid' },
      { field: '__x', message: 'invalid' },
    ]);
    expect(mistakeText('rsvp', { field: 'constructor', message: 'invalid' }, 'es')).toBe(
      'Dé una sola respuesta a esta pregunta, en forma de texto',
    );
  });
});
