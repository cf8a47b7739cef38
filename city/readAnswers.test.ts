import { describe, expect, test } from 'vitest';
import { type Given, WrongAnswers } from './answers.ts';
import { mistakeIn } from './ask.ts';
import { readAnswers } from './readAnswers.ts';

const HALIFAX: Given = {
  programName: 'Harbour Connector (example)',
  ...{ city: 'Halifax', country: 'ca', region: 'ns', postcodes: 'b3h; B3J' },
  ...{ regionDescription: 'Halifax and Dartmouth', languages: 'fr' },
  ...{ host: 'Harbour Welcome House (example)', people: 'Morag Ellis (example), coordinator' },
  ...{ phone: '902 555 0142', email: 'hello@harbour.example.org' },
};
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';
const FILES = new Map([
  ['logo.svg', SVG],
  ['script.svg', SVG.replace('<path', '<script>1</script><path')],
  ['loads.svg', SVG.replace('<path', '<use href="https://example.org/a.svg"/><path')],
  ['click.svg', SVG.replace('<path', '<path onclick="1"')],
  ['large.svg', SVG.replace('<path', `<!-- ${'x'.repeat(9000)} --><path`)],
  ['picture.svg', 'PNG'],
]);

function readFile(path: string): string {
  const text = FILES.get(path);
  if (text === undefined) throw new Error('ENOENT');
  return text;
}

const read = (change: Given = {}) => readAnswers({ ...HALIFAX, ...change }, readFile);

function mistakesOf(given: Given) {
  try {
    readAnswers(given, readFile);
  } catch (error) {
    if (error instanceof WrongAnswers) return error.mistakes;
    throw error;
  }
  return [];
}

test('what was not said is as usual: the zone of the province, English, three guides, the hours of an office', () => {
  expect(read()).toMatchObject({
    region: { code: 'NS', name: 'Nova Scotia' },
    postcodes: ['B3H', 'B3J'],
    timeZone: 'America/Halifax',
    languages: ['en', 'fr'],
    fields: ['nursing', 'teaching', 'engineering'],
    hours: { from: 'monday', to: 'friday', opensAt: '09:00', closesAt: '17:00' },
    ...{ main: null, accent: null, logo: null },
  });
});

describe('an answer that cannot be taken is named with its question, and with what would be right', () => {
  test.each<[question: string, answer: string, says: string]>([
    ['programName', ' ', 'is needed'],
    ['country', 'Canada', 'ca (Canada)'],
    ['region', 'Nova Scotland', 'NS (Nova Scotia)'],
    ['postcodes', '63110', 'B3H'],
    ['postcodes', 'H2X', 'Québec'],
    ['postcodes', '', 'B3H'],
    ['timeZone', 'Atlantic', 'America/Halifax'],
    ['languages', 'en, gd', 'add-a-language.md'],
    ['fields', 'nurse', 'nursing'],
    ['people', '', 'is needed'],
    ['phone', '12', 'Canada'],
    ['email', 'hello', 'hello@example.org'],
    ['hours', 'mornings', 'monday to friday'],
    ['hours', 'monday to friday, 17:00 to 09:00', 'monday to friday'],
    ['mainColor', 'blue', '#17345f'],
    ['mainColor', '#ffd700', 'The nearest color that can be read is #'],
    ['accentColor', '#17345f', 'The nearest color that is told apart is #'],
    ['logo', 'nowhere.svg', 'cannot be read'],
    ['logo', 'script.svg', '<script'],
    ['logo', 'loads.svg', 'may not run or load'],
    ['logo', 'click.svg', 'may not run or load'],
    ['logo', 'large.svg', 'bytes'],
    ['logo', 'picture.svg', 'is no SVG'],
    ['colour', '#123456', 'mainColor'],
  ])('%s: “%s”', (question, answer, says) => {
    const mistakes = mistakesOf({ ...HALIFAX, [question]: answer });
    expect(mistakes.map((mistake) => mistake.question)).toEqual([question]);
    expect(mistakes[0]?.message).toContain(says);
  });
});

test('all mistakes are named at once, in the order of the questions', () => {
  const mistakes = mistakesOf({ ...HALIFAX, email: 'x', city: '', mainColor: 'red' });
  expect(mistakes.map(({ question }) => question)).toEqual(['city', 'email', 'mainColor']);
});

test('the color that is offered in place of one that cannot be read is taken', () => {
  const [mistake] = mistakesOf({ ...HALIFAX, mainColor: '#ffd700' });
  const offered = /#[0-9a-f]{6}$/.exec(mistake?.message ?? '')?.[0] ?? '';
  expect(read({ mainColor: offered }).main).toBe(offered);
});

test('a logo that draws and nothing else is taken', () => {
  expect(read({ logo: 'logo.svg' }).logo).toBe(`${SVG}\n`);
});

test('the wizard asks a question again for its own mistake, and not for what was not asked yet', () => {
  expect(mistakeIn('country', { programName: 'A', city: 'B', country: 'xx' }, readFile)).toContain('us');
  expect(mistakeIn('country', { programName: 'A', city: 'B', country: 'ca' }, readFile)).toBeUndefined();
});
