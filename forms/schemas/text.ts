import { z } from 'zod';
import { cleanLine, cleanNumber, cleanParagraph, cleanPhone } from '../../program/typed/clean.ts';

/** Characters as people count them: one outside the first plane is one, not two. */
const isAtMost = (text: string, limit: number) => text.length <= limit || [...text].length <= limit;

/** One answer, as text. A name that comes several times, or is no text, is `invalid`; one that does not come is empty. */
const text = () => z.string('invalid');

/** One line of text, as `cleanLine` reads it; at most `limit` characters. */
export function line(limit: number) {
  return text()
    .overwrite(cleanLine)
    .refine((typed) => isAtMost(typed, limit), 'tooLong')
    .default('');
}

/** Several lines of text: as `line`, keeping line breaks. */
export function paragraph(limit: number) {
  return text()
    .overwrite(cleanParagraph)
    .refine((typed) => isAtMost(typed, limit), 'tooLong')
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
