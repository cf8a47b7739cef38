import { load } from 'cheerio';
import { type Letter, letterSchema } from '../../program/letters.ts';
import { LINK_PATHS } from '../../program/links.ts';
import { mailboxOf } from '../../program/mailbox.ts';
import notMe from '../functions/not-me.ts';
import { everyForm, publishEvent } from './forms.fixture.ts';
import { inFull } from './links.fixture.ts';
import type { Services } from './services.fixture.ts';

let count = 0;

/** What came to the mailbox that an address leads to, what waits for it, and what is kept under it. */
export function newVictim(services: Services) {
  count += 1;
  const address = `victim${count}@example.org`;
  const isTheirs = (to: unknown) => mailboxOf(String(to)) === address;
  const letters = async () => (await services.letters()).filter(({ to }) => isTheirs(to));
  return {
    address,
    isTheirs,
    letters,
    async queued(): Promise<Letter[]> {
      const query = '*[_type == "letter" && status == "queued"]';
      const found = await services.program.fetch<{ to: string }[]>(query);
      return found.filter(({ to }) => isTheirs(to)).map((one) => letterSchema.parse(one));
    },
    async records() {
      const query = '*[_type in ["participant", "connector", "partnerReferral", "rsvp"]]';
      const found =
        await services.program.fetch<{ _type: string; email?: string; partnerEmail?: string }[]>(query);
      return found.filter(({ email, partnerEmail }) => isTheirs(email ?? partnerEmail));
    },
    /** What stands behind the link for who did not ask for a letter, the newest where none is given. */
    async open(form?: Record<string, string>, text?: string) {
      const link = text ?? (await letters())[0]?.text ?? '';
      const token = new RegExp(`/${LINK_PATHS['not-me']}/(\\S+)`).exec(link)?.[1] ?? '';
      const init = form && { method: 'POST', body: new URLSearchParams(form) };
      const request = new Request(`${services.siteUrl}/not-me/${token}`, init);
      const answer = await inFull(notMe)(request, { token });
      const $ = load(await answer.text());
      return { status: answer.status, h1: $('h1').text(), text: $('main').text() };
    },
  };
}

/** Every form, with two events, and a way to send all of them. */
export async function allForms(services: Services) {
  for (const slug of ['one', 'two']) await publishEvent(services, slug);
  const forms = everyForm(services, ['one', 'two']);
  return {
    forms,
    number: Object.keys(forms).length,
    async sendAll(addresses: (index: number) => string): Promise<number[]> {
      const statuses = [];
      for (const [index, send] of Object.values(forms).entries())
        statuses.push((await send(addresses(index))).status);
      return statuses;
    },
  };
}
