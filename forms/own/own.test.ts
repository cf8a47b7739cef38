import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, type Language } from '../../locales/locales.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import type { OwnQuestion } from '../../program/ownQuestions/ownQuestion.ts';
import { ownQuestion, travelQuestion } from '../../program/ownQuestions/ownQuestions.fixture.ts';
import { answerRows, keptIn } from '../answerRows.ts';
import { BECOME_A_CONNECTOR } from '../become-a-connector/form.ts';
import { formPage } from '../formPage.tsx';
import { LEARN_MORE } from '../learn-more/form.ts';
import { signUpSchema } from '../learn-more/questions.ts';
import { mistakeText } from '../mistakeText.ts';
import { parseShell, settingsForShell } from '../pages/shell.ts';
import type { FormAnswers } from '../parse.ts';
import { namesOf } from '../question.ts';
import { renderHtml } from '../render.ts';
import { keptOwn, settledOwn } from './answers.ts';
import { readForm, withOwnQuestions } from './form.ts';
import { ownQuestions } from './questions.ts';

const NOW = new Date('2026-11-30T12:00:00Z');

const settingsWith = (...questions: OwnQuestion[]) =>
  settingsSchema.parse({
    ...{ programName: 'Mosaic Connector', city: 'St. Louis', phone: '(314) 555-0142' },
    ...{ email: 'hello@example.org', regionPostcodes: ['631'], regionDescription: 'St. Louis' },
    ownQuestions: questions,
  });

const person: FormAnswers = {
  ...{ bornOutsideUS: 'yes', degree: 'bachelor', workPermission: 'yes', postcode: '63110' },
  ...{ givenName: 'Layla', familyName: 'Haddad (example)', email: 'layla@example.org', field: 'nursing' },
  ...{ profession: 'Nurse', yearsOfExperience: '8', english: 'professional', consent: 'yes', lang: 'en' },
};

const read = (questions: OwnQuestion[], answers: FormAnswers, when?: 'now' | 'before') =>
  readForm(
    'learn-more',
    LEARN_MORE.questions,
    signUpSchema,
    { ...person, ...answers },
    settingsWith(...questions),
    when,
  );

/** Which answers are to be mended, and how. */
const issuesOf = (questions: OwnQuestion[], answers: FormAnswers, when?: 'now' | 'before') => {
  const parsed = read(questions, answers, when);
  return parsed.ok ? [] : parsed.issues.map(({ field, message }) => `${field}: ${message}`);
};

function show(questions: OwnQuestion[], language: Language = 'en', answers?: FormAnswers) {
  const reader = { language, settings: settingsWith(...questions) };
  const filled = answers && { answers, issues: [] };
  return load(renderHtml(formPage({ form: LEARN_MORE, reader, filled }).main));
}

describe('on the form', () => {
  it('they stand before what people agree to, in the order of the settings', () => {
    const names = namesOf(
      withOwnQuestions(LEARN_MORE, settingsWith(travelQuestion(), ownQuestion())).questions,
    );
    expect(names.slice(names.indexOf('heardFrom'), names.indexOf('consent') + 1)).toEqual([
      ...['heardFrom', 'own-travel', 'own-q1', 'consent'],
    ]);
    const offered = withOwnQuestions(BECOME_A_CONNECTOR, settingsWith(ownQuestion())).questions;
    expect(namesOf(offered)).toContain('own-q1');
    const onlyOne = ownQuestion({ askedIn: ['become-a-connector'] });
    expect(show([onlyOne])('[name=own-q1]')).toHaveLength(0);
  });

  test.each(LANGUAGES)('they are asked whole in %s, or marked as English', (language) => {
    const $ = show(
      [travelQuestion({ required: true }), ownQuestion({ hint: { en: 'By its name' } })],
      language,
    );
    expect($('[name=own-travel]')).toHaveLength(2);
    expect($('label[for=own-travel-bus]').text()).toBe(travelQuestion().choices[0]?.label[language]);
    expect($('label[for=own-travel-bus] [lang]')).toHaveLength(0);
    const label = $('label[for=own-q1]');
    expect(label.text()).toContain('Which neighborhood');
    expect(label.find('[lang=en]')).toHaveLength(language === 'en' ? 0 : 1);
  });

  it('words are text, whatever stands in them', () => {
    const $ = show([ownQuestion({ label: { en: '<script>alert(1)</script> {name} of “you”?' } })]);
    expect($('script')).toHaveLength(0);
    expect($('label[for=own-q1]').text()).toContain('<script>alert(1)</script> {name} of “you”?');
  });

  it('what has ended is asked of nobody, but comes back to who answered it on an old page', () => {
    const ended = ownQuestion({ endedAt: '2026-11-01T00:00:00Z' });
    expect(show([ended])('[name=own-q1]')).toHaveLength(0);
    expect(show([ended], 'en', { 'own-q1': 'Shaw' })('[name=own-q1]').val()).toBe('Shaw');
    const [bus, car] = travelQuestion().choices;
    const withoutCar = travelQuestion({ choices: [bus, { ...car, ended: true }] });
    expect(show([withoutCar])('[name=own-travel] option')).toHaveLength(2);
    expect(show([withoutCar], 'en', { 'own-travel': 'car' })('[name=own-travel]').val()).toBe('car');
  });

  it('fifty of them are a form that works', () => {
    const fifty = Array.from({ length: 50 }, (_, index) =>
      ownQuestion({ _key: `q${index}`, required: true }),
    );
    expect(show(fifty)('[name^=own-q]')).toHaveLength(50);
    expect(issuesOf(fifty, {})).toHaveLength(50);
  });

  it('travel with the shell that the site builds', () => {
    const settings = settingsWith(travelQuestion({ keptDays: 90 }));
    const html = `<meta name="settings" content="${settingsForShell(settings)}">`;
    expect(parseShell(html, 'en').settings).toEqual(settings);
  });
});

describe('what is sent', () => {
  const all = [
    ownQuestion(),
    ownQuestion({ _key: 'long', kind: 'long-text' }),
    travelQuestion(),
    travelQuestion({ _key: 'many', kind: 'several-choices' }),
    ownQuestion({ _key: 'drive', kind: 'yes-no' }),
  ];

  it('is read by its kind', () => {
    const parsed = read(all, {
      'own-q1': ' Shaw ',
      'own-long': 'a\nb',
      'own-travel': 'bus',
      'own-many': ['bus', 'car'],
      'own-drive': 'no',
    });
    expect(parsed).toMatchObject({
      ok: true,
      own: {
        'own-q1': 'Shaw',
        'own-long': 'a\nb',
        'own-travel': 'bus',
        'own-many': ['bus', 'car'],
        'own-drive': 'no',
      },
    });
    expect(issuesOf(all, {})).toEqual([]);
  });

  it.each([
    ['own-q1', 'x'.repeat(121), 'tooLong'],
    ['own-long', 'x'.repeat(501), 'tooLong'],
    ['own-q1', ['a', 'b'], 'invalid'],
    ['own-q1', 'my number is 123-45-6789', 'personal'],
    ['own-travel', 'rocket', 'choose'],
    ['own-many', ['bus', 'rocket'], 'choose'],
    ['own-drive', 'perhaps', 'choose'],
  ])('%s as %.30s is refused: %s', (field, value, message) => {
    expect(issuesOf(all, { [field]: value })).toEqual([`${field}: ${message}`]);
  });

  it('is missed where it must be given, beside all else that is to be mended, in the order of the page', () => {
    const needed = all.map((question) => ({ ...question, required: true }));
    expect(issuesOf(needed, { profession: '', consent: '' })).toEqual([
      'profession: missing',
      ...needed.map(({ _key }) => `own-${_key}: missing`),
      'consent: needed',
    ]);
  });

  it('of an old page is kept: what has ended, and a choice that has', () => {
    const [bus, car] = travelQuestion().choices;
    const ended = ownQuestion({ endedAt: '2026-11-01T00:00:00Z', required: true });
    const withoutCar = travelQuestion({ choices: [bus, { ...car, ended: true }] });
    expect(read([ended, withoutCar], { 'own-q1': 'Shaw', 'own-travel': 'car' })).toMatchObject({
      own: { 'own-q1': 'Shaw', 'own-travel': 'car' },
    });
    expect(issuesOf([ended], {})).toEqual([]);
  });

  it('before a question was asked is whole without it', () => {
    const needed = [ownQuestion({ required: true })];
    expect(issuesOf(needed, {}, 'before')).toEqual([]);
    expect(issuesOf(needed, { 'own-q1': 'x'.repeat(121) }, 'before')).toEqual(['own-q1: tooLong']);
  });

  test.each(LANGUAGES)('has a sentence for each mistake in %s, with the question in it', (language) => {
    const asked = withOwnQuestions(LEARN_MORE, settingsWith(ownQuestion(), travelQuestion())).questions;
    for (const message of ['missing', 'invalid', 'tooLong', 'choose'] as const) {
      const text = mistakeText('learn-more', { field: 'own-travel', message }, language, asked);
      expect(text).toContain(travelQuestion().label[language]);
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

describe('what is kept', () => {
  const [q1, travel] = [ownQuestion(), travelQuestion()];
  const settings = settingsWith(q1, travel);
  const kept = keptOwn({ 'own-q1': 'Shaw', 'own-travel': 'bus' }, NOW);

  it('is one list, and nothing where nothing was asked', () => {
    expect(kept.ownAnswers?.map(({ question, values }) => [question, values])).toEqual([
      ['q1', ['Shaw']],
      ['travel', ['bus']],
    ]);
    expect(keptOwn({}, NOW)).toEqual({});
  });

  it('is read back in words, after the question has ended too', () => {
    const ended = settingsWith({ ...q1, endedAt: NOW.toISOString() }, travel);
    const questions = ownQuestions(ended, 'learn-more');
    expect(answerRows('learn-more', questions, keptIn(questions, kept), 'en')).toEqual([
      { name: 'own-q1', label: 'Which neighborhood do you live in?', value: 'Shaw' },
      { name: 'own-travel', label: 'How do you travel?', value: 'By bus' },
    ]);
    const arabic = ownQuestions(settings, 'learn-more');
    expect(answerRows('learn-more', arabic, keptIn(arabic, kept), 'ar')[1]?.value).toBe('بالحافلة');
  });

  it('is corrected in its list, beside fields of the record', () => {
    const set = settledOwn(kept, { phone: '1', 'own-q1': '', 'own-travel': 'car' }, NOW);
    expect(set).toEqual({
      phone: '1',
      ownAnswers: [{ _key: 'travel', question: 'travel', values: ['car'], at: NOW.toISOString() }],
    });
    expect(settledOwn(kept, { phone: '1' }, NOW)).toEqual({ phone: '1' });
  });
});
