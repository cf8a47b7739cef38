import { z } from 'zod';
import type { OnSiteShown } from '../../../forms/my-record/OnSite.tsx';
import { calendarOf } from '../../../program/clock/calendar.ts';
import { addWorkingDays } from '../../../program/clock/workingDays.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import {
  mayBeShown,
  ON_SITE_FIELDS,
  type OnSite,
  onSiteFields,
  onSiteIn,
  shownSchema,
} from '../../../program/connectors/onSite.ts';
import { remark } from '../../../program/history.ts';
import { newTask } from '../../../program/tasks.ts';
import type { Environment } from '../../environment.ts';
import { commit, commitErasing } from '../commit.ts';
import { storedDocument } from '../findDocuments.ts';
import { contentLake, programLake } from '../lake.ts';
import { rewrite } from '../rewrite.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict } from '../transition.ts';
import { removePublicPage } from './publicPage.ts';

/** The task that tells staff to read the words. There is one at a time: the newest words are what counts. */
const TASK_KEY = 'words-for-the-site';
const TASK = 'Read what they wrote for the site. Publish it on their page, or write to them';
/** By when staff have read it, in working days: what the page says. */
const READ_WITHIN = 5;

const lists = z.object({
  tasks: z.array(z.looseObject({ _key: z.string() })).nullish(),
  history: z.array(z.looseObject({})).nullish(),
});
const entry = (note: 'site-words' | 'off-site', now: Date) => ({
  ...remark({ at: now, who: 'connector', note }),
  _key: crypto.randomUUID(),
});
const withoutTask = (record: z.output<typeof lists>) =>
  (record.tasks ?? []).filter(({ _key }) => _key !== TASK_KEY);

const pageSchema = z.object({ slug: z.object({ current: z.string() }) });

/** A connector's choice to be shown, as it stands; nothing for anybody else. */
export async function readOnSite(env: Environment, document: unknown): Promise<OnSiteShown | undefined> {
  const record = shownSchema.safeParse(document).data;
  if (!record) return undefined;
  const { bio, status } = record;
  // What the public dataset does not answer is said not to be public: the rest of the page stands.
  const found = bio
    ? await contentLake(env)
        .getDocument(bio)
        .catch(() => undefined)
    : undefined;
  const page = pageSchema.safeParse(found).data?.slug.current;
  return {
    words: onSiteIn(document),
    ...(page && { page: `/connectors/${page}/` }),
    canWrite: mayBeShown(status),
  };
}

/**
 * Keeps what a connector wants the site to say, and puts it before staff; what it takes the place of is kept in no earlier
 * revision either. Gives whether it was kept: who has left is not shown.
 */
export async function keepOnSite(
  env: Environment,
  id: string,
  words: Pick<OnSite, 'text' | 'topics'>,
  now: Date,
): Promise<boolean> {
  const settings = await readSettings(env);
  const day = dayOf(addWorkingDays(now, READ_WITHIN, calendarOf(settings)), settings.timeZone);
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const document = await lake.getDocument(id);
    const record = shownSchema.safeParse(document).data;
    if (!record || !mayBeShown(record.status)) return false;
    const { history, ...kept } = lists.parse(document);
    const task = newTask(TASK_KEY, { text: TASK, day }, { at: now, by: undefined });
    const set = {
      ...onSiteFields({ ...words, agreedAt: now.toISOString() }),
      tasks: [...withoutTask(kept), task],
      history: [...(history ?? []), entry('site-words', now)],
    };
    if (onSiteIn(document))
      await commitErasing(
        lake,
        rewrite(lake.transaction(), storedDocument.parse(document), { set, unset: [] }),
      );
    else await commit(lake.transaction().patch(id, { ifRevisionID: record._rev, set }));
    return true;
  });
}

/**
 * Takes a connector off the site: the page with its picture, and what they wrote for it, in no earlier revision either.
 * Done twice, it is done once.
 */
export async function takeOffSite(env: Environment, id: string, now: Date): Promise<void> {
  await retryOnConflict(async () => {
    const lake = programLake(env);
    const document = await lake.getDocument(id);
    const record = shownSchema.safeParse(document).data;
    if (!document || !record) return;
    // First what everybody can read. Where the rest fails, the next try finds the page by the link that still stands.
    if (record.bio) await removePublicPage(env, record.bio);
    if (!record.bio && !onSiteIn(document)) return;
    const kept = lists.parse(document);
    const change = {
      set: { tasks: withoutTask(kept), history: [...(kept.history ?? []), entry('off-site', now)] },
      unset: [...ON_SITE_FIELDS, 'bio', 'bioBy'],
    };
    await commitErasing(lake, rewrite(lake.transaction(), storedDocument.parse(document), change));
  });
}
