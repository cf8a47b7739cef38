import { expect, test } from 'vitest';
import type { OwnQuestion } from '../../program/ownQuestions/ownQuestion.ts';
import { ownQuestion, travelQuestion } from '../../program/ownQuestions/ownQuestions.fixture.ts';
import { participantSchema } from '../../program/participants/participant.ts';
import { cellKey, type ImportChoices, NO_CHOICES, valueKey } from './choices.ts';
import { importedSheet } from './importedSheet.ts';
import { planImport } from './planImport.ts';
import { templateOf } from './templates.ts';

const AT = '2026-11-28T12:00:00.000Z';
const childCare = ownQuestion({
  _key: 'care',
  kind: 'yes-no',
  label: { en: 'Do you need child care during a coffee?', fr: 'Faut-il garder vos enfants ?' },
  required: true,
});
const days = ownQuestion({
  _key: 'days',
  kind: 'several-choices',
  label: { en: 'On which days can you meet?' },
  choices: [
    { _key: 'weekend', label: { en: 'Saturday or Sunday' } },
    { _key: 'week', label: { en: 'Weekdays', es: 'Entre semana' } },
    { _key: 'none', label: { en: 'None' }, ended: true },
  ],
});
const OWN = [ownQuestion(), travelQuestion(), childCare, days];

const sheet = (text: string, own: readonly OwnQuestion[] = OWN) =>
  importedSheet({ name: '', rows: text.split('\n').map((line) => line.split(';')) }, undefined, own);

function plan(text: string, choices: Partial<ImportChoices> = {}) {
  const entered = { source: 'spreadsheet', by: 'Robin (example)', at: AT, import: 'import.k' } as const;
  const rules = { regionPostcodes: ['631'] };
  const importing = { entered, rules, own: OWN, choices: { ...NO_CHOICES, ...choices } };
  return planImport([sheet(text)], { people: [], matches: [], partners: [] }, importing);
}

const WHO = 'First;Last;Email;Degree';
const AMRA = 'Amra;Kovač (example);amra@example.org;Master';

test.each([
  ['Which neighborhood do you live in?', 'own-q1', 'Shaw'],
  ['own-q1', 'own-q1', 'Shaw'],
  ['في أي حي تسكن؟', 'own-q1', 'Shaw'],
  ['Comment vous déplacez-vous ?', 'own-travel', 'En bus'],
  ['Child care during coffee', 'own-care', 'no'],
  ['2. On which days can you meet? (check all)', 'own-days', 'Weekdays'],
])('a column “%s” answers the question that it asks', (head, target, cell) => {
  const { columns } = sheet(`${WHO};${head}\n${AMRA};${cell}`);
  expect(columns.at(-1)?.targets).toEqual([target]);
});

test('a head that no question asks, and one of a question of another form, answer none', () => {
  const connectors = ownQuestion({
    _key: 'theirs',
    askedIn: ['become-a-connector'],
    label: { en: 'Parking' },
  });
  const { columns } = sheet(`${WHO};Parking;Shoe size\n${AMRA};yes;42`, [connectors]);
  expect(columns.slice(-2).map(({ targets }) => targets)).toEqual([[], []]);
});

test('answers come in as the forms keep them, of the day on which somebody signed up', () => {
  const heads = `${WHO};Signed up on;Neighborhood you live in;How do you travel?;Child care during coffee;On which days can you meet?`;
  const [document] = plan(
    `${heads}\n${AMRA};2025-03-04;Shaw;Autobusom;oui;Entre semana, saturday or sunday`,
  ).documents;
  expect(document?.ownAnswers).toEqual(
    [
      ['q1', ['Shaw']],
      ['travel', ['bus']],
      ['care', ['yes']],
      ['days', ['week', 'weekend']],
    ].map(([question, values]) => ({ _key: question, question, values, at: '2025-03-04T12:00:00.000Z' })),
  );
  expect(participantSchema.safeParse({ ...document, _rev: '1' }).success).toBe(true);
});

test('an empty cell is no answer and no mistake, not even where the form would insist; “None” is one where it is a choice', () => {
  const { documents, mistakes } = plan(
    `${WHO};How do you travel?;Do you need child care during a coffee?;On which days can you meet?\n${AMRA};;;None`,
  );
  expect(mistakes).toEqual([]);
  expect(documents[0]?.ownAnswers).toMatchObject([{ question: 'days', values: ['none'] }]);
  expect(plan(`${WHO}\n${AMRA}`).documents[0]).not.toHaveProperty('ownAnswers');
});

test('what is none of the choices waits until staff say what it means, or put the cell right', () => {
  const text = `${WHO};How do you travel?\n${AMRA};By bus\nOmar;Bay (example);omar@example.org;Master;Tram`;
  const found = plan(text);
  expect(found.unknown).toMatchObject([{ target: 'own-travel', text: 'Tram', rows: 1 }]);
  expect(found.mistakes).toMatchObject([
    { row: 3, isChoice: true, message: '“Tram” is none of the choices of “How do you travel?”.' },
  ]);
  const values = { [valueKey(0, 'own-travel', 'Tram')]: 'bus' };
  for (const choices of [{ values }, { mended: { [cellKey(0, 3, 'own-travel')]: 'en voiture' } }]) {
    const { mistakes, documents } = plan(text, choices);
    expect(mistakes).toEqual([]);
    expect(documents[1]?.ownAnswers).toMatchObject([{ values: ['values' in choices ? 'bus' : 'car'] }]);
  }
});

test('a text that is longer than a form takes is a mistake of its row', () => {
  const { mistakes } = plan(`${WHO};own-q1\n${AMRA};${'long '.repeat(40)}`);
  expect(mistakes).toMatchObject([{ target: 'own-q1', message: 'This is longer than we can keep.' }]);
});

test('the template asks what the form asks, and comes in as it is', () => {
  const { columns, rows } = templateOf('participants', [...OWN, ownQuestion({ _key: 'gone', endedAt: AT })]);
  expect(columns.slice(-4)).toEqual(OWN.map(({ label }) => label.en));
  const filled = importedSheet(
    { name: '', rows: [columns, ...rows].map((row) => row.map(String)) },
    undefined,
    OWN,
  );
  expect(filled.columns.slice(-4).map(({ targets }) => targets[0])).toEqual([
    'own-q1',
    'own-travel',
    'own-care',
    'own-days',
  ]);
});
