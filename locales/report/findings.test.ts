import { expect, test } from 'vitest';
import { findingsOf } from './findings.ts';
import { unusedMessages } from './unused.ts';

const english = {
  title: 'Hello {name}',
  days: '{count, plural, one {# day} other {# days}}',
  frame: { menu: 'Menu', empty: '' },
  steps: ['One', 'Two'],
};

test('a language that says everything has nothing to mend', () => {
  const nothing = { missing: [], unknown: [], unreadable: [], otherNames: [], missingForms: [], long: [] };
  expect(findingsOf(english, english, 'en')).toEqual(nothing);
});

test('names what is missing, unknown, unreadable, filled with other names, short of a form, or long', () => {
  const translated = {
    title: 'Zdravo {ime}',
    days: '{count, plural, one {# dan} other {# dana}}',
    frame: { menu: 'Glavni izbornik ovog mjesta' },
    steps: ['Jedan', ''],
    old: 'Staro',
    broken: '{',
  };
  expect(findingsOf(english, translated, 'bs')).toEqual({
    missing: ['steps.1'],
    unknown: ['old', 'broken'],
    unreadable: ['broken'],
    otherNames: ['title'],
    missingForms: ['days (few)'],
    long: ['frame.menu'],
  });
});

test('letters that staff read are in English alone, and not missed', () => {
  const letters = { ready: { subject: 'Ready' }, 'staff-day': { subject: 'Today' } };
  expect(findingsOf({ emails: { letters } }, {}, 'bs').missing).toEqual(['emails.letters.ready.subject']);
});

test('what English leaves unsaid is not long in another language', () => {
  const unchecked = 'Nijedan izvorni govornik nije pregledao ovaj prijevod.';
  expect(findingsOf({ frame: { unchecked: '' } }, { frame: { unchecked } }, 'bs').long).toEqual([]);
});

test('a message is unused when no source says its name', () => {
  expect(unusedMessages(english, 'words.title; words["days"]; const { menu } = frame;')).toEqual([
    'frame.empty',
    'steps.0',
    'steps.1',
  ]);
});
