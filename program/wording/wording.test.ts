import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { nearest } from './nearest.ts';
import { changeableParts, placeholdersOf, WORDED_KINDS, WORDING_PARTS } from './parts.ts';
import { LONGEST_LINE, LONGEST_TEXT, problemsOf } from './problems.ts';
import { tokensOf } from './tokens.ts';
import { readWording, wordingId } from './wording.ts';

const inOpening = (text: string) => problemsOf('follow-up-participant', 'opening', text);

describe('what is wrong with the words of staff, in sentences', () => {
  it.each([
    ['Hello {nmae}, {connector}', '“{nmae}” is not a placeholder of this letter. Did you mean {name}?'],
    ['{connectorName} and {connector}', 'Did you mean {connector}?'],
    ['{connector} {Name}', 'Did you mean {name}?'],
    ['{connector} { name }', 'Did you mean {name}?'],
    ['{connector} {xyzzy}', 'You can use {name}, {connector}, {program}, {city}, {phone}.'],
    ['{connector} {event}', 'This letter does not know it.'],
    ['{connector} {name', 'A brace “{” is left open.'],
    ['{connector} name}', 'A brace “}” closes nothing.'],
    ['{connector} {{name}}', 'A brace “{” is left open.'],
    ['Did you meet?', '{connector} must stand here: no other part of the letter says it.'],
    ['{connector} <b>met</b>', '“<b>” would be shown as it stands'],
    ['{connector} https://example.org/x', 'Take out the address “https://example.org/x”.'],
    [`{connector} ${'a'.repeat(LONGEST_TEXT)}`, 'This is too long: 1512 characters.'],
    ['…', 'Write at least one word'],
  ])('%j', (text, problem) => {
    expect(inOpening(text).join(' ')).toContain(problem);
  });

  it('a subject is one line, short, and names nobody', () => {
    const inSubject = (text: string) => problemsOf('introduction-participant', 'subject', text);
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
      '“{conector}” is not a placeholder of this letter. Did you mean {connector}?',
    ]);
  });

  it('a paste of 100 KB is answered in one sentence', () => {
    expect(inOpening('{'.repeat(100_000))).toHaveLength(1);
  });

  it('a part that is ours cannot be written', () => {
    expect(problemsOf('confirm-address', 'closing', 'Words')).toEqual([
      'The closing of this letter cannot be changed. Empty this field.',
    ]);
  });

  it('invisible marks that come along with a paste are no mistake, and do not stay', () => {
    const stored = { opening: '\u202Bأهلًا \u200F{connector\u200F}\u202C.\r\n\r\nنعم\u2028لا' };
    expect(readWording('follow-up-participant', stored)).toEqual({
      wording: { opening: ['أهلًا {connector}.', 'نعم', 'لا'] },
      refused: [],
    });
  });
});

const kinds = fc.constantFrom(...WORDED_KINDS);
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
      fc.property(kinds, parts, texts, (kind, part, text) => {
        fc.pre(problemsOf(kind, part, text).length === 0 && text.trim() !== '');
        const { wording, refused } = readWording(kind, { [part]: text });
        expect(refused).toEqual([]);
        const said = [wording[part] ?? []].flat().join(' ');
        const known = placeholdersOf(kind, part).map((name) => `{${name}}`);
        expect(known.reduce((left, name) => left.replaceAll(name, ''), said)).not.toMatch(/[{}]/);
      }),
    );
  });

  it('what is sent is right as it is, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(
        kinds,
        fc.record({ subject: texts, heading: texts, opening: texts, closing: texts }),
        (kind, stored) => {
          const { wording, refused } = readWording(kind, stored);
          const again = {
            ...wording,
            opening: wording.opening?.join('\n'),
            closing: wording.closing?.join('\n'),
          };
          expect(readWording(kind, again)).toEqual({ wording, refused: [] });
          for (const part of Object.keys(wording)) expect(changeableParts(kind)).toContain(part);
          for (const { problems } of refused) expect(problems).not.toEqual([]);
        },
      ),
    );
  });

  it('whatever is stored in its place, it is read without throwing', () => {
    fc.assert(
      fc.property(kinds, fc.anything(), (kind, stored) => {
        expect(readWording(kind, stored)).toBeTypeOf('object');
        expect(readWording(kind, { subject: stored, opening: stored })).toBeTypeOf('object');
      }),
    );
  });
});

it('one document for each kind and language', () => {
  const ids = WORDED_KINDS.flatMap((kind) => LANGUAGES.map((language) => wordingId(kind, language)));
  expect(new Set(ids).size).toBe(WORDED_KINDS.length * LANGUAGES.length);
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
