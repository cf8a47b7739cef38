import { z } from 'zod';

/** Digits people type on their own keyboards (Arabic-Indic, Persian) as the digits the rules compare. */
function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x06f0));
}

// Control and bidirectional-override characters have no place in an answer and could forge a letter or a list.
const FORBIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** One answer, as text. A name that comes several times, or is no text, is `invalid`. */
function text() {
  return z.string('invalid').default('');
}

/** One line of text: trimmed, composed, without control characters; at most `limit` characters. */
export function line(limit: number) {
  return text()
    .transform((typed) => typed.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim())
    .refine((typed) => [...typed].length <= limit, 'tooLong');
}

/** Several lines of text: as `line`, keeping line breaks. */
export function paragraph(limit: number) {
  return text()
    .transform((typed) =>
      typed
        .normalize('NFC')
        .split(/\r\n|\r|\n/)
        .map((row) => row.replace(FORBIDDEN, ' ').trimEnd())
        .join('\n')
        .trim(),
    )
    .refine((typed) => [...typed].length <= limit, 'tooLong');
}

/** Digits with the spaces and signs people put between them removed. */
export function digits() {
  return text().transform((typed) => westernDigits(typed).trim());
}
