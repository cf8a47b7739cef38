import { z } from 'zod';
import { type BlockText, blockTexts } from './blockText.ts';
import { placeInWords } from './contentIssues.ts';

/** A piece of what staff wrote, with its place in the words of Studio. */
export interface Passage extends BlockText {
  where: string;
}

/** Fields that people read as text. The others are choices, days, addresses, and names of sources. */
const READ = new Set([
  'answer',
  'ask',
  'askMeAbout',
  'assumes',
  'authority',
  'bio',
  'bring',
  'decides',
  'firstAdvice',
  'forWhom',
  'hint',
  'label',
  'linkName',
  'meaning',
  'meanwhile',
  'need',
  'note',
  'question',
  'scams',
  'summary',
  'term',
  'text',
  'tips',
  'title',
  'value',
]);

const block = z.looseObject({ _type: z.literal('block') });

function walk(value: unknown, path: (string | number)[], document: object): Passage[] {
  const where = () => placeInWords(path, document);
  if (typeof value === 'string') {
    const field = path.findLast((step) => typeof step === 'string');
    return field && READ.has(field) && value.trim()
      ? [{ where: where(), text: value.trim(), links: [] }]
      : [];
  }
  const parsed = block.safeParse(value);
  if (parsed.success) {
    const list = placeInWords(path.slice(0, -1), document);
    return blockTexts([parsed.data])
      .filter(({ text }) => text.trim())
      .map((text) => ({ where: list, ...text }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('_'))
    .flatMap(([key, inner]) => walk(inner, [...path, Array.isArray(value) ? Number(key) : key], document));
}

/**
 * Everything in a document that people read, in its order. Takes it as it is stored, unfinished or not, of any type:
 * staff are warned while they write.
 */
export function passagesIn(document: object): Passage[] {
  return walk(document, [], document);
}
