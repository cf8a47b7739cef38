import type { LinkPurpose } from '../../program/links.ts';
import type { LetterContent } from '../content.ts';

/** What every letter is told, whoever reads it. */
export type Common = Pick<LetterContent, 'language' | 'sender' | 'wording'>;

/** Gives the signed link for a purpose about a record; in a preview, one that leads nowhere. */
export type LinkTo = (purpose: LinkPurpose, subject: string) => Promise<{ url: string; expiresAt: Date }>;
