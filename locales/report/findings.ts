import { isStructurallySame, type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { pluralForms } from './plurals.ts';
import { type Text, textsIn } from './texts.ts';

/** What the messages of a language lack or do otherwise than the English ones, by the paths of the messages. */
export interface Findings {
  /** Said in English until somebody translates it. What staff alone read is not missed. */
  missing: string[];
  /** Of no English message: nothing shows it. */
  unknown: string[];
  /** Not ICU MessageFormat: the page that shows it cannot be built. */
  unreadable: string[];
  /** Fills in other names than the English message does. */
  otherNames: string[];
  /** Counts something, and lacks a form that the language needs: `path (few)`. */
  missingForms: string[];
  /** Much longer than in English, on a button or a label, where there is little room. */
  long: string[];
}

/** Messages for which there is little room. */
const NARROW = /\.(button|submit|send|summary|save|accept)$|\.(labels|columns)\.\w+$|^frame\.\w+$/;

/**
 * Short texts grow up to twice as long when translated from English, very short ones more (W3C, Text size in
 * translation). What English leaves unsaid has no measure.
 */
const isLong = ({ path, message }: Text, english: string) =>
  english !== '' && NARROW.test(path) && message.length > 2 * english.length + 12;

/** Texts of letters that staff read, in English alone. Here their name says so; a test in `emails/` holds them to it. */
export const isForStaff = (path: string) => path.startsWith('emails.letters.staff-');

function read(message: string): MessageFormatElement[] | undefined {
  try {
    return parse(message, { ignoreTag: true });
  } catch {
    return undefined;
  }
}

/** Holds the messages of a language against the English ones. `intl` is the tag of the language. */
export function findingsOf(english: unknown, translated: unknown, intl: string): Findings {
  const sources = new Map(textsIn(english).map(({ path, message }) => [path, message]));
  const texts = textsIn(translated).filter(({ message }) => message !== '');
  const given = new Set(texts.map(({ path }) => path));
  const needed = new Intl.PluralRules(intl).resolvedOptions().pluralCategories;
  const where = (holds: (text: Text, source: string) => boolean) =>
    texts.filter((text) => holds(text, sources.get(text.path) ?? text.message)).map(({ path }) => path);
  return {
    missing: [...sources].flatMap(([path, message]) =>
      message === '' || given.has(path) || isForStaff(path) ? [] : [path],
    ),
    unknown: texts.flatMap(({ path }) => (sources.has(path) ? [] : [path])),
    unreadable: where(({ message }) => !read(message)),
    otherNames: where(({ message }, source) => {
      const [one, other] = [read(source), read(message)];
      return (
        source !== '' && one !== undefined && other !== undefined && !isStructurallySame(one, other).success
      );
    }),
    missingForms: texts.flatMap(({ path, message }) =>
      pluralForms(read(message) ?? []).flatMap((forms) =>
        needed.filter((form) => !forms.includes(form)).map((form) => `${path} (${form})`),
      ),
    ),
    long: where(isLong),
  };
}
