import type { Page } from '@playwright/test';
import { addDays } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import type { Field } from '../../program/fields.ts';
import type { Crowd } from './crowd.ts';
import { expect } from './journey.ts';
import { attachedTo, lettersTo } from './mailbox.ts';
import { openStudio } from './studio.ts';

export const PLACE = 'Central Library, 1301 Olive Street (example)';

/** The family name of the Connectors of a crowd: other journeys have tables too. */
export const hostOf = ({ name }: Crowd) => name.replace('Run', 'Crew');

/** A day so many days from now, as the program's city has it. */
export const dayIn = (count: number) => addDays(dayOf(new Date(), 'America/Chicago'), count);

/** Staff offer a table for a field in the name of a Connector who said so on the telephone. */
export async function offerTable(studio: Page, connector: string, field: Field) {
  await openStudio(studio, `program/intent/edit/id=${connector};type=connector/`);
  await studio.getByRole('button', { name: 'Offer a table' }).click();
  const form = studio.getByRole('dialog');
  const box = (name: string) => form.locator(`[id$="-${name}"]`);
  await form.getByRole('button', { name: 'Offer this table' }).click();
  await expect(form).toContainText('Choose a field');
  await box('tableField').selectOption(field);
  await box('seats').selectOption('3');
  await box('tableDay').fill(dayIn(12));
  await box('hour').fill('10:00');
  await box('placeText').fill(PLACE);
  await form.getByRole('button', { name: 'Offer this table' }).click();
  await expect(form).toBeHidden();
}

/** Staff invite everybody of the crowd to it, in Matching. */
export async function inviteAll(studio: Page, crowd: Crowd) {
  await openStudio(studio, 'program/matching');
  await studio.getByRole('button', { name: `Invite people to the table of Alma ${hostOf(crowd)}` }).click();
  const choosing = studio.getByRole('dialog');
  for (const { givenName } of crowd.participants)
    await choosing.getByRole('checkbox', { name: `${givenName} ${crowd.name}` }).check();
  await choosing.getByRole('button', { name: 'Invite them' }).click();
  await expect(choosing).toBeHidden();
}

/** A calendar file that came to an address. */
export async function fileTo(email: string, has: string): Promise<string> {
  for (const letter of await lettersTo(email))
    for (const [place] of letter.attachments.entries()) {
      const text = await attachedTo(letter, place);
      if (text.includes(has)) return text.replace(/\r\n /g, '');
    }
  return '';
}
