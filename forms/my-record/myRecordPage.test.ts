import { expect, test } from 'vitest';
import { READER, written } from '../pages/written.fixture.ts';
import { namesOf } from '../question.ts';
import { correctableOf } from './corrections.ts';
import { RECORD_FORMS } from './holder.ts';
import { myRecordPage } from './myRecordPage.tsx';

const kept = {
  givenName: 'Amina',
  familyName: '',
  field: 'nursing',
  english: 'professional',
  languages: ['ar', 'fr'],
  goal: '<b>Work</b>',
  consent: 'yes',
  status: 'ready',
};
const show = { state: 'show', holder: 'participant', kept } as const;

test('the record is what its holder once said, in the order and the words of the form', () => {
  const { textsOf, $ } = written(myRecordPage(show, READER));
  expect(textsOf('dt')).toEqual([
    'Given name',
    'Your field of work',
    'How comfortable are you in English?',
    'Other languages you speak',
    'What do you hope for?',
    'Keep my answers and use them to find me a Connector.',
  ]);
  expect(textsOf('dd')).toEqual([
    'Amina',
    'Nursing',
    'Professional: I can work in English',
    'Arabic, French',
    '<b>Work</b>',
    '✓',
  ]);
  expect(
    $('a[download]')
      .map((_, link) => $(link).attr('href'))
      .get(),
  ).toEqual([...['?download&lang=en', '?download=json']]);
});

test.each(['participant', 'connector'] as const)(
  'a %s can correct what the program lets people correct',
  (holder) => {
    const kept = { ...show.kept, consentPartner: [] };
    const { namesIn } = written(myRecordPage({ ...show, kept, holder }, READER));
    const correctable = namesOf(correctableOf(RECORD_FORMS[holder].questions));
    expect(namesIn('form:has([value=correct])')).toEqual(['action', ...correctable]);
  },
);

test('what is to be corrected holds what is kept, and after a mistake what was sent', () => {
  const { $ } = written(myRecordPage(show, READER));
  expect($('[name=givenName]').val()).toBe('Amina');
  expect($('[name=goal]').val()).toBe('<b>Work</b>');
  expect($('[name=field]').val()).toBe('nursing');
  expect($('[name=languages][checked]').length).toBe(2);
  expect($('details[open]').length).toBe(0);
  const sent = { action: 'correct', answers: { givenName: 'Amira' }, issues: [] };
  const again = written(myRecordPage({ ...show, sent }, READER)).$;
  expect(again('[name=givenName]').val()).toBe('Amira');
  expect(again('[name=languages][checked]').length).toBe(0);
  expect(again('details[open] input[value=correct]').length).toBe(1);
});

test('what was wrong with another action leaves what is to be corrected as it is kept', () => {
  const sent = { action: 'pause', answers: { pauseUntil: 'soon' }, issues: [] };
  const { $ } = written(myRecordPage({ ...show, sent }, READER));
  expect($('[name=givenName]').val()).toBe('Amina');
  expect($('details[open] [name=pauseUntil]').val()).toBe('soon');
});

test('erasing takes two steps, and each action says what it is', () => {
  const { choicesOf, $ } = written(myRecordPage(show, READER));
  expect(choicesOf('action')).toEqual(['correct', 'email', 'pause', 'withdraw', 'erase']);
  expect($('[name=confirmErase]').length).toBe(0);
  const confirm = written(myRecordPage({ state: 'confirm-erase' }, READER));
  expect([confirm.choicesOf('action'), confirm.choicesOf('confirmErase')]).toEqual([['erase'], ['yes']]);
});

test('what a partner may see is not asked of who came by none', () => {
  const { namesIn } = written(myRecordPage(show, READER));
  expect(namesIn('form:has([value=correct])')).not.toContain('consentPartner');
});
