import { z } from 'zod';
import type { Environment } from '../environment.ts';
import { contentLake } from './lake.ts';

/** The content types whose publication leads to a new build of the site. */
export const PUBLIC_TYPES = [
  'settings',
  'guide',
  'guideEssentials',
  'profession',
  'article',
  'event',
  'story',
  'page',
  'connectorBio',
  'helper',
  'change',
  'impact',
  'connectorsWanted',
  'fullEvents',
  'cityNumbers',
  'cityTotals',
] as const;

const QUERY = `{
  "count": count(*[_type in $types]),
  "newest": *[_type in $types] | order(_updatedAt desc)[0]._updatedAt
}`;

const answer = z.object({ count: z.number(), newest: z.string().nullable() });

/** What is published, in short: another answer than before means that something was published, changed or taken away. */
export async function publishedState(env: Environment): Promise<string> {
  const { count, newest } = answer.parse(await contentLake(env).fetch(QUERY, { types: PUBLIC_TYPES }));
  return `${count} ${newest}`;
}
