import type { Context } from '@netlify/functions';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { type LostLinkView, lostLinkPage } from '../../../forms/lost-link/lostLinkPage.tsx';
import { parseForm } from '../../../forms/parse.ts';
import { EMAIL } from '../../../forms/person.ts';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../../locales/locales.ts';
import { letterSchema } from '../../../program/letters.ts';
import type { LinkClaims, LinkPurpose } from '../../../program/links.ts';
import type { Environment } from '../../environment.ts';
import { afterAnswer } from '../../http/afterAnswer.ts';
import { allowOwnOrigin } from '../../http/guard.ts';
import { readForm } from '../../http/readForm.ts';
import { Refusal } from '../../http/refusal.ts';
import { mayStillSend, mayStillWriteTo } from '../forms/limits.ts';
import { programLake } from '../lake.ts';
import { deliverNow } from '../letters/letters.ts';
import { findLinkHolder, type LinkHolder } from '../linkHolder.ts';
import { addressMark, readLink } from '../links.ts';
import { currentId } from '../merged.ts';
import { showLinkPage } from './linkPages.ts';
import { renewLink, sendLinksTo } from './renewLink.ts';

/** A link that holds: what it is for, and whom it is for as the records say by now, unless those are gone. */
export interface OpenLink<Purpose extends LinkPurpose> {
  purpose: Purpose;
  subject: string;
  holder: LinkHolder | undefined;
  /** The address that it was sent to, of those of its holder. */
  address: string | undefined;
  /** The id of the letter that carries it, and the language in which that was written. */
  letter: string;
  language: Language;
}

type Lost = { state: 'expired'; claims: LinkClaims; holder: LinkHolder | undefined } | { state: 'invalid' };

const endedSchema = z.object({ linksEndedAt: z.string().nullish() });

const carrierSchema = letterSchema.pick({ to: true, language: true });

/** Whom the letter of a link goes to by now; nothing where it is gone. */
async function readerOfLetter(env: Environment, { letter }: LinkClaims): Promise<LinkHolder | undefined> {
  const { data } = carrierSchema.safeParse(await programLake(env).getDocument(letter));
  return data && { email: data.to, addresses: [data.to], language: data.language };
}

/** A link that a partner hands on is no record's: it holds for the address to which its letter goes. */
const holderOf = (env: Environment, purpose: LinkPurpose, claims: LinkClaims) =>
  purpose === 'referred'
    ? readerOfLetter(env, claims)
    : findLinkHolder(programLake(env), purpose, claims.subject);

/** Whether staff have ended the links of the letter that carries this one. */
async function isEnded(env: Environment, { letter }: LinkClaims): Promise<boolean> {
  const document = await programLake(env).getDocument(letter);
  return typeof endedSchema.safeParse(document).data?.linksEndedAt === 'string';
}

async function find<Purpose extends LinkPurpose>(
  env: Environment,
  purposes: readonly Purpose[],
  token: string,
  now: Date,
): Promise<Omit<OpenLink<Purpose>, 'language'> | Lost> {
  const reading = await readLink(env, token, now);
  if (reading.state === 'invalid') return reading;
  const { claims } = reading;
  const purpose = purposes.find((one) => one === claims.purpose);
  if (!purpose) return { state: 'invalid' };
  const lake = programLake(env);
  const [holder, isOver, subject] = await Promise.all([
    holderOf(env, purpose, claims),
    isEnded(env, claims),
    // The record may have gone into another of the same person.
    currentId(lake, claims.subject),
  ]);
  // It went to an address that is no longer theirs: whoever reads that mailbox learns nothing.
  const address = holder?.addresses.find((one) => addressMark(env, one) === claims.address);
  if (holder && !address) return { state: 'invalid' };
  if (reading.state === 'holds' && !isOver)
    return { purpose, subject, holder, address, letter: claims.letter };
  return { state: 'expired', claims: { ...claims, subject }, holder };
}

/** The language in which a link that may be broken was written, as far as it or the browser says. */
function languageGuessed(request: Request, token: string): Language {
  const [, payload] = token.split('.');
  try {
    const { g } = decodeJwt(`e30.${payload}.`);
    if (isLanguage(g)) return g;
  } catch {
    // Not even that part is whole.
  }
  const accepted = (request.headers.get('accept-language') ?? '').split(',');
  return accepted.map((one) => one.trim().slice(0, 2)).find(isLanguage) ?? DEFAULT_LANGUAGE;
}

const findSchema = z.object({ email: EMAIL.schema });

/** Does what the page of a lost link asks for, after the answer: how long it takes would tell who is known. */
async function sendNew(
  env: Environment,
  request: Request,
  context: Context,
  lost: Lost,
  now: Date,
): Promise<LostLinkView> {
  allowOwnOrigin(request, env.SITE_URL);
  const answers = await readForm(request);
  if (lost.state === 'expired') {
    if (answers.action !== 'renew') return { state: 'expired' };
    const { claims, holder } = lost;
    if (holder)
      afterAnswer(context, async () => {
        await deliverNow(env, await renewLink(env, claims, holder.addresses, now), now);
      });
    return { state: 'sent' };
  }
  if (answers.action !== 'find') return { state: 'invalid' };
  const parsed = parseForm(findSchema, ['email'], answers);
  if (!parsed.ok) return { state: 'invalid', filled: { answers, issues: parsed.issues } };
  const { email } = parsed.value;
  if (!(await mayStillSend(env, context.ip, now))) throw new Refusal('too-often');
  afterAnswer(context, async () => {
    // Whoever asks in the name of somebody else must not fill their mailbox, nor be told that it is known.
    if (await mayStillWriteTo(env, email, now))
      await deliverNow(env, await sendLinksTo(env, email, now), now);
  });
  return { state: 'sent' };
}

/**
 * Opens the link of a request for one of these purposes. One that is too old, was ended, is broken, or was sent to an
 * address that is no longer the person's is answered here, in its language, with a way to a new one.
 */
export async function openLink<Purpose extends LinkPurpose>(
  env: Environment,
  request: Request,
  context: Context,
  purposes: readonly Purpose[],
  now: Date,
): Promise<OpenLink<Purpose> | Response> {
  const token = context.params.token ?? '';
  const link = await find(env, purposes, token, now);
  if ('subject' in link) return { ...link, language: languageGuessed(request, token) };
  const known = link.state === 'expired' ? link.holder?.language : undefined;
  const language = known ?? languageGuessed(request, token);
  const view: LostLinkView =
    request.method === 'POST' ? await sendNew(env, request, context, link, now) : { state: link.state };
  const isWrong = view.state === 'invalid' && view.filled !== undefined;
  const status = { expired: 410, invalid: isWrong ? 422 : 404, sent: 200 }[view.state];
  return showLinkPage(env, request, { page: lostLinkPage, view, language, status });
}

/** The page of a link whose records are gone. */
export const showLost = (env: Environment, request: Request): Promise<Response> =>
  showLinkPage(env, request, { page: lostLinkPage, view: { state: 'invalid' }, status: 404 });
