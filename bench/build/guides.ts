import { publicContent, type StoredDocument } from '../../content/documents.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Fields that hold sentences, and not keys, addresses or choices. */
const PROSE = new Set([
  'text',
  'meaning',
  'note',
  'summary',
  'firstAdvice',
  'forWhom',
  'assumes',
  'tips',
  'need',
  'meanwhile',
]);

/** The same content with a number after every sentence that a reader sees, so that no two guides share a text. */
function numbered(value: unknown, number: number, field = ''): unknown {
  if (typeof value === 'string') return PROSE.has(field) ? `${value} (${number})` : value;
  if (Array.isArray(value)) return value.map((one) => numbered(one, number, field));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numbered(one, number, key)]));
}

/** Guides with the text and the facts of the real ones in turn, each with a number of its own in all its sentences. */
export function manyGuides(count: number): StoredDocument[] {
  const real = publicContent().filter(({ _type, language }) => _type === 'guide' && language === 'en');
  return Array.from({ length: count }, (_, index) => {
    const model = real[index % real.length];
    if (!model) throw new Error('the starter content has no guide');
    const number = index + 1;
    const copy = numbered(model, number);
    return {
      ...(isObject(copy) ? copy : {}),
      _id: `guide-sample-${number}`,
      _type: 'guide',
      title: `${model.title}, sample ${number}`,
      slug: { _type: 'slug', current: `sample-${number}` },
    };
  });
}
