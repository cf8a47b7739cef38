import { z } from 'zod';
import type { FormAnswers } from '../../forms/parse.ts';
import { readBody, readText } from './readBody.ts';
import { Refusal } from './refusal.ts';

const jsonForm = z.record(
  z.string(),
  z.union([z.string(), z.number().transform(String), z.array(z.string()), z.null().transform(() => '')]),
);

function fromPairs(pairs: Iterable<[string, FormDataEntryValue]>): FormAnswers {
  const answers = new Map<string, string | string[]>();
  for (const [name, value] of pairs) {
    // Files are never asked for, and never kept.
    if (typeof value !== 'string') throw new Refusal('unsupported');
    const before = answers.get(name);
    answers.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(answers);
}

function fromJson(text: string): FormAnswers {
  try {
    return jsonForm.parse(JSON.parse(text));
  } catch {
    throw new Refusal('unsupported');
  }
}

/** The answers of a form sent as urlencoded, multipart without files, or JSON. Throws a Refusal for anything else. */
export async function readForm(request: Request): Promise<FormAnswers> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) return fromJson(await readText(request));
  if (type.startsWith('application/x-www-form-urlencoded'))
    return fromPairs(new URLSearchParams(await readText(request)));
  const body = await readBody(request);
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
      throw new Refusal('unsupported');
    });
    return fromPairs(form);
  }
  throw new Refusal('unsupported');
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
