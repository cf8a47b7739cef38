import type { SanityClient } from '@sanity/client';
import type { LetterContent } from '../../../emails/content.ts';
import { isMatchLetter } from '../../../emails/filled/matchLetter.ts';
import {
  fillPersonLetter,
  isPersonLetter,
  type PersonLetterKind,
  type Reader,
} from '../../../emails/filled/personLetter.ts';
import type { Letter } from '../../../program/letters.ts';
import type { LinkPurpose } from '../../../program/links.ts';
import { addressedAs } from '../../../program/participants/participant.ts';
import type { Environment } from '../../environment.ts';
import { signLink } from '../linkPages/links.ts';
import { findConnector, findParticipant, RecordMissing } from '../people.ts';
import { GUEST_LETTERS } from './guestContent.ts';
import { matchContent, staffContent } from './matchContent.ts';
import { readWords } from './readWords.ts';
import type { Writing } from './writing.ts';

/** Where a link in a letter leads, by its purpose. */
const PATH: Record<LinkPurpose, string> = {
  confirm: 'confirm',
  answer: 'answer',
  'follow-up': 'follow-up',
  'follow-up-connector': 'follow-up',
  outcome: 'follow-up',
  'still-interested': 'follow-up',
  'my-record': 'my-record',
  invite: 'invite',
  'cancel-visit': 'cancel-visit',
};

/** Who reads the letter. Throws RecordMissing when the record is gone. */
async function readerOf(lake: SanityClient, { participant, connector }: Letter): Promise<Reader> {
  const id = participant?._ref ?? connector?._ref ?? '';
  if (!participant) {
    const found = await findConnector(lake, id);
    if (!found) throw new RecordMissing('connector');
    return { id, name: addressedAs(found), unmet: [] };
  }
  const found = await findParticipant(lake, id);
  if (!found) throw new RecordMissing('participant');
  return { id, name: addressedAs(found), unmet: found.unmet };
}

async function personContent(writing: Writing, kind: PersonLetterKind): Promise<LetterContent> {
  const { env, lake, letter, link, common } = writing;
  return fillPersonLetter(kind, letter, await readerOf(lake, letter), common, link, env.SITE_URL);
}

/** The letter's words with what they are about. Throws RecordMissing when that is gone. */
async function contentOf(writing: Writing): Promise<LetterContent> {
  const { letter, common } = writing;
  const { kind } = letter;
  if (isMatchLetter(kind)) return matchContent(writing, kind);
  if (isPersonLetter(kind)) return personContent(writing, kind);
  if (kind === 'staff-question') return staffContent(writing);
  if (kind === 'erased') return { ...common, kind, name: letter.readerName ?? '' };
  const write = GUEST_LETTERS[kind];
  if (!write) throw new RecordMissing(`content for ${kind}`);
  return write(writing);
}

/** Everything the letter needs, read anew at the moment it is written. Throws RecordMissing when what it is about is gone. */
export async function letterContent(
  env: Environment,
  lake: SanityClient,
  letter: Letter,
): Promise<{ content: LetterContent; replyTo: string }> {
  const { settings, wording } = await readWords(env, letter);
  const { programName, city, phone, timeZone } = settings;
  const writing: Writing = {
    env,
    lake,
    letter,
    common: { language: letter.language, sender: { programName, city, phone, timeZone }, wording },
    async link(purpose, subject) {
      const { token, claims } = await signLink(env, purpose, subject, new Date(letter.queuedAt));
      return { url: `${env.SITE_URL}/${PATH[purpose]}/${token}`, expiresAt: claims.expiresAt };
    },
  };
  return { content: await contentOf(writing), replyTo: settings.email };
}
