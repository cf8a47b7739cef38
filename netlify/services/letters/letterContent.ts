import type { SanityClient } from '@sanity/client';
import type { LetterContent } from '../../../emails/content.ts';
import { localisedPath } from '../../../program/languages.ts';
import type { Letter } from '../../../program/letters.ts';
import type { LinkPurpose } from '../../../program/links.ts';
import { addressedAs } from '../../../program/participants/participant.ts';
import type { Environment } from '../../environment.ts';
import { signLink } from '../linkPages/links.ts';
import { findConnector, findParticipant, RecordMissing } from '../people.ts';
import { readSettings } from '../settings.ts';
import { GUEST_LETTERS } from './guestContent.ts';
import { isMatchLetter, matchContent } from './matchContent.ts';

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

export interface Writing {
  env: Environment;
  lake: SanityClient;
  letter: Letter;
  /** Signs a link, always the same for one letter: a letter tried twice is the same letter. */
  link: (purpose: LinkPurpose, subject: string) => Promise<{ url: string; expiresAt: Date }>;
  common: { language: Letter['language']; sender: { programName: string; city: string; phone: string } };
}

/** Who reads the letter, with the link to all that is kept of them. Throws RecordMissing when the record is gone. */
async function readerOf({ lake, letter, link }: Writing) {
  const id = letter.participant?._ref ?? letter.connector?._ref ?? '';
  const person = letter.participant ? await findParticipant(lake, id) : await findConnector(lake, id);
  if (!person) throw new RecordMissing(letter.participant ? 'participant' : 'connector');
  return { person, name: addressedAs(person), recordLink: (await link('my-record', id)).url };
}

async function participantContent(writing: Writing): Promise<LetterContent> {
  const { env, lake, letter, link, common } = writing;
  if (letter.kind === 'erased') return { ...common, kind: letter.kind, name: letter.readerName ?? '' };
  const { person, name, recordLink } = await readerOf(writing);
  const base = { ...common, name, recordLink };
  const page = (path: string) => env.SITE_URL + localisedPath(path, letter.language);
  switch (letter.kind) {
    case 'confirm-address': {
      const { url, expiresAt } = await link('confirm', person._id);
      return { ...common, kind: letter.kind, name, link: url, expiresAt };
    }
    case 'record-link':
      return { ...common, kind: letter.kind, name, link: recordLink };
    case 'no-match-yet':
      return { ...base, kind: letter.kind, link: (await link('still-interested', person._id)).url };
    case 'pause-question':
      // The record's own page is where a connector pauses.
      return { ...base, kind: letter.kind, link: recordLink };
    case 'not-yet-eligible': {
      const participant = await findParticipant(lake, person._id);
      return {
        ...base,
        kind: letter.kind,
        unmet: participant?.unmet ?? [],
        guidesUrl: page('/guides/'),
        helpUrl: page('/about/'),
      };
    }
    case 'no-show-pause': {
      const until = new Date(`${letter.once ?? ''}T12:00:00Z`);
      return { ...base, kind: letter.kind, until };
    }
    case 'ready':
    case 'on-hold':
    case 'withdrawn':
    case 'application-received':
      return { ...base, kind: letter.kind };
    default:
      throw new RecordMissing(`content for ${letter.kind}`);
  }
}

/** Everything the letter needs, read anew at the moment it is written. Throws RecordMissing when what it is about is gone. */
export async function letterContent(
  env: Environment,
  lake: SanityClient,
  letter: Letter,
): Promise<{ content: LetterContent; replyTo: string }> {
  const settings = await readSettings(env);
  const { programName, city, phone } = settings;
  const writing: Writing = {
    env,
    lake,
    letter,
    common: { language: letter.language, sender: { programName, city, phone } },
    async link(purpose, subject) {
      const { token, claims } = await signLink(env, purpose, subject, new Date(letter.queuedAt));
      return { url: `${env.SITE_URL}/${PATH[purpose]}/${token}`, expiresAt: claims.expiresAt };
    },
  };
  const write = isMatchLetter(letter.kind)
    ? matchContent
    : (GUEST_LETTERS[letter.kind] ?? participantContent);
  return { content: await write(writing), replyTo: settings.email };
}
