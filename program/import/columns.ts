import type { OwnQuestion } from '../ownQuestions/ownQuestion.ts';
import { canBe, guessContent, holdsAddresses, looksLikeNames } from './content.ts';
import { type DayOrder, dayOrderOf } from './dates.ts';
import type { HeadGuess } from './heads/rule.ts';
import { guessHead, mayRepeat } from './heads.ts';
import { isFamilyFirst } from './names.ts';
import { plain } from './plain.ts';
import type { SheetTable } from './table.ts';
import type { Kind, Target } from './targets.ts';

/** What a column is taken for. */
export interface Column {
  /** The head as it stands there; a letter, as spreadsheets give, where there is none. */
  head: string;
  /** What it is: nothing, one thing, or the two parts of a name in the order in which they are written. */
  targets: readonly Target[];
  /** Whether the head says so and what stands under it fits. */
  sure: boolean;
  /** Nobody may choose to take it over: it says what the program never keeps. */
  never: boolean;
  /** In which order it writes its days. */
  dayOrder: DayOrder;
  /** Most of its cells have one comma: in a whole name it stands after the family name. */
  hasCommas: boolean;
}

const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

const isName = (targets: readonly Target[]) => targets.length === 2;

const WHO: Partial<Record<Target, Target>> = {
  participantName: 'participantEmail',
  connectorName: 'connectorEmail',
};

/** The parts of a name in the order in which the column writes them; who is named by an address is found by it. */
function asWritten(guess: HeadGuess, cells: readonly string[]): readonly Target[] {
  if (!isName(guess.targets))
    return holdsAddresses(cells) ? guess.targets.map((target) => WHO[target] ?? target) : guess.targets;
  return isFamilyFirst(cells) ? ['familyName', 'givenName'] : guess.targets;
}

/** French, Spanish and others write the day first. */
const DAY_FIRST_HEADS =
  /prenom|courriel|telephone portable|nom de famille|adresse electronique|apellido|correo|telefono|fecha|date d|inscription/;

/**
 * What each column of a table is, in a sheet of a kind: by its head, with the head above it where two rows make one, by
 * what stands under it, and by what the others are: "Nom" beside "Prénom" is the family name alone. `own`: the city's own
 * questions, which a column may answer.
 */
export function guessColumns(
  { heads, rows }: SheetTable,
  kind: Kind,
  own: readonly OwnQuestion[] = [],
): Column[] {
  const columns = heads.map((_, at) => rows.map(({ cells }) => cells[at] ?? ''));
  const usual = DAY_FIRST_HEADS.test(plain(heads.map(({ head }) => head).join(' ')))
    ? 'day-first'
    : 'month-first';
  const guesses = heads.map(({ head, above }, at) => {
    const cells = columns[at] ?? [];
    // The group tells more than the column alone: "Connector" over "Email" is not the participant's.
    const tries = [above && head ? `${above} ${head}` : '', head, head ? '' : above];
    const guesses = tries.flatMap((text) => guessHead(text, kind, own));
    const guess = guesses[0];
    if (guess && (guess.never || guess.targets.length === 0)) return { ...guess, sure: true };
    // "Result of the coffee" may be the day of it, until something else stands under it.
    const fitting = guesses.find(
      (one) => one.targets.length > 0 && !one.never && fits(one, cells, kind, own),
    );
    if (fitting) return { ...fitting, targets: asWritten(fitting, cells), sure: !fitting.vague };
    const content = guessContent(cells, kind);
    // A head that is known and does not fit is still its column, for the mistakes to show, unless it was a vague word.
    if (guess && !guess.vague && !content) return { ...guess, sure: false };
    return { targets: content ? [content] : [], sure: false };
  });
  const settled = settleNames(guesses, columns, kind);
  const owners = ownersOf(settled);
  return settled.map((guess, at) => {
    const isFree = mayRepeat(guess.targets) || guess.targets.every((target) => owners.get(target) === at);
    const targets = isFree ? guess.targets : [];
    const { head = '', above = '' } = heads[at] ?? {};
    return {
      head: head || above || letterOf(at),
      targets,
      sure: guess.sure && isFree,
      never: 'never' in guess && guess.never === true,
      dayOrder: dayOrderOf(columns[at] ?? [], usual),
      hasCommas: isFamilyFirst(columns[at] ?? []),
    };
  });
}

const fits = ({ targets }: HeadGuess, cells: readonly string[], kind: Kind, own: readonly OwnQuestion[]) =>
  isName(targets) ? !holdsAddresses(cells) : targets.every((target) => canBe(target, cells, kind, own));

type Guess = HeadGuess & { sure: boolean };

/** Which of several columns is a target: the first of which that is sure, otherwise the first. */
function ownersOf(guesses: readonly Guess[]): Map<Target, number> {
  const owners = new Map<Target, number>();
  for (const sure of [true, false])
    for (const [at, guess] of guesses.entries())
      if (guess.sure === sure && guess.targets.every((target) => !owners.has(target)))
        for (const target of guess.targets) owners.set(target, at);
  return owners;
}

/** A whole name beside one of its parts is the other part; where nothing is a name, a column that looks like names is. */
function settleNames(
  guesses: readonly Guess[],
  columns: readonly (readonly string[])[],
  kind: Kind,
): Guess[] {
  if (kind === 'matches') return [...guesses];
  const has = (target: Target) =>
    guesses.some(({ targets }) => targets.length === 1 && targets[0] === target);
  const missing = has('givenName') ? 'familyName' : has('familyName') ? 'givenName' : undefined;
  if (has('givenName') && has('familyName'))
    return guesses.map((guess) => (isName(guess.targets) ? { targets: [], sure: true } : guess));
  if (missing)
    return guesses.map((guess) => (isName(guess.targets) ? { targets: [missing], sure: guess.sure } : guess));
  if (guesses.some(({ targets }) => isName(targets))) return [...guesses];
  const at = guesses.findIndex(
    ({ targets, never }, place) => targets.length === 0 && !never && looksLikeNames(columns[place] ?? []),
  );
  const cells = columns[at] ?? [];
  return guesses.map((guess, place) =>
    place === at
      ? {
          targets: isFamilyFirst(cells) ? ['familyName', 'givenName'] : ['givenName', 'familyName'],
          sure: false,
        }
      : guess,
  );
}
