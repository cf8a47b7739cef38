import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { exampleLetter } from '../../../emails/exampleLetter.ts';
import { LETTERS } from '../../../emails/letters.ts';
import type { WrittenLetter } from '../../../emails/parts/defineLetter.tsx';
import { EXAMPLE_SENDER } from '../../../emails/source/exampleSource.ts';
import { recordSource } from '../../../emails/source/recordSource.ts';
import type { Language } from '../../../locales/locales.ts';
import { HELPERS_PROJECTION } from '../../../program/content/helper.ts';
import { SETTINGS_ID, settingsSchema } from '../../../program/content/settings.ts';
import type { Letter } from '../../../program/letters.ts';
import { LINK_PATHS } from '../../../program/links.ts';
import { RecordMissing } from '../../../program/references.ts';
import { readWording, wordingId } from '../../../program/wording/wording.ts';

/** A letter as it can be shown, and whether it is about the records or, where these are gone, about examples. */
export interface ShownLetter {
  written: WrittenLetter;
  isExample: boolean;
}

const SITE = 'https://example.org';

/** What the Studio does not read: such a letter is shown with examples. */
const unread = async () => undefined;

/**
 * A letter as it will be sent, or would be today, in any language: written from the records as they stand. `content` is
 * the client of the public dataset, where the settings and the words of staff are. What is about an event is shown with
 * examples; how things are for who waits is worked out when the letter goes out, and is left out here.
 */
export async function readLetter(
  program: { getDocument(id: string): Promise<unknown> },
  content: SanityClient,
  letter: Letter,
  language: Language,
): Promise<ShownLetter> {
  const { kind, readerName } = letter;
  const { reword, write } = LETTERS[kind];
  const [settings, stored] = await Promise.all([
    content.getDocument(SETTINGS_ID),
    reword && content.getDocument(wordingId(kind, language)),
  ]);
  const read = settingsSchema.safeParse(settings).data;
  const sender = read ?? EXAMPLE_SENDER;
  const { wording } = readWording(reword, stored);
  const source = recordSource({
    ...{ letter, language, sender, wording, trials: read?.trials ?? [], siteUrl: SITE, studioUrl: SITE },
    own: read,
    mailbox: 'mailbox.of-the-reader',
    read: (id) => program.getDocument(id),
    // Signed links are for the reader alone: they would open the record. Staff see where one stands, not where it leads.
    link: async (purpose) => ({
      url: `${SITE}/${LINK_PATHS[purpose]}/the-link-is-for-the-reader-alone`,
      expiresAt: new Date(),
    }),
    event: unread,
    staffDay: unread,
    prospects: unread,
    helpers: async () => z.array(z.unknown()).parse(await content.fetch(HELPERS_PROJECTION)),
  });
  const written = await write(source).catch((error: unknown) => {
    if (!(error instanceof RecordMissing)) throw error;
  });
  if (written) return { written, isExample: false };
  const example = { name: readerName ?? undefined, wording, sender };
  return { written: await exampleLetter(kind, language, example), isExample: true };
}
