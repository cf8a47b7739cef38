import { LETTERS } from '../../../emails/letters.ts';
import type { WrittenLetter } from '../../../emails/parts/defineLetter.tsx';
import { recordSource } from '../../../emails/source/recordSource.ts';
import { contactOf } from '../../../program/content/settings.ts';
import type { Letter } from '../../../program/letters.ts';
import { LINK_PATHS } from '../../../program/links.ts';
import type { Environment } from '../../environment.ts';
import { readEvent } from '../events/readEvent.ts';
import { signLink } from '../links.ts';
import type { Reader } from '../readAhead.ts';
import { readHelpers } from '../readHelpers.ts';
import { readProspects } from '../readProspects.ts';
import { readStaffDay } from '../staff/staffDay.ts';
import { mailboxId } from './mailboxes.ts';
import { readSettingsAndWording } from './readWording.ts';
import { replyToOf } from './replyToken.ts';

/**
 * Writes a letter from the records as they stand at this moment. Throws RecordMissing when what it is about is gone.
 */
export async function writeLetter(
  env: Environment,
  { records, content }: { records: Reader; content?: Reader },
  letter: Letter,
): Promise<{ written: WrittenLetter; replyTo: string }> {
  const { settings, wording } = await readSettingsAndWording(env, letter, content);
  const { programName, city, timeZone, country, province, criteria, waits, trials } = settings;
  const { phone, coordinator } = contactOf(settings);
  const queuedAt = new Date(letter.queuedAt);
  const source = recordSource({
    letter,
    language: letter.language,
    sender: { programName, city, phone, coordinator, timeZone, country, province, criteria, waits },
    wording,
    trials,
    own: settings,
    siteUrl: env.SITE_URL,
    studioUrl: env.STUDIO_URL,
    mailbox: mailboxId(env, letter.to),
    read: (id) => records.getDocument(id),
    async link(purpose, subject) {
      const { _id, to, language } = letter;
      const request = { purpose, subject, letter: _id, to, language, issuedAt: queuedAt };
      const { token, expiresAt } = await signLink(env, request);
      return { url: `${env.SITE_URL}/${LINK_PATHS[purpose]}/${token}`, expiresAt };
    },
    event: (slug) => readEvent(env, slug, letter.language),
    staffDay: () => readStaffDay(env, queuedAt),
    helpers: () => readHelpers(env),
    prospects: (participant) => readProspects(env, participant, queuedAt, settings),
  });
  return {
    written: await LETTERS[letter.kind].write(source),
    replyTo: replyToOf(env, letter, settings.email),
  };
}
