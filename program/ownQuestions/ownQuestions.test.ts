import { describe, expect, it, test } from 'vitest';
import { asksWhatIsNeverAsked, looksLikeHtml, refusedChanges } from './changes.ts';
import { answeredAnew, isOutdated, outdatedBefore, ownAnswerIn, ownAnswersIn } from './ownAnswers.ts';
import { askedInLanguage, missingIn, ownQuestionsSchema } from './ownQuestion.ts';
import { ownQuestion, travelQuestion } from './ownQuestions.fixture.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const LATER = new Date('2027-02-01T12:00:00Z');

describe('the questions of the settings', () => {
  it('are none where nothing stands', () => {
    expect(ownQuestionsSchema.parse(undefined)).toEqual([]);
    expect(ownQuestionsSchema.parse(null)).toEqual([]);
  });

  it.each([
    ['without English words', { label: { ar: 'سؤال' } }],
    ['of a kind that is none', { kind: 'date' }],
    ['that no form asks', { askedIn: [] }],
    ['of choices that has none', { kind: 'one-choice', choices: [] }],
    ['kept for a day', { keptDays: 1 }],
    ['with a key that fits no form', { _key: 'a b' }],
  ])('leave out one %s, and keep the others', (_what, change) => {
    const stored = [{ ...ownQuestion(), ...change }, travelQuestion()];
    expect(ownQuestionsSchema.parse(stored)).toEqual([travelQuestion()]);
  });

  it('are the same when they are read again', () => {
    const read = ownQuestionsSchema.parse([ownQuestion({ keptDays: 90 }), travelQuestion()]);
    expect(ownQuestionsSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  it('take words as one line, and empty ones for none', () => {
    expect(ownQuestion({ label: { en: '  Where\n to? ', es: ' ', xx: 'no' } }).label).toEqual({
      en: 'Where to?',
    });
  });
});

describe('the words of a question', () => {
  it('are missing where a language lacks one that English has', () => {
    expect(missingIn(travelQuestion())).toEqual([]);
    expect(missingIn(ownQuestion())).toEqual(['es', 'bs', 'fr']);
    expect(missingIn(travelQuestion({ hint: { en: 'One answer', es: 'Una respuesta' } }))).toEqual([
      'bs',
      'ar',
      'fr',
    ]);
  });

  it('come in English as a whole where one is missing', () => {
    expect(askedInLanguage(travelQuestion(), 'ar')).toBe('ar');
    const half = travelQuestion({
      choices: [...travelQuestion().choices, { _key: 'foot', label: { en: 'On foot' } }],
    });
    expect(askedInLanguage(half, 'ar')).toBe('en');
    const ended = travelQuestion({
      choices: [...travelQuestion().choices, { _key: 'foot', label: { en: 'On foot' }, ended: true }],
    });
    expect(askedInLanguage(ended, 'ar')).toBe('ar');
  });
});

describe('answers in a record', () => {
  const before = answeredAnew([], { q1: ['Dutchtown'], travel: ['bus'] }, NOW);

  it('stand in one list, whatever was asked', () => {
    expect(ownAnswerIn({ ownAnswers: before }, 'q1')).toEqual(['Dutchtown']);
    expect(ownAnswerIn({ ownAnswers: before }, 'none')).toEqual([]);
    expect(ownAnswersIn({})).toEqual([]);
    expect(ownAnswersIn({ ownAnswers: 'broken' })).toEqual([]);
  });

  it('given anew leave alone what was not asked, take away what is empty, and keep the day of what is the same', () => {
    const after = answeredAnew(before, { q1: [], travel: ['bus'], more: ['yes'] }, LATER);
    expect(after.map(({ question, values, at }) => [question, values, at])).toEqual([
      ['travel', ['bus'], NOW.toISOString()],
      ['more', ['yes'], LATER.toISOString()],
    ]);
  });

  it('of two records that were made one, the later counts', () => {
    const two = [...before, { _key: 'm-0-q1', question: 'q1', values: ['Shaw'], at: LATER.toISOString() }];
    expect(ownAnswerIn({ ownAnswers: two }, 'q1')).toEqual(['Shaw']);
    expect(
      answeredAnew(ownAnswersIn({ ownAnswers: two }), { q1: [] }, LATER).map((one) => one.question),
    ).toEqual(['travel']);
  });

  it('are too old only where the city said for how long one is kept', () => {
    const outdated = outdatedBefore([ownQuestion({ keptDays: 30 }), travelQuestion()], LATER);
    expect(before.filter((one) => isOutdated(one, outdated)).map(({ question }) => question)).toEqual(['q1']);
  });
});

describe('once a question is answered', () => {
  const published = [ownQuestion(), travelQuestion()];
  const answered = new Map([['travel', new Set(['bus'])]]);
  const whys = (draft: unknown) => refusedChanges(published, draft, answered).map(({ why }) => why);

  it('its words, its order, and what nobody has answered or chosen may change', () => {
    const [bus] = travelQuestion().choices;
    expect(whys([travelQuestion({ label: { en: 'How will you come?' } })])).toEqual([]);
    expect(whys([travelQuestion({ choices: [bus] }), ownQuestion({ kind: 'yes-no' })])).toEqual([]);
    expect(whys([{ _key: 'travel' }])).toEqual([]);
  });

  it('it is not deleted, its kind stays, and a choice that was made is there', () => {
    expect(whys([ownQuestion()])).toEqual(['deleted']);
    expect(whys(undefined)).toEqual(['deleted']);
    expect(whys([travelQuestion({ kind: 'several-choices' })])).toEqual(['kind']);
    expect(whys([travelQuestion({ choices: [travelQuestion().choices[1]] })])).toEqual(['choice']);
  });
});

test.each([
  ['What is your Social Security number?', true],
  ['Date of birth', true],
  ['Which papers from home do you have with you?', false],
  ['Are you insincere?', false],
])('“%s” is refused as what is never asked: %s', (words, isRefused) => {
  expect(asksWhatIsNeverAsked(words)).toBe(isRefused);
});

test('signs of HTML are known, and signs of arithmetic are not taken for them', () => {
  expect(looksLikeHtml('Do you <b>drive</b>?')).toBe(true);
  expect(looksLikeHtml('Caf&eacute;?')).toBe(true);
  expect(looksLikeHtml('Is 3 < 5 & 7 > 5?')).toBe(false);
});
