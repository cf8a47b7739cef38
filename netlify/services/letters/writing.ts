import type { SanityClient } from '@sanity/client';
import type { Common, LinkTo } from '../../../emails/filled/link.ts';
import type { Letter } from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';

/** What is at hand while a letter is put together. */
export interface Writing {
  env: Environment;
  lake: SanityClient;
  letter: Letter;
  /** Signs a link, always the same for one letter: a letter tried twice is the same letter. */
  link: LinkTo;
  common: Common;
}
