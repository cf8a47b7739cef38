import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { assessEligibility } from '../../program/eligibility.ts';
import { postcode } from '../schemas/answers.ts';
import { regionPattern } from './regionPattern.ts';

const regionPostcodes = ['631', '630', '62220', '622'];
const source = regionPattern({ regionPostcodes });

/** What a browser makes of the attribute: newer ones with the flag `v`, older ones with `u`. */
const inBrowsers = [new RegExp(`^(?:${source})$`, 'v'), new RegExp(`^(?:${source})$`, 'u')];

/** What the server says of the same text. */
function isOfTheRegion(typed: string): boolean {
  const read = postcode.safeParse(typed);
  if (!read.success) return false;
  const answers = { bornOutsideUS: 'yes', degree: 'bachelor', workPermission: 'yes' } as const;
  return (
    assessEligibility({ ...answers, postcode: read.data }, { regionPostcodes }).eligibility === 'eligible'
  );
}

const WITHIN = [
  ...[
    '63110',
    ' 62201 ',
    '٦٣١١٠',
    '۶۳۱۱۰',
    '６３１１０',
    '६३११०',
    '63110‑1234',
    '63110–1234',
    '63110 1234',
    '631101234',
  ],
  ...['63110\u200B', '\uFEFF63110', '6\u00AD3110', '\u200F٦٣١١٠\u200F', '\u00A063110\u00A0', '63110 - 1234'],
];
const OUTSIDE = [
  '10001',
  ' 10001 ',
  '١٠٠٠١',
  '6311',
  '631100',
  '63110-12',
  '63 110',
  'Paris',
  '63110-1234-5',
  '²3110',
];

it('says of each ZIP in the browser what the server says', () => {
  for (const pattern of inBrowsers) {
    for (const typed of WITHIN)
      expect([typed, pattern.test(typed), isOfTheRegion(typed)]).toEqual([typed, true, true]);
    for (const typed of OUTSIDE)
      expect([typed, pattern.test(typed), isOfTheRegion(typed)]).toEqual([typed, false, false]);
  }
});

test('no text is read one way by the browser and another by the server', () => {
  const part = fc.oneof(
    fc.constantFrom('6', '3', '1', '0', '٦', '３', '۱', '0', '2', '٢'),
    fc.constantFrom(
      '-',
      '–',
      '\u2011',
      '\u2212',
      ' ',
      '\u00A0',
      '\u3000',
      '\u200B',
      '\u00AD',
      '\uFEFF',
      '\u202E',
      '\uFE0F',
    ),
    fc.constantFrom('63110', '62220', '٦٣١١٠'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  // A box of one line holds no line end.
  const typed = fc.array(part, { maxLength: 12 }).map((parts) => parts.join('').replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(typed, (text) => {
      for (const pattern of inBrowsers)
        expect([text, pattern.test(text)]).toEqual([text, isOfTheRegion(text)]);
    }),
    { numRuns: 5000 },
  );
});
