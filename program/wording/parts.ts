/** What staff may say in their own words. Subject and heading are one line each, the others paragraphs. */
export const WORDING_PARTS = ['subject', 'heading', 'opening', 'closing'] as const;
export type WordingPart = (typeof WORDING_PARTS)[number];

/**
 * What staff may say of a letter in their own words. What a letter promises, warns of, asks consent for or shows of a
 * record stays ours, and so do its links, its button and its foot.
 */
export interface Rewording {
  parts: readonly WordingPart[];
  /** It goes to an address that nobody has confirmed, and names nobody. */
  isNameless?: boolean;
  /** Placeholders that name somebody beside the reader. */
  people?: readonly string[];
  /** Placeholders that stand for something else. */
  knows?: readonly string[];
  /** What a part must say, because no other part of the letter does. */
  required?: { part: WordingPart; placeholder: string };
}

export const BEGINNING = ['subject', 'heading', 'opening'] as const;
export const BOTH_ENDS = [...BEGINNING, 'closing'] as const;

/** Every letter knows who sends it; and its reader, `name`, unless nobody has confirmed the address. */
const SENDER = ['program', 'city', 'phone'];

/**
 * The placeholders that may stand in a part of a letter, in the order in which staff are told of them. People are not
 * named in a subject: it is read on locked screens and over shoulders.
 */
export function placeholdersOf(
  { isNameless = false, people = [], knows = [] }: Rewording,
  part: WordingPart,
): readonly string[] {
  const named = isNameless ? people : ['name', ...people];
  return part === 'subject' ? [...knows, ...SENDER] : [...named, ...knows, ...SENDER];
}

/** The placeholder that a part of a letter must hold, because no other part says it. */
export function requiredIn({ required }: Rewording, part: WordingPart): string | undefined {
  return required?.part === part ? required.placeholder : undefined;
}

/** Whether a part is one line. */
export function isLine(part: WordingPart): boolean {
  return part === 'subject' || part === 'heading';
}
