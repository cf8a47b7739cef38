import type { Context } from '@netlify/functions';
import type { LinkPurpose } from '../../program/links.ts';
import { readEnvironment } from '../environment.ts';
import { programLake } from '../services/lake.ts';
import { findLinkHolder } from '../services/linkHolder.ts';
import { signLink } from '../services/links.ts';

/** The token of a link as a letter to whom it is for would carry it. Where nobody is left, to an address of nobody. */
export async function tokenFor(purpose: LinkPurpose, subject: string, issuedAt: Date): Promise<string> {
  const env = readEnvironment();
  const holder = await findLinkHolder(programLake(env), purpose, subject);
  const { email: to, language } = holder ?? { email: 'nobody@example.org', language: 'en' };
  const letter = `letter.example-${purpose}`;
  return (await signLink(env, { purpose, subject, letter, to, language, issuedAt })).token;
}

/** A function as a test asks it that looks at what comes after the answer too: the answer is given when all is done. */
export const inFull =
  (handler: (request: Request, context: Context) => Promise<Response>) =>
  async (request: Request, params: Record<string, string> = {}, ip?: string): Promise<Response> => {
    const { context, later } = contextOf(params, ip);
    const answer = await handler(request, context);
    await later();
    return answer;
  };

/** What Netlify tells a function beside the request. What is to be done after the answer is done when `later` is. */
export function contextOf(params: Record<string, string> = {}, ip?: string) {
  const works: Promise<unknown>[] = [];
  const context: Partial<Context> = {
    params,
    ...(ip !== undefined && { ip }),
    waitUntil: (work) => void works.push(work),
  };
  return { context: context as Context, later: () => Promise.all(works) };
}
