import { z } from 'zod';
import { REFUSED_ANSWERS } from '../../forms/fields/refusedAnswers.tsx';
import type { FormAnswers } from '../../forms/parse.ts';
import { GIVEN_BACK_BYTES, LIMIT_BYTES, readBody } from './readBody.ts';
import { Refusal, type RefusalReason } from './refusal.ts';

const jsonForm = z.record(
  z.string(),
  z.union([z.string(), z.number().transform(String), z.array(z.string()), z.null().transform(() => '')]),
);

/** What a request brought: the answers that could be read, and why they are not taken, if they are not. */
interface Sent {
  answers: FormAnswers;
  refusal?: RefusalReason;
}

const UNREADABLE: Sent = { answers: {}, refusal: 'unsupported' };

/**
 * Files are never asked for, and never kept: a form that brings one is given back without it. Answers that were refused
 * and come again, in another language, come all in one.
 */
function fromPairs(pairs: Iterable<[string, FormDataEntryValue]>): Sent {
  const answers = new Map<string, string | string[]>();
  let hasFile = false;
  for (const [name, value] of pairs) {
    const before = answers.get(name);
    if (typeof value !== 'string') hasFile = true;
    else answers.set(name, before === undefined ? value : [before, value].flat());
  }
  const again = answers.get(REFUSED_ANSWERS);
  if (typeof again === 'string') return fromJson(again);
  return { answers: Object.fromEntries(answers), ...(hasFile && { refusal: 'unsupported' }) };
}

function fromJson(text: string): Sent {
  try {
    return { answers: jsonForm.parse(JSON.parse(text)) };
  } catch {
    return UNREADABLE;
  }
}

async function parse(body: ArrayBuffer, type: string): Promise<Sent> {
  if (type.startsWith('application/json')) return fromJson(new TextDecoder().decode(body));
  if (type.startsWith('application/x-www-form-urlencoded'))
    return fromPairs(new URLSearchParams(new TextDecoder().decode(body)));
  if (!type.startsWith('multipart/form-data')) return UNREADABLE;
  const read = new Response(body, { headers: { 'content-type': type } }).formData();
  return read.then(fromPairs, () => UNREADABLE);
}

async function read(request: Request): Promise<Sent> {
  try {
    const body = await readBody(request, GIVEN_BACK_BYTES);
    const sent = await parse(body, request.headers.get('content-type') ?? '');
    return body.byteLength > LIMIT_BYTES ? { ...sent, refusal: 'too-large' } : sent;
  } catch (error) {
    if (error instanceof Refusal) return { answers: {}, refusal: error.reason };
    throw error;
  }
}

/** A body can be read once; what it said is asked for again where the request is turned away. */
const sent = new WeakMap<Request, Promise<Sent>>();

function sentIn(request: Request): Promise<Sent> {
  const known = sent.get(request) ?? read(request);
  sent.set(request, known);
  return known;
}

/** The answers of a form sent as urlencoded, multipart without files, or JSON. Throws a Refusal for anything else. */
export async function readForm(request: Request): Promise<FormAnswers> {
  const { answers, refusal } = await sentIn(request);
  if (refusal) throw new Refusal(refusal);
  return answers;
}

/** Whatever answers a request brought, to give them back to who is turned away. Never throws. */
export async function answersSent(request: Request): Promise<FormAnswers> {
  if (request.method !== 'POST') return {};
  return sentIn(request).then(
    ({ answers }) => answers,
    () => ({}),
  );
}

/** Whether the sender asked for JSON instead of a page. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? '';
  if (accept.includes('text/html')) return false;
  return (
    accept.includes('application/json') ||
    (request.headers.get('content-type') ?? '').startsWith('application/json')
  );
}
