import { describe, expect, it } from 'vitest';
import { keptIn } from '../answerRows.ts';
import { CORRECTED, type CorrectedType } from './questions.ts';
import { readCorrection } from './readCorrection.ts';

const RULES = { regionPostcodes: ['631'] };
const participant = {
  givenName: 'Amina',
  familyName: 'Haddad (example)',
  email: 'amina@example.org',
  phone: '314 555 0100',
  bornOutsideUS: 'yes',
  degree: 'bachelor',
  workPermission: 'yes',
  postcode: '63110',
  field: 'nursing',
  languages: ['ar'],
  yearsOfExperience: 7,
  consentPhone: true,
  language: 'en',
};
const connector = {
  givenName: 'Vera',
  familyName: '',
  fields: ['nursing', 'science'],
  industries: ['hospitals'],
  monthlyCapacity: 1,
};

/** What staff see in the boxes, with something changed in it. */
function corrected(
  type: CorrectedType,
  record: Record<string, unknown>,
  change: Record<string, string | string[]>,
) {
  const answers = { ...keptIn(CORRECTED[type].questions, record), ...change };
  return readCorrection(type, record, answers, { rules: RULES, now: new Date('2026-11-30T12:00:00Z') });
}

describe('a correction', () => {
  it('writes what was changed and nothing else, and says what stood there', () => {
    expect(corrected('participant', participant, { phone: '314 555 0118' })).toEqual({
      ok: true,
      value: {
        set: { phone: '314 555 0118' },
        corrected: [{ field: 'phone', before: '314 555 0100', after: '314 555 0118' }],
      },
    });
    expect(corrected('participant', participant, {})).toEqual({
      ok: true,
      value: { set: {}, corrected: [] },
    });
  });

  it('is kept as the form keeps it: texts cleaned, numbers as numbers, ticks as ticks, lists as lists', () => {
    const change = { yearsOfExperience: ' 8 ', languages: ['ar', 'es'], consentPhone: '', field: 'science' };
    expect(corrected('participant', participant, change)).toMatchObject({
      value: {
        set: { yearsOfExperience: 8, languages: ['ar', 'es'], consentPhone: false, field: 'science' },
        corrected: [
          { field: 'consentPhone', before: '✓', after: '' },
          { field: 'field', before: 'Nursing', after: 'Science and research' },
          { field: 'yearsOfExperience', before: '7', after: '8' },
          { field: 'languages' },
        ],
      },
    });
    const offers = { industries: ['hospitals', 'schools'], monthlyCapacity: '2', fields: ['engineering'] };
    expect(corrected('connector', connector, offers)).toMatchObject({
      value: { set: { industries: ['hospitals', 'schools'], monthlyCapacity: 2, fields: ['engineering'] } },
    });
  });

  it('says by the question’s own schema what is to be mended', () => {
    const wrong = { email: 'nobody', postcode: '631', yearsOfExperience: 'many', profession: '' };
    expect(corrected('participant', participant, wrong)).toEqual({
      ok: false,
      issues: [
        { field: 'postcode', message: 'invalid' },
        { field: 'email', message: 'invalid' },
        { field: 'yearsOfExperience', message: 'invalid' },
      ],
    });
    expect(corrected('participant', participant, { givenName: '', familyName: '' })).toEqual({
      ok: false,
      issues: [{ field: 'givenName', message: 'missing' }],
    });
    expect(corrected('connector', connector, { fields: [] })).toEqual({
      ok: false,
      issues: [{ field: 'fields', message: 'choose' }],
    });
    expect(corrected('referral', { role: 'Manager' }, { consentToBeAsked: 'yes' })).toEqual({
      ok: false,
      issues: [{ field: 'contactEmail', message: 'missing' }],
    });
  });

  it('can be made where another answer is missing, as in a record of old', () => {
    expect(corrected('participant', { givenName: 'Amina' }, { phone: '1' })).toMatchObject({ ok: true });
  });

  it('carries what follows from it: how addresses are compared, and how the answers stand', () => {
    expect(corrected('participant', participant, { email: 'Amina.H@Example.org' })).toMatchObject({
      value: { set: { email: 'Amina.H@Example.org', emailLower: 'amina.h@example.org' } },
    });
    expect(corrected('participant', participant, { postcode: '90210' })).toMatchObject({
      value: { set: { postcode: '90210', eligibility: 'not-yet', unmet: ['region'], toDiscuss: [] } },
    });
    const phone = corrected('participant', participant, { phone: '1' });
    expect(phone.ok && phone.value.set).not.toHaveProperty('eligibility');
    const partner = corrected(
      'partnerReferral',
      { personEmail: 'a@example.org' },
      { personEmail: 'b@example.org' },
    );
    expect(partner.ok && partner.value.set).toEqual({ personEmail: 'b@example.org' });
  });
});

it('an answer has one title for staff, whatever record it stands in: the history goes by its name alone', () => {
  const titles = new Map<string, Set<string>>();
  for (const { questions } of Object.values(CORRECTED))
    for (const { name, record } of questions)
      titles.set(name, (titles.get(name) ?? new Set()).add(record.title));
  expect([...titles].filter(([, each]) => each.size > 1).map(([name, each]) => [name, ...each])).toEqual([]);
});
