import type { SchemaType } from 'sanity';
import { z } from 'zod';
import type { EndedMatch } from '../../../program/merge/endMatches.ts';
import { writtenValue } from '../../shared/form/writtenValue.ts';

const named = z.object({ name: z.string() });

/** A field of a record as staff read it: its title and its value in words. */
export function fieldInWords(schemaType: SchemaType, name: string, value: unknown) {
  const type =
    'fields' in schemaType ? schemaType.fields.find((field) => field.name === name)?.type : undefined;
  const { data } = named.safeParse(value);
  const words = data ? data.name : type ? writtenValue(value, type) : String(value ?? '');
  return { title: type?.title ?? name, words: name === 'bio' && words ? 'Linked' : words || 'Nothing' };
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What moves over to the record that stays, in one sentence. */
export function movedInWords({
  match = 0,
  letter = 0,
  referral = 0,
  partnerReferral = 0,
}: Readonly<Record<string, number>>) {
  return `With it come ${counted(match, 'match', 'matches')}, ${counted(letter, 'letter', 'letters')}, ${counted(referral, 'referral', 'referrals')} and ${counted(partnerReferral, 'partner’s referral', 'partners’ referrals')}. Links in letters to either address keep working.`;
}

const ENDED_WORDS: Readonly<Record<EndedMatch['why'], string>> = {
  'asked-twice': 'A Connector was asked twice about this person: the later question ends, without a letter.',
  'one-question': 'Both have a question open: the one that is further stays, and the other ends.',
  'not-waiting': 'An open question ends, because the person does not wait for an answer.',
  'same-two': 'These two have been introduced already: what came twice counts once.',
};

/** What ends with the merge, one sentence each. */
export const endedInWords = (ended: readonly EndedMatch[]): string[] =>
  ended.map(
    ({ why, isTold }) =>
      `${ENDED_WORDS[why]}${isTold ? ' Whoever was asked gets a letter that the question is taken back.' : ''}`,
  );
