import type { SchemaType } from 'sanity';
import { z } from 'zod';
import type { EndedMatch } from '../../../program/merge/endMatches.ts';
import { writtenValue } from '../../shared/form/writtenValue.ts';
import { momentInWords } from '../../shared/labels/dates.ts';

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

/** What moves over to the organization that stays, in one sentence. */
const movedToOrganization = ({
  partnerContact = 0,
  partnerReferral = 0,
  participant = 0,
}: Readonly<Record<string, number>>) =>
  `With it come ${counted(partnerContact, 'contact person', 'contact persons')}, ${counted(partnerReferral, 'referral', 'referrals')} and ${counted(participant, 'person in the program', 'people in the program')}.`;

/** What moves over to the record that stays, in one sentence. */
export function movedInWords(type: string, moved: Readonly<Record<string, number>>) {
  if (type === 'partnerOrganization') return movedToOrganization(moved);
  const { match = 0, letter = 0, referral = 0, partnerReferral = 0 } = moved;
  return `With it come ${counted(match, 'match', 'matches')}, ${counted(letter, 'email', 'emails')}, ${counted(referral, 'referral', 'referrals')} and ${counted(partnerReferral, 'partner’s referral', 'partners’ referrals')}. Links in emails to either address keep working.`;
}

const ENDED_WORDS: Readonly<Record<EndedMatch['why'], string>> = {
  'asked-twice': 'A Connector was asked twice about this person: the later question ends, without an email.',
  'one-question': 'Both have a question open: the one that is further stays, and the other ends.',
  'not-waiting': 'An open question ends, because the person does not wait for an answer.',
  'same-two': 'These two have been introduced already: what came twice counts once.',
};

/** That one person would be at two coffees at once, one sentence each, and what staff can do. */
export const sameHourInWords = (moments: readonly string[]): string[] =>
  [...new Set(moments)].map(
    (at) =>
      `Both have a coffee on ${momentInWords(at)}, and it stays with both matches. Call them before you merge, or right after it: enter the new day on the card of one match, under “They told me …”.`,
  );

/** What ends with the merge, one sentence each. */
export const endedInWords = (ended: readonly EndedMatch[]): string[] =>
  ended.map(
    ({ why, isTold }) =>
      `${ENDED_WORDS[why]}${isTold ? ' Whoever was asked gets an email that the question is taken back.' : ''}`,
  );
