import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, COUNTRY_CODES, isCodeOrPart, isInPart, packOf } from './countries.ts';

describe('postal codes', () => {
  test.each([
    ['us', '63110', '63110'],
    ['us', '63110-1234', '63110'],
    ['us', '631101234', '63110'],
    ['us', 'B3H 4R2', ''],
    ['us', '6311', ''],
    ['ca', 'b3h4r2', 'B3H 4R2'],
    ['ca', 'B3H-4R2', 'B3H 4R2'],
    ['ca', 'D3H 4R2', ''],
    ['ca', '63110', ''],
    ['se', '11846', '118 46'],
    ['se', '118 46', '118 46'],
    ['se', '018 46', ''],
    ['gb', 'ls14ap', 'LS1 4AP'],
    ['gb', 'EC1A 1BB', 'EC1A 1BB'],
    ['gb', 'w1a0ax', 'W1A 0AX'],
    ['gb', 'LS1 4CP', ''],
    ['gb', '11846', ''],
  ] as const)('in %s “%s” is kept as “%s”', (code, typed, kept) => {
    expect(packOf(code).postal.normalize(typed)).toBe(kept);
  });

  test.each([
    ['63110', '631', true],
    ['63110', '63', false],
    ['63110', '63111', false],
    ['B3H 4R2', 'B3H', true],
    ['B3H 4R2', 'B3J', false],
    ['118 46', '11', true],
    ['LS1 4AP', 'LS', true],
    ['LS1 4AP', 'LS1', true],
    ['LS10 1AA', 'LS1', false],
    ['L1 8JQ', 'LS', false],
    ['LS1 4AP', 'L', false],
    ['', '631', false],
  ])('“%s” in “%s”: %s', (code, part, isIn) => {
    expect(isInPart(code, part)).toBe(isIn);
  });

  test.each([
    ['63110', '631'],
    ['B3H 4R2', 'B3H'],
    ['118 46', '11'],
    ['LS10 1AA', 'LS'],
    ['M1 1AE', 'M'],
  ])('neighbors of “%s” share “%s”', (code, area) => {
    expect(areaOf(code)).toBe(area);
  });

  test('a province is told by the code', () => {
    const { regionOf } = packOf('ca').postal;
    expect(['B3H 4R2', 'H2X 1Y4', 'X0A 0H0', 'X1A 2N2'].map((code) => regionOf?.(code))).toEqual([
      'NS',
      'QC',
      'NU',
      'NT',
    ]);
  });

  test.each(COUNTRY_CODES)(
    'what %s gives as an example is one, is kept as it is, and lies in its part',
    (code) => {
      const { postal } = packOf(code);
      expect(postal.normalize(postal.example)).toBe(postal.example);
      expect(postal.isIn(postal.example, postal.partExample)).toBe(true);
      expect(isCodeOrPart(postal.partExample, code)).toBe(true);
      expect(isCodeOrPart(postal.example, code)).toBe(true);
    },
  );

  test('no two countries write their codes alike, so that a record needs no country of its own', () => {
    for (const code of COUNTRY_CODES)
      for (const other of COUNTRY_CODES)
        expect(packOf(other).postal.kept.test(packOf(code).postal.example), `${other} reads ${code}`).toBe(
          other === code,
        );
  });

  test('whatever is typed is a code in the one form, or none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRY_CODES), fc.string({ maxLength: 12 }), (code, typed) => {
        const { kept, normalize } = packOf(code).postal;
        const read = normalize(typed);
        expect(read === '' || kept.test(read)).toBe(true);
        if (read) expect(normalize(read)).toBe(read);
      }),
    );
  });
});

describe('numbers that nobody may ask for', () => {
  test.each([
    ['us', 'My number is 219-09-9999.', true],
    ['us', 'Call 314-555-0142', false],
    ['us', '000-12-3456', false],
    ['ca', 'SIN 046 454 286', true],
    ['ca', 'Call 902-555-0142', false],
    ['ca', '046 454 287', false],
    ['se', 'Jag är 811218-9876', true],
    ['se', '19811218-9876', true],
    ['se', '198112189876', true],
    ['se', 'Call 8112189876', false],
    ['se', '811378-9876', false],
    ['se', 'Ring 08-465 004 23', false],
    ['gb', 'NI: QQ 12 34 56 C', false],
    ['gb', 'ab123456c', true],
    ['gb', '0113 496 0123', false],
  ] as const)('in %s “%s”: %s', (code, text, isFound) => {
    expect(packOf(code).personalNumbers.some(({ find }) => find(text))).toBe(isFound);
  });
});
