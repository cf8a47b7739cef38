import { SETTINGS_ID, type Settings, settingsSchema } from '../../program/content/settings.ts';
import type { Environment } from '../environment.ts';
import { contentLake } from './lake.ts';

/** The program's settings as staff published them. Throws when they are missing or wrong: nothing works without them. */
export async function readSettings(env: Environment): Promise<Settings> {
  return settingsSchema.parse(await contentLake(env).getDocument(SETTINGS_ID));
}
