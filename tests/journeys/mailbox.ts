import { z } from 'zod';
import { addresses, expect } from './journey.ts';

const listSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      to: z.array(z.string()),
      subject: z.string(),
      html: z.string(),
      text: z.string(),
      attachments: z.array(z.object({ filename: z.string() })).default([]),
    }),
  ),
});
export type Mail = z.infer<typeof listSchema>['data'][number];

/** Every letter in the mailbox, newest first. */
export async function mailboxLetters(): Promise<Mail[]> {
  const answer = await fetch(`${addresses.mailbox}/emails`);
  return listSchema.parse(await answer.json()).data;
}

/** Every letter to an address, newest first. */
export async function lettersTo(email: string): Promise<Mail[]> {
  return (await mailboxLetters()).filter(({ to }) => to.includes(email));
}

/** The first link of a kind (`/answer/`, `/follow-up/` …) in the text of a letter; undefined where there is none. */
export const linkIn = (text: string, path: string): string | undefined =>
  new RegExp(`https?://\\S+${path}[\\w.-]+`).exec(text)?.[0];

/** The text of a file that is attached to a letter, by its place. */
export async function attachedTo({ id }: Mail, place: number): Promise<string> {
  return (await fetch(`${addresses.mailbox}/mailbox/${id}/attachments/${place}`)).text();
}

/** Waits until so many letters have come to an address. */
export async function expectLetters(email: string, count: number, message?: string): Promise<void> {
  await expect.poll(async () => (await lettersTo(email)).length, { message }).toBe(count);
}

/** The newest letter to an address whose text holds a link of a kind (`/answer/`, `/follow-up/` …), and that link. Waits for it. */
export async function linkTo(email: string, path: string, text = ''): Promise<string> {
  let found = '';
  await expect(async () => {
    const letters = (await lettersTo(email)).filter((each) => each.text.includes(text));
    found = letters.map((each) => linkIn(each.text, path)).find(Boolean) ?? '';
    expect(found, `a letter to ${email} with a link to ${path}`).not.toBe('');
  }).toPass();
  return found;
}
