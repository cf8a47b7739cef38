import { z } from 'zod';

/** Digits people type on their own keyboards (Arabic-Indic, Persian) as the digits the rules compare. */
function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x06f0));
}

// Control and bidirectional-override characters have no place in an answer and could forge a letter or a list.
const FORBIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const cleanLine = (typed: string) =>
  typed.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();

const cleanParagraph = (typed: string) =>
  typed
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((row) => row.replace(FORBIDDEN, ' ').trimEnd())
    .join('\n')
    .trim();

/** Characters as people count them: one outside the first plane is one, not two. */
const isAtMost = (text: string, limit: number) => text.length <= limit || [...text].length <= limit;

/** One answer, as text. A name that comes several times, or is no text, is `invalid`; one that does not come is empty. */
const text = () => z.string('invalid');

/** One line of text: trimmed, composed, without control characters; at most `limit` characters. */
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

/** Digits with the spaces and signs people put between them removed. */
export function digits() {
  return text()
    .overwrite((typed) => westernDigits(typed).trim())
    .default('');
}
