import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../program/content/settings.ts';
import { withoutOutdated } from '../../program/ownQuestions/outdated.ts';
import { outdatedBefore } from '../../program/ownQuestions/ownAnswers.ts';
import { ownQuestion, travelQuestion } from '../../program/ownQuestions/ownQuestions.fixture.ts';
import { keptIn } from '../answerRows.ts';
import { correctedForm } from '../correct/questions.ts';
import { readCorrection } from '../correct/readCorrection.ts';
import { LEARN_MORE } from '../learn-more/form.ts';
import { newParticipant } from '../learn-more/newParticipant.ts';
import { signUpSchema } from '../learn-more/questions.ts';
import { shownBeforeYes } from '../learn-more/shown.ts';
import { shownInWords } from '../learn-more/shownInWords.ts';
import { copyDocument } from '../my-record/copyDocument.tsx';
import { recordForm } from '../my-record/holder.ts';
import { parseRecordAction } from '../my-record/myRecord.ts';
import { myRecordPage } from '../my-record/myRecordPage.tsx';
import { ownCorrection } from '../my-record/ownCorrection.ts';
import { READER } from '../pages/written.fixture.ts';
import type { KeptRecord } from '../question.ts';
import { renderHtml } from '../render.ts';
import { readForm } from './form.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const LATER = new Date('2027-03-30T12:00:00Z');
const RULES = { regionPostcodes: ['631'] };

const settings = settingsSchema.parse({
  ...READER.settings,
  ownQuestions: [
    travelQuestion({ required: true, seenBy: 'before-yes' }),
    ownQuestion({ keptDays: 90, seenBy: 'before-yes' }),
    ownQuestion({ _key: 'old', label: { en: 'Do you have a car?' }, endedAt: '2026-11-01T00:00:00Z' }),
  ],
});
const reader = { ...READER, settings };

/** A record as it is made of a sign-up from a page that still asked what has ended since. */
function signedUp(): KeptRecord {
  const sent = {
    ...{ bornOutsideUS: 'yes', degree: 'bachelor', workPermission: 'yes', postcode: '63110' },
    ...{ givenName: 'Layla', familyName: 'Haddad (example)', email: 'layla@example.org', field: 'nursing' },
    ...{ profession: 'Nurse', yearsOfExperience: '8', english: 'professional', consent: 'yes', lang: 'ar' },
    ...{
      'own-travel': 'bus',
      'own-q1': 'Shaw, ask for Layla Haddad at layla@example.org',
      'own-old': 'A bicycle',
    },
  };
  const read = readForm('learn-more', LEARN_MORE.questions, signUpSchema, sent, settings);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const finding = { eligibility: 'eligible' as const, unmet: [], toDiscuss: [] };
  return newParticipant('a1', read.value, finding, NOW, read.own);
}

const answersIn = (record: KeptRecord) => keptIn(recordForm('participant', settings).questions, record);

describe('the way of an answer to a city’s own question', () => {
  const record = signedUp();

  it('leads to a Connector without name and contact, and the privacy page says so', () => {
    const { answers } = shownBeforeYes(record, [], 'en', settings);
    const own = answers.filter(({ name }) => name.startsWith('own-'));
    expect(own.map(({ label, value }) => [label, value])).toEqual([
      ['How do you travel?', 'By bus'],
      ['Which neighborhood do you live in?', expect.not.stringMatching(/Layla|Haddad|layla@/)],
    ]);
    expect(shownInWords('en', 'us', settings)[0]).toContain('“How do you travel?”');
    expect(shownBeforeYes(record, [], 'en').answers.some(({ name }) => name.startsWith('own-'))).toBe(false);
  });

  it('stands on the person’s own page, where it can be corrected, and in the download', () => {
    const page = myRecordPage({ state: 'show', holder: 'participant', kept: answersIn(record) }, reader);
    const $ = load(renderHtml(page.main));
    expect($('dl.card').text()).toContain('How do you travel?By bus');
    expect($('dl.card').text()).toContain('Do you have a car?A bicycle');
    expect($('[name=own-travel][value=bus]').attr('checked')).toBeDefined();
    expect($('[name=own-old]').val()).toBe('A bicycle');
    const copy = copyDocument({
      ...{ language: 'ar', program: 'Mosaic', holder: 'participant', settings, way: undefined },
      ...{ answers: answersIn(record), copies: [], madeAt: 'today', inWords: String },
    });
    expect(copy).toContain('كيف تتنقل؟');
    expect(copy).toContain('بالحافلة');
  });

  it('is corrected and taken back by the person, and nothing else must be answered for it', () => {
    const { questions } = recordForm('participant', settings);
    const sent = { action: 'correct', 'own-travel': 'car', 'own-q1': '' };
    const parsed = parseRecordAction(questions, sent, '2026-11-30');
    if (!parsed.ok || parsed.value.action !== 'correct') throw new Error('refused');
    const { set } = ownCorrection('participant', record, parsed.value.correction, RULES, NOW);
    expect(Object.keys(set)).toEqual(['ownAnswers']);
    const after = answersIn({ ...record, ...set });
    expect([after['own-travel'], after['own-q1'], after['own-old']]).toEqual([['car'], [], ['A bicycle']]);
    const without = parseRecordAction(questions, { action: 'correct', phone: '1' }, '2026-11-30');
    expect(without).toEqual({ ok: true, value: { action: 'correct', correction: { phone: '1' } } });
  });

  it('is corrected by staff with a line of history that names the question, and is too old some day', () => {
    const kept = keptIn(correctedForm('participant', settings).questions, record);
    const answers = { ...kept, 'own-q1': 'Dutchtown' };
    const read = readCorrection('participant', record, answers, { rules: RULES, own: settings, now: NOW });
    if (!read.ok) throw new Error('refused');
    const [line] = read.value.corrected;
    expect(line).toMatchObject({ title: 'Which neighborhood do you live in?', after: 'Dutchtown' });
    const history = [{ _key: 'h', at: NOW.toISOString(), who: 'staff', from: '', to: '', ...line }];
    const later = { ...record, ...read.value.set, history };
    expect(outdatedBefore(settings.ownQuestions, LATER).size).toBe(1);
    expect(withoutOutdated(later, settings.ownQuestions, NOW)).toEqual({});
    const set = withoutOutdated(later, settings.ownQuestions, LATER);
    expect(Object.keys(set)).toEqual(['ownAnswers', 'history']);
    expect(JSON.stringify({ ...later, ...set })).not.toMatch(/Shaw|Dutchtown/);
    expect(answersIn({ ...later, ...set })['own-travel']).toEqual(['bus']);
  });

  it('of a form that came again is too old some day as well', () => {
    const again = {
      ...record,
      laterSignUps: [{ _key: 'k', ownAnswers: record.ownAnswers, profession: 'Nurse' }],
    };
    const set = withoutOutdated(again, settings.ownQuestions, LATER);
    expect(JSON.stringify(set)).not.toContain('Shaw');
    expect(set.laterSignUps).toMatchObject([{ _key: 'k', profession: 'Nurse' }]);
  });
});
