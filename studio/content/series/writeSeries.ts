import type { SanityClient, Transaction } from '@sanity/client';
import type { DateChange } from '../../../program/events/series/laterDates.ts';
import { dateSlug, type SeriesDate } from '../../../program/events/series/recurrence.ts';
import { type DatePages, type KeptEvent, pageOn } from '../../../program/events/series/seriesPages.ts';
import { type Series, seriesOf } from './readSeries.ts';

/** Ties pages of one date in several languages together, as “Translations” does. */
function tie(transaction: Transaction, id: string, pages: readonly KeptEvent[]): void {
  if (pages.length < 2) return;
  transaction.createOrReplace({
    _id: id,
    _type: 'translation.metadata',
    schemaTypes: ['event'],
    translations: pages.map(({ _id, language }) => ({
      _key: language,
      _type: 'internationalizedArrayReferenceValue',
      language,
      value: { _type: 'reference', _ref: _id, _weak: true },
    })),
  });
}

const tieId = ({ _id }: KeptEvent) => `translations-${_id}`;

/**
 * Makes the dates of a series from one that is published, each with its pages in all languages, in one transaction: all
 * of them are there, or none. What was made already is not made again: the Content Lake refuses it.
 */
export async function makeDates(
  client: SanityClient,
  from: DatePages,
  dates: readonly SeriesDate[],
): Promise<void> {
  const series = seriesOf(from.ruling);
  const transaction = client.transaction();
  for (const { _id } of [...from.published, ...from.drafts]) transaction.patch(_id, { set: { series } });
  for (const { day, startsAt, endsAt } of dates) {
    const date = { day, startsAt, endsAt, series, slug: dateSlug(series, day) };
    const pages = from.published.map((page) => pageOn(page, date));
    for (const page of pages) transaction.create(page);
    const [ruling] = pages;
    if (ruling) tie(transaction, tieId(ruling), pages);
  }
  await transaction.commit({ tag: 'series-make' });
}

/** Makes later dates as an earlier one, in one transaction. */
export async function changeDates(
  client: SanityClient,
  { dates, ties }: Pick<Series, 'dates' | 'ties'>,
  changes: readonly DateChange[],
): Promise<void> {
  const transaction = client.transaction();
  for (const { slug, pages, missing } of changes) {
    for (const { id, set, unset } of pages) transaction.patch(id, { set, unset });
    const date = dates.find((one) => one.slug === slug);
    if (!date || missing.length === 0) continue;
    const { day, ruling, published } = date;
    const { startsAt, endsAt } = { ...ruling, ...pages.find(({ id }) => id === ruling._id)?.set };
    const made = missing.map((page) =>
      pageOn(page, { day, slug, startsAt, endsAt, series: seriesOf(ruling) }),
    );
    for (const page of made) transaction.create(page);
    tie(transaction, ties.get(ruling._id) ?? tieId(ruling), [...published, ...made]);
  }
  await transaction.commit({ tag: 'series-change' });
}

/** Deletes dates in every language, with what staff have begun in them, in one transaction. */
export async function deleteDates(
  client: SanityClient,
  dates: readonly DatePages[],
  ties: Series['ties'],
): Promise<void> {
  const pages = dates.flatMap(({ published, drafts }) => [...published, ...drafts]);
  const tying = pages.flatMap(({ _id }) => ties.get(_id) ?? []);
  const transaction = client.transaction();
  for (const id of new Set([...tying, ...pages.map(({ _id }) => _id)])) transaction.delete(id);
  await transaction.commit({ tag: 'series-delete' });
}
