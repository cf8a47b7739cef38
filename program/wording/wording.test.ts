import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { LETTER_KINDS } from '../letters.ts';
import { nearest } from './nearest.ts';
import { BEGINNING, BOTH_ENDS, placeholdersOf, type Rewording, WORDING_PARTS } from './parts.ts';
import { LONGEST_LINE, LONGEST_TEXT, problemsOf } from './problems.ts';
import { tokensOf } from './tokens.ts';
import { readWording, wordingId } from './wording.ts';

const followUp: Rewording = {
  parts: BEGINNING,
  people: ['connector'],
  required: { part: 'opening', placeholder: 'connector' },
};
const introduction: Rewording = { parts: BEGINNING, people: ['connector'], knows: ['date'] };
const question: Rewording = { parts: BOTH_ENDS, knows: ['date'] };

const inOpening = (text: string) => problemsOf(followUp, 'opening', text);

describe('what is wrong with the words of staff, in sentences', () => {
  it.each([
    ['Hello {nmae}, {connector}', '“{nmae}” is not a placeholder of this email. Did you mean {name}?'],
    ['{connectorName} and {connector}', 'Did you mean {connector}?'],
    ['{connector} {Name}', 'Did you mean {name}?'],
    ['{connector} { name }', 'Did you mean {name}?'],
    ['{connector} {xyzzy}', 'You can use {name}, {connector}, {program}, {city}, {phone}.'],
    ['{connector} {event}', '“{event}” is not a placeholder of this email. You can use {name}'],
    ['{connector} {name', 'A brace “{” is left open.'],
    ['{connector} name}', 'A brace “}” closes nothing.'],
    ['{connector} {{name}}', 'A brace “{” is left open.'],
    ['Did you meet?', '{connector} must stand here: no other part of the email says it.'],
    ['{connector} <b>met</b>', '“<b>” would be shown as it stands'],
    ['{connector} https://example.org/x', 'Take out the address “https://example.org/x”.'],
    [`{connector} ${'a'.repeat(LONGEST_TEXT)}`, 'This is too long: 1512 characters.'],
    ['…', 'Write at least one word'],
  ])('%j', (text, problem) => {
    expect(inOpening(text).join(' ')).toContain(problem);
  });

  it('a subject is one line, short, and names nobody', () => {
    const inSubject = (text: string) => problemsOf(introduction, 'subject', text);
    expect(inSubject('Please write by {date}')).toEqual([]);
    expect(inSubject('One\nTwo')).toEqual(['A subject is one line. Take out the line break.']);
    expect(inSubject('a'.repeat(LONGEST_LINE))).toEqual([]);
    expect(inSubject('a'.repeat(LONGEST_LINE + 1))).toHaveLength(1);
    expect(inSubject('{connector} waits')).toEqual([
      '{connector} cannot stand in a subject: it is read on locked screens. Use it in the text.',
    ]);
  });

  it('a required placeholder that is misspelt is one mistake, not two', () => {
    expect(inOpening('You met {conector}.')).toEqual([
      '“{conector}” is not a placeholder of this email. Did you mean {connector}?',
    ]);
  });

  it('a paste of 100 KB is answered in one sentence', () => {
    expect(inOpening('{'.repeat(100_000))).toHaveLength(1);
  });

  it('a part that is ours cannot be written', () => {
    expect(problemsOf(introduction, 'closing', 'Words')).toEqual([
      'The closing of this email cannot be changed. Empty this field.',
    ]);
  });

  it('invisible marks that come along with a paste are no mistake, and do not stay', () => {
    const stored = { opening: '\u202Bأهلًا \u200F{connector\u200F}\u202C.\r\n\r\nنعم\u2028لا' };
    expect(readWording(followUp, stored)).toEqual({
      wording: { opening: ['أهلًا {connector}.', 'نعم', 'لا'] },
      refused: [],
    });
  });
});

const rewordings = fc.constantFrom(followUp, introduction, question, { parts: BEGINNING });
const parts = fc.constantFrom(...WORDING_PARTS);
const texts = fc
  .array(fc.oneof(fc.constantFrom('{', '}', '{name}', '{date}', '\n', '<', ' '), fc.string({ maxLength: 6 })))
  .map((pieces) => pieces.join(''));

describe('of any text', () => {
  it('the pieces together are the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('what has no problem holds no brace but those of placeholders that the letter knows', () => {
    fc.assert(
      fc.property(rewordings, parts, texts, (rewording, part, text) => {
        fc.pre(problemsOf(rewording, part, text).length === 0 && text.trim() !== '');
        const { wording, refused } = readWording(rewording, { [part]: text });
        expect(refused).toEqual([]);
        const said = [wording[part] ?? []].flat().join(' ');
        const known = placeholdersOf(rewording, part).map((name) => `{${name}}`);
        expect(known.reduce((left, name) => left.replaceAll(name, ''), said)).not.toMatch(/[{}]/);
      }),
    );
  });

  it('what is sent is right as it is, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(
        rewordings,
        fc.record({ subject: texts, heading: texts, opening: texts, closing: texts }),
        (rewording, stored) => {
          const { wording, refused } = readWording(rewording, stored);
          const again = {
            ...wording,
            opening: wording.opening?.join('\n'),
            closing: wording.closing?.join('\n'),
          };
          expect(readWording(rewording, again)).toEqual({ wording, refused: [] });
          for (const part of Object.keys(wording)) expect(rewording.parts).toContain(part);
          for (const { problems } of refused) expect(problems).not.toEqual([]);
        },
      ),
    );
  });

  it('whatever is stored in its place, it is read without throwing', () => {
    fc.assert(
      fc.property(rewordings, fc.anything(), (rewording, stored) => {
        expect(readWording(rewording, stored)).toBeTypeOf('object');
        expect(readWording(rewording, { subject: stored, opening: stored })).toBeTypeOf('object');
      }),
    );
  });
});

it('where nothing may be reworded, nothing is read', () => {
  expect(readWording(undefined, { subject: 'Own words' })).toEqual({ wording: {}, refused: [] });
});

it('one document for each kind and language', () => {
  const ids = LETTER_KINDS.flatMap((kind) => LANGUAGES.map((language) => wordingId(kind, language)));
  expect(new Set(ids).size).toBe(LETTER_KINDS.length * LANGUAGES.length);
  // An id with a dot is for what is private.
  expect(ids.filter((id) => !/^[\w-]+$/.test(id))).toEqual([]);
});

it('guesses what was meant, and does not guess at random', () => {
  const names = ['name', 'connector', 'date'] as const;
  expect(nearest('nmae', names)).toBe('name');
  expect(nearest('conector', names)).toBe('connector');
  expect(nearest('dates', names)).toBe('date');
  expect(nearest('city', names)).toBeUndefined();
  expect(nearest('', names)).toBeUndefined();
});
