import type { SanityClient } from '@sanity/client';
import { exampleLetter } from '../../emails/examples.ts';
import type { Common, LinkTo } from '../../emails/filled/link.ts';
import { fillMatchLetter, isMatchLetter } from '../../emails/filled/matchLetter.ts';
import { fillPersonLetter, isPersonLetter } from '../../emails/filled/personLetter.ts';
import type { LetterContent } from '../../emails/renderLetter.tsx';
import type { Language } from '../../locales/locales.ts';
import { connectorSchema } from '../../program/connectors/connector.ts';
import { SETTINGS_ID, settingsSchema } from '../../program/content/settings.ts';
import type { Letter, LetterKind } from '../../program/letters.ts';
import { matchSchema } from '../../program/matches/match.ts';
import { addressedAs, participantSchema } from '../../program/participants/participant.ts';
import { isWordedKind } from '../../program/wording/parts.ts';
import { readWording, type Wording, wordingId } from '../../program/wording/wording.ts';

/** A letter as it can be shown, and whether it is about the records or, where these are gone, about examples. */
export interface ShownLetter {
  content: LetterContent;
  isExample: boolean;
}

const SITE = 'https://example.org';

/** Signed links are for the reader alone: they would open the record. Staff see where one stands, not where it leads. */
const link: LinkTo = async (purpose) => ({
  url: `${SITE}/${purpose}/the-link-is-for-the-reader-alone`,
  expiresAt: new Date(),
});

/** Reads one record by its id; undefined when it is gone or cannot be read. */
async function read<Value>(
  client: SanityClient,
  schema: { safeParse: (value: unknown) => { data?: Value | undefined } },
  id: string | undefined,
): Promise<Value | undefined> {
  return id ? schema.safeParse(await client.getDocument(id)).data : undefined;
}

/** What staff say in their own words in this letter today. */
async function wordingOf(content: SanityClient, kind: LetterKind, language: Language): Promise<Wording> {
  if (!isWordedKind(kind)) return {};
  return readWording(kind, await content.getDocument(wordingId(kind, language))).wording;
}

async function filled(
  client: SanityClient,
  letter: Letter,
  common: Common,
): Promise<LetterContent | undefined> {
  const { kind } = letter;
  if (isMatchLetter(kind)) {
    const match = await read(client, matchSchema, letter.about?._ref);
    const [participant, connector] = await Promise.all([
      read(client, participantSchema, match?.participant._ref),
      read(client, connectorSchema, match?.connector._ref),
    ]);
    if (!match || !participant || !connector) return undefined;
    return fillMatchLetter(kind, letter, { match, participant, connector }, common, link);
  }
  if (isPersonLetter(kind)) {
    const participant = await read(client, participantSchema, letter.participant?._ref);
    const person = participant ?? (await read(client, connectorSchema, letter.connector?._ref));
    if (!person) return undefined;
    const reader = { id: person._id, name: addressedAs(person), unmet: participant?.unmet ?? [] };
    return fillPersonLetter(kind, letter, reader, common, link, SITE);
  }
  return kind === 'erased' ? { ...common, kind, name: letter.readerName ?? '' } : undefined;
}

/**
 * A letter as it will be sent, or would be today, in any language: filled from the records as they stand. `content` is
 * the client of the public dataset, where the settings and the words of staff are. What is about an event or a partner is shown with examples.
 */
export async function readLetter(
  program: SanityClient,
  content: SanityClient,
  letter: Letter,
  language: Language,
): Promise<ShownLetter> {
  const [settings, wording] = await Promise.all([
    read(content, settingsSchema, SETTINGS_ID),
    wordingOf(content, letter.kind, language),
  ]);
  const example = exampleLetter(letter.kind, language, letter.readerName ?? undefined);
  const { programName, city, phone } = settings ?? example.sender;
  const common = { language, sender: { programName, city, phone }, wording };
  const whole = await filled(program, { ...letter, language }, common);
  return whole
    ? { content: whole, isExample: false }
    : { content: { ...example, ...common }, isExample: true };
}
