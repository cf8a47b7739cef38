import { isLanguage } from '../../locales/locales.ts';
import { oneLine } from '../oneLine.ts';
import { nearest } from '../wording/nearest.ts';
import { LONGEST_LINE } from '../wording/problems.ts';
import { tokensOf, withoutMarks } from '../wording/tokens.ts';
import type { MessageText } from './message.ts';

/** What can stand in braces in the text of a message. `record` is a link to the reader's own record. */
export const PLACEHOLDERS = ['name', 'program', 'city', 'phone', 'record'] as const;

/** A name, or a link that is for the reader alone, has no place in a subject: it is read on locked screens. */
const IN_SUBJECT: readonly string[] = ['program', 'city', 'phone'];

/** Characters of a text: about two pages of paper. */
export const LONGEST_MESSAGE = 4000;

/** A piece of a paragraph: words with placeholders, or words that lead somewhere. */
export type MessagePiece = { kind: 'words'; text: string } | { kind: 'link'; text: string; href: string };

/** `[words](address)`: a page of the site, as `/events/`, or a whole address with https. */
const LINK = /\[([^[\]\n]+)\]\(([^()\s]+)\)/g;
const ADDRESS = /^(?:\/(?!\/)[^\s\\]*|https:\/\/[^\s/\\@]+\.[^\s/\\@]+(?:\/\S*)?)$/;

/** The paragraphs of a text: each line that says something, without control characters or marks of direction. */
export function paragraphsOf(text: string): string[] {
  return withoutMarks(text)
    .split(/[\r\n\u2028\u2029]+/)
    .map(oneLine)
    .filter((line) => line !== '');
}

/** A paragraph cut at its links, with nothing lost. An address that is none stays among the words. */
export function piecesOf(paragraph: string): MessagePiece[] {
  const pieces: MessagePiece[] = [];
  let end = 0;
  for (const { 0: whole, 1: text = '', 2: href = '', index } of paragraph.matchAll(LINK)) {
    if (!ADDRESS.test(href)) continue;
    if (index > end) pieces.push({ kind: 'words', text: paragraph.slice(end, index) });
    pieces.push({ kind: 'link', text, href });
    end = index + whole.length;
  }
  if (end < paragraph.length) pieces.push({ kind: 'words', text: paragraph.slice(end) });
  return pieces;
}

/** A page of the site without the language that its address may begin with: each reader is led to their own. */
export function withoutLanguage(path: string): string {
  const [, language = '', rest = ''] = /^\/([a-z]{2})(\/.*)$/.exec(path) ?? [];
  return isLanguage(language) ? rest : path;
}

/** The names in braces in a text, each once. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set(tokensOf(text).flatMap((token) => (token.kind === 'placeholder' ? token.name : []))),
];

const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

function bracesIn(text: string, allowed: readonly string[]): string[] {
  return tokensOf(text).flatMap((token) => {
    if (token.kind === 'brace') return ['A brace stands alone. Take it out, or close it.'];
    if (token.kind === 'words' || allowed.includes(token.name)) return [];
    if (PLACEHOLDERS.some((name) => name === token.name))
      return [`${token.text} cannot stand in a subject: it is read on locked screens. Use it in the text.`];
    const meant = nearest(token.name, allowed);
    return [
      `${token.text.slice(0, 40)} is no placeholder. ${meant ? `Did you mean {${meant}}?` : `You can use ${inBraces(allowed)}.`}`,
    ];
  });
}

/** What stands outside the links that can be followed, where a link would be markup or a bare address. */
function foreignIn(text: string): string[] {
  const rest = paragraphsOf(text)
    .flatMap(piecesOf)
    .map((piece) => (piece.kind === 'words' ? piece.text : ''))
    .join('\n');
  const [tag] = /<\/?[a-z!][^<>]*>/i.exec(rest) ?? [];
  const [link] = /\]\([^)\n]*\)/.exec(rest) ?? [];
  const [bare] = /\b(?:https?:\/\/|www\.)\S*/i.exec(rest) ?? [];
  if (link)
    return [
      `The link “${link.slice(1, 60)}” leads nowhere: it begins with https:// or, on our site, with /.`,
    ];
  return [
    ...(tag ? [`“${tag.slice(0, 40)}” would be shown as it stands: the text is plain. Take it out.`] : []),
    ...(bare ? [`Write the address “${bare.slice(0, 60)}” behind words: [the page](https://…).`] : []),
  ];
}

const subjectProblems = (subject: string): string[] => [
  ...(subject.trim() === '' ? ['Write a subject.'] : []),
  ...(/[\r\n\u2028\u2029]/.test(subject.trim()) ? ['A subject is one line. Take out the line break.'] : []),
  ...([...subject].length > LONGEST_LINE
    ? [`The subject is too long: ${[...subject].length} characters of ${LONGEST_LINE}.`]
    : []),
  ...bracesIn(subject, IN_SUBJECT),
];

const textProblems = (text: string): string[] => {
  const length = [...text].length;
  // What is far too long is not looked through: it was pasted by mistake.
  if (length > LONGEST_MESSAGE) return [`The text is too long: ${length} characters of ${LONGEST_MESSAGE}.`];
  if (paragraphsOf(text).length === 0) return ['Write a text.'];
  const gap = /_{3,}/.test(text) ? ['Something is still to be filled in where “___” stands.'] : [];
  return [...gap, ...bracesIn(text, PLACEHOLDERS), ...foreignIn(text)];
};

/** What is wrong with the words of a message in one language, as sentences that say what to do. None when it can be sent. */
export function messageProblems({ subject, text }: Pick<MessageText, 'subject' | 'text'>): string[] {
  return [...new Set([...subjectProblems(withoutMarks(subject)), ...textProblems(withoutMarks(text))])];
}
