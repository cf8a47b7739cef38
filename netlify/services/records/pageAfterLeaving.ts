import { z } from 'zod';
import { calendarOf } from '../../../program/clock/calendar.ts';
import { addWorkingDays } from '../../../program/clock/workingDays.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { newTask } from '../../../program/tasks.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict } from '../transition.ts';

/** One task for each time that they leave: who comes back, and leaves again, has another. */
export const PAGE_TASK = 'page-after-leaving';
const TASK =
  'They take part no more. If their page is still on the site, take it off in Content, or ask them whether it may stay';
/** By when staff have looked at it, in working days: as long as for the words for it. */
const WITHIN = 5;

const leftSchema = z.object({
  _rev: z.string(),
  status: z.literal('retired'),
  bio: z.string().min(1),
  tasks: z.array(z.looseObject({ _key: z.string() })).nullish(),
  history: z.array(z.looseObject({ at: z.string(), to: z.string().nullish() })).nullish(),
});

/**
 * A connector who leaves may still stand on the site, by a page that staff wrote with them: staff have a task to see to
 * it, once each time that somebody leaves. Nothing of the page is touched, since they may agree that it stays.
 */
export function seeToPage(env: Environment, id: string, now: Date): Promise<void> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const { data: left } = leftSchema.safeParse(await lake.getDocument(id));
    if (!left) return;
    const since = left.history?.findLast(({ to }) => to === 'retired')?.at ?? '';
    const key = `${PAGE_TASK}-${since.replace(/\D/g, '')}`;
    if (left.tasks?.some(({ _key }) => _key === key)) return;
    const settings = await readSettings(env);
    const day = dayOf(addWorkingDays(now, WITHIN, calendarOf(settings)), settings.timeZone);
    const task = newTask(key, { text: TASK, day }, { at: now, by: undefined });
    const set = { tasks: [...(left.tasks ?? []), task] };
    await commit(lake.transaction().patch(id, { ifRevisionID: left._rev, set }));
  });
}
