import type { SanityClient } from '@sanity/client';
import {
  newView,
  type StoredView,
  storedViewsSchema,
  VIEW_TYPE,
  type View,
} from '../../../../program/lists/view.ts';
import { assertOnline } from '../../../shared/decisions/problems.ts';
import type { LiveQuery } from '../../../shared/subscriptions/useLive.ts';

/** The views that staff keep for each other, by their names. */
export const VIEWS: LiveQuery<typeof storedViewsSchema> = {
  schema: storedViewsSchema,
  tag: 'views',
  listen: `*[_type == "${VIEW_TYPE}"]`,
  fetch: `*[_type == "${VIEW_TYPE}"] | order(lower(title)){_id, title, list, columns, sort, filters, by}`,
};

/** Keeps a view under a name, for everybody of the staff. */
export async function keepView(
  client: SanityClient,
  title: string,
  view: View,
  by: string | undefined,
): Promise<void> {
  assertOnline();
  await client.create(newView(crypto.randomUUID(), title, view, by));
}

/** Takes a view away, for everybody. What it showed stays as it is. */
export async function dropView(client: SanityClient, { _id }: Pick<StoredView, '_id'>): Promise<void> {
  assertOnline();
  await client.delete(_id);
}
