import { createEditUrl } from '@sanity/client/csm';
import { vercelStegaCombine } from '@vercel/stega';
import { z } from 'zod';

/** Where an address into the Studio begins. */
export interface EditTarget {
  studioUrl: string;
  projectId: string;
  dataset: string;
}

/** Fields that readers see as text. Everything else (keys, dates, addresses) is compared or counted with. */
const PROSE = new Set([
  ...[
    'title',
    'summary',
    'label',
    'value',
    'note',
    'term',
    'meaning',
    'question',
    'hint',
    'text',
    'authority',
  ],
  ...[
    'firstAdvice',
    'decides',
    'ask',
    'place',
    'person',
    'bio',
    'role',
    'name',
    'organisation',
    'sourceName',
  ],
  ...['forWhom', 'assumes', 'tips', 'need', 'meanwhile', 'bring', 'askMeAbout', 'regionDescription'],
  ...['beforeYouPay', 'firstSteps', 'help'],
]);

/** Above so many kept texts, all are forgotten: a city with hundreds of guides would fill the memory. */
const MOST_KEPT = 20_000;

/** Texts with their addresses, by document and field. To write an address into a text costs more than all else here. */
const kept = new Map<string, { text: string; marked: string }>();

const identified = z.looseObject({ _id: z.string() });
const keyed = z.looseObject({ _key: z.string() });

/**
 * A queried document of `type` in which each text carries, in characters that nobody sees, the address of its field
 * in the Studio, and its own length, by which the page knows what to change while staff type. Only for previews: the characters would be read, searched and counted. `document` as the Content
 * Lake gave it, so that the places of its fields are those of the form.
 */
export function withEditLinks(document: unknown, type: string, target: EditTarget): unknown {
  const named = identified.safeParse(document);
  if (!named.success) return document;
  const id = named.data._id;
  const mark = (text: string, path: string) => {
    const place = `${id} ${path}`;
    const before = kept.get(place);
    if (before?.text === text) return before.marked;
    const href = createEditUrl({
      baseUrl: target.studioUrl,
      workspace: 'content',
      projectId: target.projectId,
      dataset: target.dataset,
      id,
      type,
      path,
    });
    const marked = vercelStegaCombine(text, { origin: 'sanity.io', href, length: text.length });
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(place, { text, marked });
    return marked;
  };
  const walk = (value: unknown, name: string, path: string): unknown => {
    if (typeof value === 'string') return PROSE.has(name) && value ? mark(value, path) : value;
    if (Array.isArray(value))
      return value.map((member, index) => {
        const key = keyed.safeParse(member);
        return walk(member, name, `${path}[${key.success ? `_key=="${key.data._key}"` : index}]`);
      });
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [
        field,
        walk(inner, field, path ? `${path}.${field}` : field),
      ]),
    );
  };
  return walk(document, '', '');
}
