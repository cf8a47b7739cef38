import { rewordingOf } from '../../../emails/letters.ts';
import { SETTINGS_ID, type Settings, settingsSchema } from '../../../program/content/settings.ts';
import type { Letter } from '../../../program/letters.ts';
import { readWording, type Wording, wordingId } from '../../../program/wording/wording.ts';
import type { Environment } from '../../environment.ts';
import { log } from '../../log.ts';
import { contentLake } from '../lake.ts';
import { type Reader, readAhead } from '../readAhead.ts';

/** The documents that hold the settings and the words of staff for a letter. */
export function wordingIds({ kind, language }: Pick<Letter, 'kind' | 'language'>): string[] {
  return [SETTINGS_ID, ...(rewordingOf(kind) ? [wordingId(kind, language)] : [])];
}

/** Reads these documents in one call. */
async function readThem(env: Environment, ids: readonly string[]): Promise<Reader> {
  const content = readAhead(contentLake(env));
  await content.ahead(ids);
  return content;
}

/**
 * The settings and the words of staff for a letter, as published at this moment, in one call: the words cost no time of
 * their own, and when they cannot be read the settings cannot either, so that the letter waits for its next try. A part
 * that is not right goes out in our own words: the Studio does not publish such a part, but other ways lead into the
 * dataset. `content` is given where they were read already.
 */
export async function readSettingsAndWording(
  env: Environment,
  { kind, language }: Pick<Letter, 'kind' | 'language'>,
  content?: Reader,
): Promise<{ settings: Settings; wording: Wording }> {
  const rewording = rewordingOf(kind);
  const ids = wordingIds({ kind, language });
  const read = content ?? (await readThem(env, ids));
  const [settings, stored] = await Promise.all(ids.map((id) => read.getDocument(id)));
  const { wording, refused } = readWording(rewording, stored);
  if (refused.length > 0)
    log('wording-refused', { kind, language, parts: refused.map(({ part }) => part).join(' ') });
  return { settings: settingsSchema.parse(settings), wording };
}
