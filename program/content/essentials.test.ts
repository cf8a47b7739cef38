import { describe, expect, test } from 'vitest';
import { englishParts, englishSchema, marksOf, staleParts } from './englishParts.ts';
import { essentialPieces, essentialsSchema, factsNamedIn } from './essentials.ts';

const block = (text: string) => ({ _type: 'block', children: [{ text }] });
const step = (key: string, title: string) => ({ _key: key, title, body: [block(`How to ${title}.`)] });
const guide = {
  title: 'Nursing',
  summary: 'How a nurse gets a license.',
  firstAdvice: 'Ask first.',
  scams: ['Nobody can sell you a license.'],
  firstSteps: [block('Call the Board.')],
  steps: [step('ask', 'ask'), step('apply', 'apply')],
  otherSteps: [step('apply', 'apply there')],
};
const english = englishSchema.parse(guide);
const translated = (...keys: string[]) =>
  keys.map((key) => ({ _key: key, step: key, title: `Título ${key}`, text: 'Pregunte.' }));
const essentials = essentialsSchema.parse({
  _id: 'essentials-nursing-es',
  guide: 'guide-nursing',
  language: 'es',
  title: 'Enfermería',
  summary: 'Cómo obtener la licencia.',
  authority: 'la junta',
  beforeYouPay: ['Espere.'],
  firstSteps: ['Llame al {phone}.'],
  steps: translated('ask', 'apply'),
  otherSteps: translated('apply'),
  translatedOn: '2026-11-29',
  translatedFrom: marksOf(english),
});

describe('facts in a text', () => {
  test('a key in braces stands for the fact, and all else stays words', () => {
    expect(essentialPieces('Llame al {phone}. Cuesta {exam-fee}')).toEqual([
      { words: 'Llame al ' },
      { fact: 'phone' },
      { words: '. Cuesta ' },
      { fact: 'exam-fee' },
    ]);
    expect(essentialPieces('Sin { nada } más')).toEqual([{ words: 'Sin { nada } más' }]);
  });

  test('each fact is named once', () => {
    expect(factsNamedIn(['{a} y {b}', '{a}'])).toEqual(['a', 'b']);
  });
});

describe('how far essentials are behind the English guide', () => {
  const behind = (change: object) =>
    staleParts(essentials, englishSchema.parse({ ...guide, ...change })).map(({ part, why }) => [part, why]);

  test('not at all, right after they were translated, nor when only blanks or facts have changed', () => {
    expect(behind({})).toEqual([]);
    expect(behind({ firstAdvice: ' Ask  first. ', reviewedOn: '2027-01-01', steps: guide.steps })).toEqual(
      [],
    );
  });

  test('in the parts whose words have changed, and in no other', () => {
    expect(behind({ scams: ['Another warning.'] })).toEqual([['beforeYouPay', 'changed']]);
    expect(behind({ steps: [step('ask', 'ask twice'), step('apply', 'apply')] })).toEqual([
      ['steps.ask', 'changed'],
    ]);
  });

  test('in a step that is new, and in one that is gone', () => {
    expect(behind({ steps: [step('ask', 'ask'), step('exam', 'pass')] })).toEqual([
      ['steps.exam', 'missing'],
      ['steps.apply', 'gone'],
    ]);
  });

  test('in everything, where nobody has said what they were translated from', () => {
    const unmarked = { ...essentials, translatedFrom: [] };
    expect(staleParts(unmarked, english).length).toBe(englishParts(english).length);
  });
});

test('essentials in English, or without warnings and first steps, are none', () => {
  for (const wrong of [{ language: 'en' }, { beforeYouPay: [] }, { firstSteps: null }, { authority: '' }])
    expect(essentialsSchema.safeParse({ ...essentials, ...wrong }).success).toBe(false);
});
