import type { Criterion } from '../../program/eligibility.ts';
import { localisedPath } from '../../program/languages.ts';
import type { Letter, LetterKind } from '../../program/letters.ts';
import type { LetterContent } from '../content.ts';
import type { Common, LinkTo } from './link.ts';

const PERSON_LETTERS = [
  'confirm-address',
  'record-link',
  'no-match-yet',
  'connector-unavailable',
  'question-withdrawn',
  'pause-question',
  'not-yet-eligible',
  'no-show-pause',
  'ready',
  'on-hold',
  'withdrawn',
  'application-received',
] as const satisfies readonly LetterKind[];
export type PersonLetterKind = (typeof PERSON_LETTERS)[number];

/** Whether a letter is about its reader alone. */
export function isPersonLetter(kind: LetterKind): kind is PersonLetterKind {
  return PERSON_LETTERS.some((each) => each === kind);
}

/** Who reads the letter: the record's id, the name, and for a participant the criteria that are not met. */
export interface Reader {
  id: string;
  name: string;
  unmet: readonly Criterion[];
}

/** A letter about its reader alone, filled from the record as it stands. */
export async function fillPersonLetter(
  kind: PersonLetterKind,
  { language, once }: Pick<Letter, 'language' | 'once'>,
  { id, name, unmet }: Reader,
  common: Common,
  link: LinkTo,
  siteUrl: string,
): Promise<LetterContent> {
  const recordLink = (await link('my-record', id)).url;
  const base = { ...common, name, recordLink };
  const guidesUrl = siteUrl + localisedPath('/guides/', language);
  switch (kind) {
    case 'confirm-address': {
      const { url, expiresAt } = await link('confirm', id);
      return { ...common, kind, name, link: url, expiresAt };
    }
    case 'record-link':
      return { ...common, kind, name, link: recordLink };
    case 'no-match-yet':
      return { ...base, kind, link: (await link('still-interested', id)).url };
    case 'pause-question':
      // The record's own page is where a connector pauses.
      return { ...base, kind, link: recordLink };
    case 'not-yet-eligible':
      return { ...base, kind, unmet, guidesUrl, helpUrl: guidesUrl };
    case 'no-show-pause': {
      const until = new Date(`${once ?? ''}T12:00:00Z`);
      return { ...base, kind, until };
    }
    case 'ready':
    case 'on-hold':
    case 'withdrawn':
    case 'connector-unavailable':
    case 'question-withdrawn':
    case 'application-received':
      return { ...base, kind };
  }
}
