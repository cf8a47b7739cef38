import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, type Language } from '../../locales/locales.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import { formPage } from '../formPage.tsx';
import { recordForm } from '../my-record/holder.ts';
import { readForm } from '../own/form.ts';
import { renderHtml } from '../render.ts';
import { LEARN_MORE } from './form.ts';
import { signUpSchema } from './questions.ts';

const OWN_RULE = {
  en: 'The program is for people who studied or worked abroad.',
  fr: 'Pour qui a étudié ailleurs.',
};
const settingsWith = (criteria: object) =>
  settingsSchema.parse({
    ...{ programName: 'Halifax Connector', city: 'Halifax', phone: '902-555-0142' },
    ...{ email: 'hello@example.org', country: 'ca', regionPostcodes: ['B3H'], regionDescription: 'Halifax' },
    criteria,
  });
const show = (criteria: object, language: Language = 'en') =>
  load(
    renderHtml(formPage({ form: LEARN_MORE, reader: { language, settings: settingsWith(criteria) } }).main),
  );

const answers = {
  ...{ givenName: 'Amina', familyName: 'Haddad (example)', email: 'amina@example.org', postcode: 'B3H 1A1' },
  ...{ field: 'nursing', profession: 'Nurse', degree: 'master', yearsOfExperience: '7' },
  ...{ english: 'professional', consent: 'yes', lang: 'en' },
};
const read = (criteria: object, sent: Record<string, string>, when: 'now' | 'before' = 'now') =>
  readForm('learn-more', LEARN_MORE.questions, signUpSchema, sent, settingsWith(criteria), when);

describe('a criterion that does not count', () => {
  const criteria = { foreignBorn: { level: 'not-counted' }, region: { level: 'not-counted' } };

  it.each(LANGUAGES)(
    'is not named in %s, and asked only where the answer serves something else',
    (language) => {
      const $ = show(criteria, language);
      expect($('.tiles li')).toHaveLength(2);
      expect($('[name=bornOutsideUS]')).toHaveLength(0);
      expect($('[name=postcode]')).toHaveLength(1);
      expect($('#self-check').attr('class')).toBe('group foreign-born-not-counted region-not-counted');
      // All is met; let us talk; and the two that are needed.
      expect(
        $('.outcome')
          .toArray()
          .map((one) => $(one).attr('class')),
      ).toEqual([...['outcome o0', 'outcome o1', 'outcome o3', 'outcome o4']]);
    },
  );

  it('is not missing in a form, and not taken from one', () => {
    const sent = { ...answers, workPermission: 'yes' };
    expect(read(criteria, sent)).toMatchObject({ ok: true });
    expect(read(criteria, { ...sent, bornOutsideUS: 'no' })).toMatchObject({
      ok: true,
      value: { bornOutsideUS: undefined },
    });
    expect(read({}, sent)).toEqual({ ok: false, issues: [{ field: 'bornOutsideUS', message: 'choose' }] });
  });

  it('is not missing in a form that came before it counted', () => {
    expect(read({}, { ...answers, workPermission: 'yes' }, 'before')).toMatchObject({ ok: true });
  });
});

describe('a criterion that is talked about', () => {
  it('stands apart from what is needed', () => {
    const $ = show({ collegeEducated: { level: 'discussed' } });
    expect($('.tiles li')).toHaveLength(3);
    expect($('.tiles ~ ul li').text()).toContain('bachelor');
    expect($('.o3')).toHaveLength(0);
  });

  it('offers no “no” where that would never be kept', () => {
    const criteria = { workPermission: { level: 'discussed' } };
    const offered = show(criteria)('[name=workPermission]').toArray();
    expect(offered.map(({ attribs }) => attribs.value)).toEqual(['yes', 'not-sure', 'talk']);
    const sent = { ...answers, bornOutsideUS: 'yes', workPermission: 'no' };
    expect(read(criteria, sent)).toEqual({
      ok: false,
      issues: [{ field: 'workPermission', message: 'choose' }],
    });
  });
});

test('where nothing is needed the page says so', () => {
  const level = 'discussed';
  const $ = show({
    foreignBorn: { level },
    collegeEducated: { level },
    workPermission: { level },
    region: { level },
  });
  expect($('.tiles')).toHaveLength(0);
  expect($('main, body').text()).toContain('No fixed rule decides.');
});

describe('a city’s own words', () => {
  const criteria = {
    foreignBorn: {
      rule: OWN_RULE,
      question: { en: 'Did you study or work abroad?', fr: 'Avez-vous étudié ailleurs ?' },
    },
  };

  it('stand in the list, in the self-check and in the question', () => {
    const $ = show(criteria, 'fr');
    expect($('.tiles li').first().text()).toBe(OWN_RULE.fr);
    expect($('.o2').text()).toContain(OWN_RULE.fr);
    expect($('#self-check legend').text()).toContain('Avez-vous étudié ailleurs ?');
    expect(show(criteria)('.tiles li').first().attr('lang')).toBeUndefined();
  });

  it('come in English, choices too and marked so, where a language has none', () => {
    const $ = show(criteria, 'ar');
    expect($('.tiles li').first().attr('lang')).toBe('en');
    const question = $('[name=bornOutsideUS]').first().closest('fieldset');
    expect(question.find('legend [lang=en], label [lang=en]')).toHaveLength(3);
    expect(question.text()).toMatch(/Did you study or work abroad\?.*Yes.*No/s);
  });

  it('name the answer on the person’s own page', () => {
    const { questions } = recordForm('participant', settingsWith(criteria));
    const question = questions.find(({ name }) => name === 'bornOutsideUS');
    expect(question?.texts?.('en').label).toBe('Did you study or work abroad?');
  });
});
