import type { DocumentBadgeComponent } from 'sanity';
import { todayHere } from '../../shared/labels/dates.ts';
import { factsDue } from './factsDue.ts';

/** "2 facts due for checking", beside the title of a page. */
export const factsDueBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const count = factsDue(draft ?? published, todayHere());
  if (count === 0) return null;
  return {
    label: `${count} ${count === 1 ? 'fact' : 'facts'} due for checking`,
    title: 'Compare them with their sources: “Check facts” in the menu beside Publish',
    color: 'warning',
  };
};
