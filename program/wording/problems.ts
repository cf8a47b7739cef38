import { nearest } from './nearest.ts';
import { isLine, placeholdersOf, type Rewording, requiredIn, type WordingPart } from './parts.ts';
import { tokensOf, withoutMarks } from './tokens.ts';

/** Characters of a subject or heading: mail programs show about so many. */
export const LONGEST_LINE = 78;

/** Characters of an opening or closing: about a page of paper, more than anybody reads in a letter. */
export const LONGEST_TEXT = 1500;

const partNames: Record<WordingPart, string> = {
  subject: 'subject',
  heading: 'heading',
  opening: 'opening',
  closing: 'closing',
};

const inBraces = (name: string) => `{${name}}`;

/** What somebody wrote, short enough to be quoted in a sentence. */
function quoted(text: string): string {
  const shown = [...text.replace(/\s+/g, ' ')];
  return `“${shown.length > 30 ? `${shown.slice(0, 30).join('')}…` : shown.join('')}”`;
}

function bracesIn(rewording: Rewording, part: WordingPart, text: string): string[] {
  const allowed = placeholdersOf(rewording, part);
  return tokensOf(text).flatMap((token) => {
    if (token.kind === 'brace')
      return token.text === '{'
        ? ['A brace “{” is left open. Close it with “}”, or take it out.']
        : ['A brace “}” closes nothing. Take it out, or put “{” where the placeholder begins.'];
    if (token.kind === 'words' || allowed.some((each) => each === token.name)) return [];
    if (part === 'subject' && placeholdersOf(rewording, 'opening').some((each) => each === token.name))
      return [`${token.text} cannot stand in a subject: it is read on locked screens. Use it in the text.`];
    const meant = nearest(token.name, allowed);
    const advice = meant
      ? `Did you mean ${inBraces(meant)}?`
      : `You can use ${allowed.map(inBraces).join(', ')}.`;
    return [`${quoted(token.text)} is not a placeholder of this email. ${advice}`];
  });
}

function sizeOf(part: WordingPart, text: string): string[] {
  const limit = isLine(part) ? LONGEST_LINE : LONGEST_TEXT;
  const length = [...text.trim()].length;
  return [
    ...(isLine(part) && /[\r\n\u2028\u2029]/.test(text.trim())
      ? [`A ${partNames[part]} is one line. Take out the line break.`]
      : []),
    ...(length > limit
      ? [`This is too long: ${length} characters. A ${partNames[part]} may have ${limit}.`]
      : []),
  ];
}

/** What would not be what staff expect of it: markup is shown as it stands, and an address looks like a forged letter. */
function foreignIn(text: string): string[] {
  const [tag] = /<\/?[a-z!][^<>]*>/i.exec(text) ?? [];
  const [address] = /\b(?:https?:\/\/|www\.)\S*/i.exec(text) ?? [];
  return [
    ...(tag ? [`${quoted(tag)} would be shown as it stands: an email is plain text. Take it out.`] : []),
    ...(address
      ? [
          `Take out the address ${quoted(address)}. The email brings its own links, and readers trust no others.`,
        ]
      : []),
  ];
}

function missingIn(rewording: Rewording, part: WordingPart, text: string): string[] {
  const required = requiredIn(rewording, part);
  const allowed = placeholdersOf(rewording, part);
  // Misspelt, it has its sentence already.
  const isThere = tokensOf(text).some(
    (token) =>
      token.kind === 'placeholder' &&
      [token.name, nearest(token.name, allowed)].some((name) => name === required),
  );
  return !required || isThere
    ? []
    : [`${inBraces(required)} must stand here: no other part of the email says it.`];
}

/**
 * What is wrong with the words of staff for one part of a letter, as sentences that say what to do. None when it can be
 * sent. An empty text is right: it means our own words.
 */
export function problemsOf(rewording: Rewording, part: WordingPart, written: string): string[] {
  const text = withoutMarks(written);
  if (text.trim() === '') return [];
  if (!rewording.parts.includes(part))
    return [`The ${partNames[part]} of this email cannot be changed. Empty this field.`];
  const size = sizeOf(part, text);
  // What is far too long is not looked through: it was pasted by mistake.
  if (text.length > LONGEST_TEXT * 4) return size;
  const problems = [
    ...size,
    ...bracesIn(rewording, part, text),
    ...missingIn(rewording, part, text),
    ...foreignIn(text),
    ...(/[\p{L}\p{N}]/u.test(text) ? [] : ['Write at least one word, or empty the field for our own words.']),
  ];
  return [...new Set(problems)];
}
