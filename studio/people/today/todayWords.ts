import { timeOf } from '../../../program/clock/day.ts';
import { daysBetween } from '../../../program/clock/elapsed.ts';
import type { DueItem, Lateness, Whose } from '../../../program/today/today.ts';
import type { DueKind } from '../../../program/today/waiting.ts';
import { inWords } from '../../shared/labels/choices.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { letterTitle } from '../../shared/labels/letters.ts';
import { formWords } from '../../shared/labels/setAside.ts';

/** What is to be done, as the first words of a line. */
export const dueWords: Readonly<Record<DueKind, string>> = {
  erase: 'Asked to be erased',
  question: 'Answer the Connector',
  'coffee-declined': 'Ask whether they come: a calendar said no',
  'coffee-stuck': 'Help the two to find a time',
  'table-declined': 'Ask whether they come to their table: their calendar said no',
  'table-too-few': 'Too few come to the table: invite others, or call it off',
  'cannot-reach': 'Help them to reach their Connector',
  screen: 'Read the sign-up',
  application: 'Read the offer to be a Connector',
  task: 'Task',
  'partner-referral': 'Read what a partner sent',
  'signed-up-again': 'Read what they sent again',
  'set-aside': 'Look at a form set aside',
  letter: 'An email failed',
  'follow-up': 'Ask whether they met',
};

export const latenessWords: Readonly<Record<Lateness, string>> = {
  late: 'Late',
  today: 'Due today',
  coming: 'Coming up',
};

export const whoseWords: Readonly<Record<Whose, string>> = {
  everyone: 'Everyone’s',
  mine: 'Mine',
  nobody: 'Nobody’s yet',
};

/** What a line is about: the two people, the one, or what there is where nobody is known. */
export function whoInWords({ people, kind, about }: DueItem): string {
  if (people.length > 0) return new Intl.ListFormat('en').format(people);
  return kind === 'set-aside' ? inWords(formWords, about) || 'A form' : 'Somebody without a name';
}

/** What else is worth knowing before it is opened: a task’s words, which letter, whose partner. */
export function whatInWords({ kind, text, about }: DueItem): string {
  if (kind === 'task') return text;
  return kind === 'letter' ? `${dueWords.letter}: “${letterTitle(about)}”` : dueWords[kind];
}

/** "2 days late" of what is overdue; otherwise the day by which it is due. */
export function dueInWords({ due, lateness }: Pick<DueItem, 'due' | 'lateness'>, today: string): string {
  if (lateness === 'today') return 'Today';
  if (lateness === 'coming') return dayInWords(due);
  const days = daysBetween(`${due}T00:00:00Z`, new Date(timeOf(today))) ?? 0;
  return `${days === 1 ? '1 day' : `${days} days`} late, due ${dayInWords(due)}`;
}
