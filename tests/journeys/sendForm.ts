import { addresses } from './journey.ts';

/** Sends one of the site's forms without a browser, as its page would. Gives the status of the answer, not followed. */
export async function sendForm(path: string, answers: Readonly<Record<string, string>>): Promise<number> {
  const { status } = await fetch(`${addresses.site}${path}`, {
    method: 'POST',
    headers: { origin: addresses.site },
    body: new URLSearchParams({ lang: 'en', ...answers }),
    redirect: 'manual',
  });
  return status;
}
