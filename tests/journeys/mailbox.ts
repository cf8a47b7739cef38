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

/** Every letter to an address, newest first. */
export async function lettersTo(email: string): Promise<Mail[]> {
  const answer = await fetch(`${addresses.mailbox}/emails`);
  return listSchema.parse(await answer.json()).data.filter(({ to }) => to.includes(email));
}

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
  const pattern = new RegExp(`https?://\\S+${path}[\\w.-]+`);
  let found = '';
  await expect(async () => {
    const letter = (await lettersTo(email)).find(
      (each) => pattern.test(each.text) && each.text.includes(text),
    );
    found = pattern.exec(letter?.text ?? '')?.[0] ?? '';
    expect(found, `a letter to ${email} with a link to ${path}`).not.toBe('');
  }).toPass();
  return found;
}
