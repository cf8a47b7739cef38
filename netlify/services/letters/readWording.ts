import { rewordingOf } from '../../../emails/letters.ts';
import { SETTINGS_ID, type Settings, settingsSchema } from '../../../program/content/settings.ts';
import type { Letter } from '../../../program/letters.ts';
import { readWording, type Wording, wordingId } from '../../../program/wording/wording.ts';
import type { Environment } from '../../environment.ts';
import { log } from '../../log.ts';
import { contentLake } from '../lake.ts';

/**
 * The settings and the words of staff for a letter, as published at this moment, in one call: the words cost no time of
 * their own, and when they cannot be read the settings cannot either, so that the letter waits for its next try. A part
 * that is not right goes out in our own words: the Studio does not publish such a part, but other ways lead into the
 * dataset.
 */
export async function readSettingsAndWording(
  env: Environment,
  { kind, language }: Pick<Letter, 'kind' | 'language'>,
): Promise<{ settings: Settings; wording: Wording }> {
  const rewording = rewordingOf(kind);
  const ids = [SETTINGS_ID, ...(rewording ? [wordingId(kind, language)] : [])];
  const [settings, stored] = await contentLake(env).getDocuments(ids);
  const { wording, refused } = readWording(rewording, stored);
  if (refused.length > 0)
    log('wording-refused', { kind, language, parts: refused.map(({ part }) => part).join(' ') });
  return { settings: settingsSchema.parse(settings), wording };
}
