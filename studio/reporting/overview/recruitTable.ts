import type { Wanted } from '../../../program/matching/recruitList.ts';
import type { Table } from '../../../program/overview/table.ts';
import { fieldInWords } from '../../shared/labels/fieldsOfWork.ts';

const english = new Intl.DisplayNames('en', { type: 'language' });

const spoken = ({ language }: Pick<Wanted, 'language'>) => (language ? (english.of(language) ?? '') : '');

/** A kind of connector in words: the field, and the language that would help most. */
export function kindOf(wanted: Pick<Wanted, 'field' | 'language' | 'area'>): string {
  const [field, language] = [fieldInWords(wanted.field), spoken(wanted)];
  const speaking = language ? `, speaking ${language}` : '';
  return `${field}${speaking}${wanted.area ? `, near postal code ${wanted.area}…` : ''}`;
}

/** The sentence for a letter that asks people whom they know. */
function sentenceFor(wanted: Wanted): string {
  const [field, language] = [fieldInWords(wanted.field), spoken(wanted)];
  const who = language
    ? `somebody well known in ${field} who speaks ${language}`
    : `somebody well known in ${field}`;
  return `Do you know ${who}? One coffee a month opens a door for a newcomer of the same profession.`;
}

/** What a kind adds, as people and as how well they fit, beside the first of the list. */
export const helpBeside = ({ gain }: Wanted, [first]: readonly Wanted[]): number =>
  Math.round((100 * gain) / Math.max(1, first?.gain ?? gain));

/** Whom to look for, as a table: with a number that is not rounded to a promise. */
export const recruitTable = (wanted: readonly Wanted[]): Table => ({
  name: 'connectors-wanted',
  columns: [
    'Kind of Connector',
    'More people, about',
    'To say when you ask',
    'Connectors who know the field so far',
    'Help beside the first, in percent',
  ],
  rows: wanted.map((one) => [
    ...[kindOf(one), Math.round(one.people * 10) / 10, sentenceFor(one)],
    ...[one.knowing, helpBeside(one, wanted)],
  ]),
});
