import { z } from 'zod';
import { fieldName } from './fieldNames.ts';

type Path = readonly PropertyKey[];

const FORMATS: Record<string, string> = {
  date: 'Write a day as year, month, day, such as 2026-11-22',
  datetime: 'Write the day and the time',
  email: 'Write an address such as name@example.org',
  url: 'Paste the whole address, beginning with https://',
};

const EMPTY = 'This is empty. Fill it in';

/** What is wrong with one field, for staff; undefined leaves the word to zod. Goes into `safeParse` as its `error`. */
export function contentMessage(issue: z.core.$ZodRawIssue): string | undefined {
  const missing = issue.input === undefined || issue.input === null || issue.input === '';
  if (missing) return EMPTY;
  if (issue.code === 'too_small' && issue.origin === 'array') return 'Add at least one entry';
  if (issue.code === 'invalid_format')
    return FORMATS[issue.format] ?? 'This is not written in the way it must be';
  if (issue.code === 'invalid_value') return `Choose one of these: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return 'This is not the kind of value that belongs here';
  if (issue.code === 'invalid_union') return 'The site does not know this kind of part';
  return undefined;
}

const titled = z.object({
  title: z.string().optional().catch(undefined),
  label: z.string().optional().catch(undefined),
  term: z.string().optional().catch(undefined),
});

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Which entry of a list, by its number and, where it has one, its heading: `2 “Apply to the Board”`. */
function entry(value: unknown, index: number): string {
  const named = titled.safeParse(value);
  const name = named.success ? named.data.title || named.data.label || named.data.term : undefined;
  return `${index + 1}${name ? ` “${name}”` : ''}`;
}

/**
 * Where in a document a field is, in the words that Studio shows: `Steps 2 “Apply” › Facts 1 “Fee” › Checked on`.
 * The document itself for an empty path.
 */
export function placeInWords(path: Path, document: unknown): string {
  const parts: string[] = [];
  let value = document;
  let inside: string | undefined;
  for (const key of path) {
    value = child(value, key);
    if (typeof key === 'number') parts.push(`${parts.pop() ?? ''} ${entry(value, key)}`.trim());
    else {
      parts.push(fieldName(String(key), inside));
      inside = String(key);
    }
  }
  return parts.join(' › ') || 'The whole entry';
}
