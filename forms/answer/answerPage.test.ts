import { expect, test } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { DECLINE_REASONS } from '../../program/matches/match.ts';
import { askedOf } from '../coffee/OfferForm.tsx';
import { offerQuestions } from '../coffee/questions.ts';
import { READER, written } from '../pages/written.fixture.ts';
import { namesOf } from '../question.ts';
import type { AboutPersonProps } from './AboutPerson.tsx';
import { answerPage } from './answerPage.tsx';
import { ANSWER_FIELDS } from './questions.ts';

const participant: AboutPersonProps['participant'] = {
  field: 'nursing',
  profession: 'Registered nurse',
  yearsOfExperience: 7,
  english: 'professional',
  languages: ['ar', 'xx'],
  goal: '<b>Work</b>',
};
const about: AboutPersonProps = {
  participant,
  reasons: [
    { key: 'same-field', values: { field: 'nursing' } },
    { key: 'waiting', values: { days: 12 } },
  ],
};

test('a connector reads all that may be known before a yes, and nothing that may not', () => {
  const { textsOf } = written(answerPage({ state: 'ask', about, answerBy: '2026-12-07' }, READER));
  expect(textsOf('dt')).toEqual([
    'Field',
    'Profession',
    'Years of work',
    'English',
    'Other languages',
    'What this person hopes for',
    messagesFor('en').answer.aboutWhy,
  ]);
  expect(textsOf('dd')).toEqual([
    'Nursing',
    'Registered nurse',
    '7',
    messagesFor('en').englishLevels.professional,
    'Arabic, xx',
    '<b>Work</b>',
    expect.not.stringContaining('12'),
  ]);
  expect(textsOf('dd li')).toHaveLength(1);
});

test('what the person has not said is no row', () => {
  const bare = { participant: { ...participant, profession: '', goal: '', languages: [] }, reasons: [] };
  const { textsOf } = written(answerPage({ state: 'ask', about: bare }, READER));
  expect(textsOf('dt')).toEqual(['Field', 'Years of work', 'English']);
});

test('each of the answers is a form of its own that sends what the program reads', () => {
  const { $, namesIn, choicesOf } = written(answerPage({ state: 'ask', about }, READER));
  expect(choicesOf('answer')).toEqual(['offer', 'accept', 'decline', 'ask', 'pause']);
  expect($('form').length).toBe(5);
  expect($('details form').length).toBe(4);
  const offer = namesOf(offerQuestions(askedOf('connector', READER)));
  expect(new Set(namesIn('form'))).toEqual(new Set([...ANSWER_FIELDS, ...offer]));
  expect(new Set(namesIn('form:has([value=offer])'))).toEqual(new Set(['answer', ...offer]));
  expect(namesIn('form:has([value=accept])')).toEqual(['answer']);
  expect(choicesOf('declineReason')).toEqual([...DECLINE_REASONS]);
});
