import { type Calendar, calendarOf } from '../../program/clock/calendar.ts';
import { SETTINGS_ID, type Settings, settingsSchema } from '../../program/content/settings.ts';
import type { Environment } from '../environment.ts';
import { contentLake } from './lake.ts';

/** The program's settings as staff published them. Throws when they are missing or wrong: nothing works without them. */
export async function readSettings(env: Environment): Promise<Settings> {
  return settingsSchema.parse(await contentLake(env).getDocument(SETTINGS_ID));
}

/** By what the program counts its days: the zone that staff have set, and the country's holidays. */
export async function readCalendar(env: Environment): Promise<Calendar> {
  return calendarOf(await readSettings(env));
}
