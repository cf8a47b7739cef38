import { expect, test } from 'vitest';
import { guides } from '../../content/guides/guides.ts';
import { officeEmail, officeKey, officeQuestions } from './officeEmail.ts';

const fact = (key: string, change: object = {}) => ({
  ...{ _key: key, label: `Fact ${key}`, sourceName: 'The rule', certainty: 'C' },
  ...{ checkedOn: '2026-11-01', volatility: 'high', ...change },
});
const guide = {
  ...{ title: 'Nursing', authority: 'the Board', otherAuthority: 'the Department' },
  steps: [
    {
      title: 'Apply',
      facts: [fact('fee', { note: 'It was $45 in 2021.' }), fact('sure', { certainty: 'A', value: '$1' })],
    },
  ],
  otherSteps: [{ title: 'Apply there', facts: [fact('form'), fact('exam', { ask: 'The board ' })] }],
  helpers: [{ title: 'The library', facts: [fact('hours')] }],
};
const about = { programName: 'Mosaic Connector', city: 'St. Louis', siteUrl: 'https://example.org/' };

test('each open question goes to the office that knows: of the fact, of the path, or who helps', () => {
  expect(officeQuestions(guide).map(({ label, office }) => [label, office])).toEqual([
    ['Fact fee', 'the Board'],
    ['Fact form', 'the Department'],
    ['Fact exam', 'The board '],
    ['Fact hours', 'The library'],
  ]);
  expect(officeKey('The board ')).toBe(officeKey('the Board'));
});

test('one email asks an office everything, numbered, with what we have', () => {
  const mine = officeQuestions(guide).filter(({ office }) => officeKey(office) === 'board');
  const { subject, text } = officeEmail(mine, about);
  expect(subject).toBe('2 questions for our guide: Nursing');
  expect(text).toContain(
    '1. Fact fee (Apply)\n   What we have: It was $45 in 2021.\n\n2. Fact exam (Apply there)',
  );
  expect(text).toContain('https://example.org/guides/');
});

test('every open question of the starter guides has an office', () => {
  const questions = guides().flatMap((one) => officeQuestions(one));
  expect(questions.length).toBeGreaterThan(10);
  for (const { office, label } of questions) expect(office.trim(), label).not.toBe('');
});
