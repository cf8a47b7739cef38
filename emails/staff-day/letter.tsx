import { needsOf } from '../../program/overview/staffDay.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To staff: what waits for somebody today, in numbers. Who stands behind them, only Studio says. */
export const staffDay = defineLetter({
  kind: 'staff-day',
  title: 'What waits today (to staff)',
  reader: 'staff',
  stop: 'nothing',
  read: async ({ staffDay, studio }) => ({ day: await staffDay(), link: studio('overview') }),
  body: ({ day, link }, { texts }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details
        details={needsOf(day).map(({ need, count }) => ({ label: texts.needs[need], value: String(count) }))}
      />
      {link && <Action link={link.url} button={texts.button} />}
      <Paragraphs texts={texts.after} />
    </>
  ),
});
