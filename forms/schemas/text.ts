import { z } from 'zod';
import { personalNumberIn } from '../../countries/countries.ts';
import { cleanLine, cleanNumber, cleanParagraph, cleanPhone } from '../../program/typed/clean.ts';

/** Characters as people count them: one outside the first plane is one, not two. */
const isAtMost = (text: string, limit: number) => text.length <= limit || [...text].length <= limit;

/** One answer, as text. A name that comes several times, or is no text, is `invalid`; one that does not come is empty. */
const text = () => z.string('invalid');

/** Refuses a number by which a country knows its people: `personal`, with the country. Nobody here may ask for one. */
function withoutPersonalNumber(typed: string, { addIssue }: Pick<z.RefinementCtx, 'addIssue'>): void {
  const country = personalNumberIn(typed);
  if (country) addIssue({ code: 'custom', message: 'personal', params: { country } });
}

/** One line of text, as `cleanLine` reads it; at most `limit` characters. */
export function line(limit: number) {
  return text()
    .overwrite(cleanLine)
    .refine((typed) => isAtMost(typed, limit), 'tooLong')
    .superRefine(withoutPersonalNumber)
    .default('');
}

/** Several lines of text: as `line`, keeping line breaks. */
export function paragraph(limit: number) {
  return text()
    .overwrite(cleanParagraph)
    .refine((typed) => isAtMost(typed, limit), 'tooLong')
    .superRefine(withoutPersonalNumber)
    .default('');
}

/** A number, a code or a day as it is written, in Western digits. */
export function digits() {
  return text().overwrite(cleanNumber).default('');
}

/** A telephone number in any format, in Western digits; at most `limit` characters. */
export function telephone(limit: number) {
  return text()
    .overwrite(cleanPhone)
    .refine((typed) => isAtMost(typed, limit), 'tooLong')
    .default('');
}
