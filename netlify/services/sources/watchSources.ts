import { ClientError, type SanityClient } from '@sanity/client';
import { z } from 'zod';
import { DAY_MS } from '../../../program/clock/day.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { FACT_TYPES, FACTS_PROJECTION } from '../../../program/content/factsQuery.ts';
import { isSettled, type Kept, nextState } from '../../../program/watch/nextState.ts';
import {
  SOURCE_WATCH_TYPE,
  type SourceWatch,
  sourceWatchId,
  sourceWatchSchema,
} from '../../../program/watch/source.ts';
import { type WatchedSource, watchedSources } from '../../../program/watch/watchedSources.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { contentLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { SourceReader } from './askSource.ts';

/** A page is read again after this long: a day less than a week, so that a run is not an hour too early for it. */
const AGAIN_AFTER_MS = 6 * DAY_MS;

/** Sites that are asked at the same time. */
const AT_ONCE = 6;

/** Pages whose states are written in one transaction. */
const TOGETHER = 10;

const QUERY = `{
  "documents": *[_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]${FACTS_PROJECTION},
  "kept": *[_type == $watch]
}`;

const answer = z.object({ documents: z.array(z.unknown()), kept: z.array(sourceWatchSchema) });

/** A page after it was asked for: what was kept of it, and what is kept now. */
export interface Watched {
  source: WatchedSource;
  before: SourceWatch | undefined;
  now: Kept;
}

interface Task {
  source: WatchedSource;
  before: SourceWatch | undefined;
}

/** The pages that are to be read, those that never were first, then the longest ago; by their sites. */
function tasksBySite(tasks: readonly Task[]): Task[][] {
  const sites = new Map<string, Task[]>();
  const age = ({ before }: Task) => before?.readAt ?? '';
  for (const task of [...tasks].sort((a, b) => age(a).localeCompare(age(b)))) {
    const { host } = new URL(task.source.url);
    sites.set(host, [...(sites.get(host) ?? []), task]);
  }
  return [...sites.values()];
}

/** Whether a page is to be read: long ago, or with something to look for that nobody has looked for yet. */
function isDue({ source, before }: Task, now: Date): boolean {
  if (!before || now.getTime() - Date.parse(before.readAt) >= AGAIN_AFTER_MS) return true;
  const known = new Map((before.passages ?? []).map((passage) => [passage._key, passage]));
  return [...source.facts.keys()].some((key) => !known.has(key) || known.get(key)?.named);
}

/** Writes what is kept of some pages, for the revisions that were read. What staff decided meanwhile stands. */
async function write(lake: SanityClient, some: readonly Watched[], now: Date): Promise<void> {
  const transaction = lake.transaction();
  for (const { source, before, now: kept } of some) {
    const _id = sourceWatchId(source.url);
    const fields = { ...kept, url: source.url, readAt: now.toISOString() };
    if (before) transaction.patch(before._id, (patch) => patch.ifRevisionId(before._rev).set(fields));
    else transaction.create({ _id, _type: SOURCE_WATCH_TYPE, ...fields });
  }
  try {
    await commit(transaction);
  } catch (error) {
    const isConflict = error instanceof ClientError && error.statusCode === 409;
    if (!isConflict) throw error;
    // Somebody was quicker at one of them: that page is read again, the others are written.
    if (some.length > 1) for (const one of some) await write(lake, [one], now);
  }
}

/**
 * Reads the pages that facts rest on, each once a week, and writes down what became of their passages; no new page is
 * begun after `until` (milliseconds), and the next run does the rest. `isAll`: those read this week too; `only`: these
 * addresses and no others. Changes no fact. Gives what was read.
 */
export async function watchSources(
  env: Environment,
  now: Date,
  until: number,
  { isAll = false, only = [] }: { isAll?: boolean; only?: readonly string[] } = {},
): Promise<{ watched: Watched[]; left: number }> {
  const lake = contentLake(env).withConfig({ perspective: 'raw' });
  const params = { types: FACT_TYPES, watch: SOURCE_WATCH_TYPE };
  const [{ email, timeZone }, found] = await Promise.all([readSettings(env), lake.fetch(QUERY, params)]);
  const { documents, kept } = answer.parse(found);
  const known = new Map(kept.map((one) => [one._id, one]));
  const today = dayOf(now, timeZone);
  const tasks = watchedSources(documents)
    .map((source) => ({ source, before: known.get(sourceWatchId(source.url)) }))
    .filter((task) => isAll || isDue(task, now))
    .filter(({ source }) => only.length === 0 || only.includes(source.url));
  const reader = new SourceReader({ siteUrl: env.SITE_URL, email, exceptions: env.SOURCES_NOT_PUBLIC });
  const watched: Watched[] = [];
  let waiting: Watched[] = [];
  const sites = tasksBySite(tasks);
  const takeSites = async () => {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const { source, before } of site) {
        if (Date.now() >= until) return;
        const reading = await reader.read(source.url, isSettled(source, before) ? before : undefined);
        const one = { source, before, now: nextState(source, before, reading, today) };
        watched.push(one);
        waiting.push(one);
        if (waiting.length < TOGETHER) continue;
        const some = waiting;
        waiting = [];
        await write(lake, some, now);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeSites));
  if (waiting.length > 0) await write(lake, waiting, now);
  return { watched, left: tasks.length - watched.length };
}
