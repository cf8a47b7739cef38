import type { FindingKind } from '../../../program/watch/source.ts';

/** What was found, in a sentence. */
export const findingWords: Record<FindingKind, string> = {
  changed: 'The page says something else now.',
  vanished: 'The page does not say this any more.',
  gone: 'The page is not there any more.',
  moved: 'The page has another address now, and says the same.',
  file: 'The file is another one now. A program cannot read what is in it.',
  unreachable: 'Nobody has answered at this address for three weeks.',
};
