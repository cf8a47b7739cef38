import { expect } from './journey.ts';
import { linkIn, mailboxLetters } from './mailbox.ts';
import { program } from './staff.ts';

const QUESTIONS = `*[_type == "letter" && defined(connector) && defined(resendId) &&
  (about._ref == $match || $match in alsoAbout[]._ref)].resendId`;

/**
 * The link in the email that asks a connector about this match. Waits for it: other journeys may have asked the same
 * connector about somebody else, and the newest email is not always the one that is meant.
 */
export async function answerLink(match: string): Promise<string> {
  let found = '';
  await expect(async () => {
    const sent = await program.fetch<string[]>(QUESTIONS, { match });
    const texts = (await mailboxLetters()).filter(({ id }) => sent.includes(id)).map(({ text }) => text);
    found = texts.map((text) => linkIn(text, '/answer/')).find(Boolean) ?? '';
    expect(found, `an email that asks about ${match}`).not.toBe('');
  }).toPass();
  return found;
}
