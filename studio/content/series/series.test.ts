import { describe, expect, test } from 'vitest';
import { changeOf } from '../../../program/events/series/laterDates.ts';
import type { DatePages } from '../../../program/events/series/seriesPages.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { guestsOf } from './guestsOf.ts';
import { readSeries } from './readSeries.ts';
import { rhythmInWords } from './seriesWords.ts';
import { changeDates, deleteDates, makeDates } from './writeSeries.ts';

const page = (id: string, slug: string, more: object = {}) => ({
  ...{ _id: id, _type: 'event', language: 'en', slug: { _type: 'slug', current: slug } },
  ...{ title: 'Conversation hour (example)', place: 'Room 2', rsvp: 'open' },
  ...{ startsAt: '2027-02-09T23:30:00Z', endsAt: '2027-02-10T00:30:00Z' },
  ...more,
});
const [english, spanish] = [page('hour', 'hour'), page('hora', 'hour', { language: 'es' })];
const date = { day: '2027-03-09', startsAt: '2027-03-09T23:30:00.000Z', endsAt: '2027-03-10T00:30:00.000Z' };
const later = (id: string, more: object = {}) =>
  page(id, 'hour-2027-03-09', { ...date, day: undefined, series: 'hour', ...more });

/** A series as it is read from a lake that holds some pages. */
async function seriesOf(documents: object[], ties: object[] = []) {
  const { client } = lakeOf({
    answer: (query: string) => (query.includes('translation.metadata') ? ties : documents),
  });
  return readSeries(client, { slug: { current: 'hour' }, series: null });
}
function first(dates: readonly DatePages[]): DatePages {
  const [one] = dates;
  if (!one) throw new Error('a date was expected');
  return one;
}

test('a series is read with its dates, and with the addresses that other events have', async () => {
  const stranger = page('other', 'hour-of-code');
  const { dates, taken, ties } = await seriesOf(
    [english, spanish, later('hour-2027-03-09'), stranger],
    [{ _id: 'tie', ids: ['hour', 'hora', null] }],
  );
  expect(dates.map(({ slug, published }) => [slug, published.length])).toEqual([
    ['hour', 2],
    ['hour-2027-03-09', 1],
  ]);
  expect([...taken]).toContain('hour-of-code');
  expect(ties.get('hora')).toBe('tie');
});

describe('dates are written all at once', () => {
  test('each with its pages in every language, tied together', async () => {
    const { dates } = await seriesOf([english, spanish, page('drafts.hour', 'hour')]);
    const { client, writes } = lakeOf({});
    await makeDates(client, first(dates), [{ ...date, isHoliday: false }]);
    expect(writes).toMatchObject([
      {
        mutations: [
          { patch: { id: 'hour', set: { series: 'hour' } } },
          { patch: { id: 'hora', set: { series: 'hour' } } },
          { patch: { id: 'drafts.hour', set: { series: 'hour' } } },
          { create: { _id: 'hour-2027-03-09', slug: { current: 'hour-2027-03-09' }, series: 'hour' } },
          { create: { _id: 'hora-2027-03-09', language: 'es', startsAt: date.startsAt } },
          {
            createOrReplace: {
              _type: 'translation.metadata',
              translations: [
                { language: 'en', value: { _ref: 'hour-2027-03-09', _weak: true } },
                { language: 'es', value: { _ref: 'hora-2027-03-09', _weak: true } },
              ],
            },
          },
        ],
      },
    ]);
  });

  test('are changed with what they lack of a translation, in the tie that they have', async () => {
    const moved = page('hour', 'hour', { place: 'Room 5' });
    const series = await seriesOf(
      [moved, spanish, later('hour-2027-03-09')],
      [{ _id: 'tie', ids: ['hour-2027-03-09'] }],
    );
    const [from, to] = series.dates;
    if (!from || !to) throw new Error('two dates were expected');
    const { client, writes } = lakeOf({});
    await changeDates(client, series, [changeOf(from, to, 'America/Chicago')]);
    expect(writes).toMatchObject([
      {
        mutations: [
          { patch: { id: 'hour-2027-03-09', set: { place: 'Room 5' } } },
          { create: { _id: 'hora-2027-03-09', language: 'es', startsAt: date.startsAt } },
          { createOrReplace: { _id: 'tie', translations: [{ language: 'en' }, { language: 'es' }] } },
        ],
      },
    ]);
  });

  test('are deleted in every language, with drafts and ties, each once', async () => {
    const { dates, ties } = await seriesOf(
      [later('a'), later('b', { language: 'es' }), later('drafts.a')],
      [{ _id: 'tie', ids: ['a', 'b'] }],
    );
    const { client, writes } = lakeOf({});
    await deleteDates(client, dates, ties);
    const deleted = ['tie', 'a', 'b', 'drafts.a'].map((id) => ({ delete: { id } }));
    expect(writes).toMatchObject([{ mutations: deleted }]);
  });
});

test('only the number of guests is read, who are told of a change', async () => {
  const asked: string[] = [];
  const { client } = lakeOf({
    answer: (query: string) => {
      asked.push(query);
      return 3;
    },
  });
  expect(await guestsOf(client, ['hour'])).toBe(3);
  expect(asked[0]).toMatch(/^count\(/);
});

test('staff read how an event recurs by the weekday on which it is held', () => {
  expect(
    (['weekly', 'every-two-weeks', 'monthly', 'monthly-last'] as const).map((rhythm) =>
      rhythmInWords(rhythm, '2027-02-23'),
    ),
  ).toEqual([
    'Every week on Tuesday',
    'Every two weeks on Tuesday',
    'Every month on the fourth Tuesday',
    'Every month on the last Tuesday',
  ]);
});
