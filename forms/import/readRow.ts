import type { Column } from '../../program/import/columns.ts';
import { splitName } from '../../program/import/names.ts';
import { ownQuestionOf, ownSaysNothing, readOwn } from '../../program/import/own.ts';
import { fieldVocabulary } from '../../program/import/ownFields.ts';
import type { SheetRow } from '../../program/import/table.ts';
import { DAYS, type Kind, type Target, targetTitle } from '../../program/import/targets.ts';
import { readValue, saysNothing, vocabularyOf } from '../../program/import/values.ts';
import { isChosen, type OwnQuestion } from '../../program/ownQuestions/ownQuestion.ts';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../become-a-connector/questions.ts';
import { questionIn } from '../inCountry.ts';
import { LEARN_MORE_QUESTIONS } from '../learn-more/questions.ts';
import { ownSchema } from '../own/schema.ts';
import type { Question } from '../question.ts';
import { cellKey, valueKey } from './choices.ts';
import type { Importing } from './importedRecords.ts';
import type { ImportedSheet } from './importedSheet.ts';

/** What a cell has that must be put right, or left out, before its row comes in. */
export interface RowMistake {
  sheet: number;
  /** The number of the row in the file. */
  row: number;
  target: Target;
  /** The head of the column; empty where no column says it. */
  column: string;
  /** The text that was found. */
  found: string;
  message: string;
  /** The value is none of the choices: it can be put right for every row at once. */
  isChoice: boolean;
}

/** What a row says, each answer as its question reads it, and what could not be read. */
export interface ReadRow {
  row: number;
  values: Partial<Record<Target, unknown>>;
  mistakes: RowMistake[];
  /** Values that are none of the choices, whether staff have said what they mean or not. */
  unknown: { target: Target; text: string }[];
}

const QUESTIONS: Readonly<Record<Kind, readonly Question[]>> = {
  participants: LEARN_MORE_QUESTIONS,
  connectors: BECOME_A_CONNECTOR_QUESTIONS,
  matches: [],
};

/** Where a cell stands: what a column is for, its head and its text. */
interface Found {
  column: Column | undefined;
  text: string;
}

/** The texts of a row by what they are: a whole name in its parts, several columns of one thing joined. */
function textsOf(
  columns: readonly Column[],
  { cells }: SheetRow,
  own: readonly OwnQuestion[],
): Map<Target, Found> {
  const found = new Map<Target, Found>();
  const add = (target: Target, column: Column, text: string) => {
    const question = ownQuestionOf(target, own);
    if (question ? ownSaysNothing(question, text) : saysNothing(target, text)) {
      if (!found.has(target)) found.set(target, { column, text: '' });
      return;
    }
    const before = found.get(target)?.text;
    const sign =
      target === 'participantName' || target === 'connectorName' ? ' ' : target === 'notes' ? '\n' : ', ';
    const said =
      target === 'notes' && column.head && !/^notes?$/i.test(column.head) ? `${column.head}: ${text}` : text;
    found.set(target, { column, text: before ? `${before}${sign}${said}` : said });
  };
  columns.forEach((column, at) => {
    const text = cells[at] ?? '';
    const [one, other] = column.targets;
    if (one && other) {
      // Where commas tell which part is which, a name without one is written as people say it.
      const isFamilyFirst = one === 'familyName' && !column.hasCommas;
      const name = splitName(saysNothing('givenName', text) ? '' : text, isFamilyFirst);
      add('givenName', column, name.givenName);
      add('familyName', column, name.familyName);
    } else if (one) add(one, column, text);
  });
  return found;
}

function sentenceFor(target: Target, title: string, message: string, text: string): string {
  if (message === 'missing') return `There is no ${title.toLowerCase()}.`;
  if (message === 'tooLong') return `This is longer than we can keep.`;
  if (message === 'choose') return `“${text}” is none of the choices of “${title}”.`;
  if (DAYS.has(target)) return `“${text}” is no day, or could be two: write it as 2026-03-31.`;
  return `“${text}” cannot be read as ${title.toLowerCase()}.`;
}

/** Whether what a column says is chosen from a list. */
const isFromList = (target: Target, kind: Kind) =>
  vocabularyOf(target, kind) !== undefined ||
  ['languages', 'fields', 'lang', 'wishes', 'experience'].includes(target);

/** Reads one row with the schemas of the forms. What is empty is unknown and no mistake; only who it is must be said. */
export function readRow(
  { columns, kind }: Pick<ImportedSheet, 'columns'> & { kind: Kind },
  sheet: number,
  row: SheetRow,
  {
    choices,
    country,
    own = [],
    fieldsOfWork,
  }: Pick<Importing, 'choices' | 'country' | 'own' | 'fieldsOfWork'>,
): ReadRow {
  const read: ReadRow = { row: row.row, values: {}, mistakes: [], unknown: [] };
  const texts = textsOf(columns, row, own);
  // Whoever must be named can be named by hand where no column does it.
  if (kind !== 'matches')
    for (const needed of ['email', 'givenName'] as const)
      if (!texts.has(needed)) texts.set(needed, { column: undefined, text: '' });
  for (const [target, { column, text: found }] of texts) {
    const mended = choices.mended[cellKey(sheet, row.row, target)];
    const text = mended ?? found;
    const fail = (message: string) => {
      const isChoice = message === 'choose';
      // What is not needed and cannot be read may be left out of all rows at once.
      if (choices.leaveUnreadable && target !== 'email') return;
      read.mistakes.push({
        ...{ sheet, row: row.row, target, column: column?.head ?? '', found: text, isChoice },
        message: sentenceFor(target, targetTitle(target, own), message, text),
      });
    };
    if (text.trim() === '') {
      if (target === 'email') fail('missing');
      continue;
    }
    const asked = ownQuestionOf(target, own);
    const mapped = asked
      ? readOwn(asked, text)
      : readValue(target, text, kind, column?.dayOrder ?? 'month-first', fieldVocabulary(fieldsOfWork));
    const isUnknown = mapped === undefined && (asked ? isChosen(asked.kind) : isFromList(target, kind));
    if (isUnknown) read.unknown.push({ target, text });
    const answer = isUnknown ? choices.values[valueKey(sheet, target, text)] : mapped;
    if (answer === '') continue;
    if (answer === undefined) {
      fail(isUnknown ? 'choose' : 'invalid');
      continue;
    }
    const question = QUESTIONS[kind].find((one) => one.name === target && target !== 'consent');
    const schema = asked ? ownSchema(asked) : question && questionIn(question, country).schema;
    const parsed = schema?.safeParse(answer);
    if (parsed && !parsed.success) fail(parsed.error.issues[0]?.message ?? 'invalid');
    else read.values[target] = parsed ? parsed.data : answer;
  }
  if (kind !== 'matches' && !read.values.givenName && !read.values.familyName)
    read.mistakes.push({
      ...{
        sheet,
        row: row.row,
        target: 'givenName',
        found: '',
        isChoice: false,
        message: 'There is no name.',
      },
      column: texts.get('givenName')?.column?.head ?? '',
    });
  return read;
}
