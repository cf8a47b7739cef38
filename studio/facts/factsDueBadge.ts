import type { DocumentBadgeComponent } from 'sanity';
import { calendarDate } from '../words/dates.ts';
import { dueState } from './due.ts';
import { factsIn } from './factsIn.ts';

/** How many facts of a document are overdue on `today` (YYYY-MM-DD). */
export function overdueIn(document: unknown, today: string): number {
  return factsIn(document).filter(({ fact }) => dueState(fact, today) === 'overdue').length;
}

/** "2 facts due for checking", beside the title of a page. */
export const factsDueBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const count = overdueIn(draft ?? published, calendarDate(new Date()));
  if (count === 0) return null;
  return {
    label: `${count} ${count === 1 ? 'fact' : 'facts'} due for checking`,
    title: 'Compare them with their sources: “Check facts” in the menu beside Publish',
    color: 'warning',
  };
};
