import { VERCEL_STEGA_REGEX, vercelStegaCombine, vercelStegaDecode } from '@vercel/stega';
import { z } from 'zod';
import { type Typing, textAt } from '../../program/content/typing.ts';

const marking = z.object({ origin: z.string(), href: z.url(), length: z.number() });
const place = z.object({ id: z.string(), path: z.string() });

const publishedId = (id: string) => id.replace(/^drafts\./, '');

/** What one hidden address says: the Studio it leads to, the document and field, and how long the text before it is. */
function read(hidden: string) {
  const parsed = marking.safeParse(vercelStegaDecode(hidden));
  if (!parsed.success) return undefined;
  const { origin, searchParams } = new URL(parsed.data.href);
  const field = place.safeParse(Object.fromEntries(searchParams));
  return field.success ? { ...field.data, studio: origin, marking: parsed.data } : undefined;
}

/** Reading an address costs more than all else, and there are some hundred on a page. */
const known = new Map<string, ReturnType<typeof read>>();

function readOnce(hidden: string) {
  if (!known.has(hidden)) known.set(hidden, read(hidden));
  return known.get(hidden);
}

/**
 * A text of the page in which every field of the document has its words as they are in the form now. `studio`: the
 * origin that says so; it may change only texts that lead to it.
 */
export function retyped(text: string, { document }: Typing, studio: string): string {
  let from = 0;
  let result = '';
  for (const { 0: hidden, index } of text.matchAll(VERCEL_STEGA_REGEX)) {
    const before = text.slice(from, index);
    from = index + hidden.length;
    const field = readOnce(hidden);
    const typed =
      field?.studio === studio && publishedId(field.id) === publishedId(document._id)
        ? textAt(document, field.path)
        : undefined;
    const start = before.length - (field?.marking.length ?? 0);
    // A text that the page cut or joined is left to the server, which sends the whole page a moment later.
    if (!field || typed === undefined || start < 0 || before.slice(start) === typed)
      result += before + hidden;
    else
      result +=
        before.slice(0, start) + vercelStegaCombine(typed, { ...field.marking, length: typed.length }, false);
  }
  return result + text.slice(from);
}
