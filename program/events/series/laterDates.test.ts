import { describe, expect, it } from 'vitest';
import { changeOf } from './laterDates.ts';
import { type DatePages, datesIn, pageOn } from './seriesPages.ts';

const ZONE = 'America/Chicago';
const english = (more: object = {}) => ({
  ...{ _id: 'hour', _type: 'event', _rev: '1', _createdAt: '2026-11-01T00:00:00Z', language: 'en' },
  ...{ slug: { _type: 'slug', current: 'hour' }, series: 'hour', title: 'Conversation hour (example)' },
  ...{ startsAt: '2027-03-04T23:30:00Z', endsAt: '2027-03-05T01:00:00Z', place: 'Room 2', rsvp: 'open' },
  ...{ body: [{ _type: 'block', _key: 'a', children: [] }], bring: [], capacity: 20 },
  ...more,
});
const spanish = (more: object = {}) =>
  english({ _id: 'hora', language: 'es', title: 'Hora de conversación (ejemplo)', ...more });

/** The first date, and one three weeks later, after the clock was moved. */
function series(first: object[], ...later: object[]): [DatePages, DatePages] {
  const [one, two] = datesIn([...later, ...first], ZONE);
  if (!one || !two) throw new Error('two dates were expected');
  return [one, two];
}
const date = { day: '2027-03-25', slug: 'hour-2027-03-25', series: 'hour' };
const times = { startsAt: '2027-03-25T22:30:00.000Z', endsAt: '2027-03-26T00:00:00.000Z' };
function made(page: object, more: object = {}) {
  const [first] = datesIn([english(), page], ZONE)[0]?.published.slice(-1) ?? [];
  if (!first) throw new Error('a page was expected');
  return { ...pageOn(first, { ...date, ...times }), ...more };
}

describe('the pages of a series', () => {
  it('are one date where they share an address, in the order of their days, whatever is only begun', () => {
    const documents = [
      made(english()),
      english(),
      spanish(),
      { ...english({ _id: 'drafts.hour', title: 'Begun' }) },
      english({ _id: 'drafts.new', slug: { current: 'new' } }),
      { _id: 'drafts.empty', _type: 'event' },
    ];
    const dates = datesIn(documents, ZONE);
    expect(dates.map(({ slug, day }) => [slug, day])).toEqual([
      ['hour', '2027-03-04'],
      ['hour-2027-03-25', '2027-03-25'],
    ]);
    expect(dates[0]?.published.map(({ _id }) => _id)).toEqual(['hour', 'hora']);
    expect(dates[0]?.drafts.map(({ _id }) => _id)).toEqual(['drafts.hour']);
  });

  it('are made with all that stands in the first, under an id and an address of their own', () => {
    const page = made(english());
    expect(page).toMatchObject({
      ...{ _id: 'hour-2027-03-25', slug: { current: 'hour-2027-03-25' }, series: 'hour', ...times },
      ...{ title: 'Conversation hour (example)', place: 'Room 2', capacity: 20, body: [{ _key: 'a' }] },
    });
    for (const name of ['_rev', '_createdAt', '_updatedAt']) expect(page).not.toHaveProperty(name);
  });
});

describe('a later date', () => {
  it('that is as the first has nothing to change', () => {
    const [first, later] = series([english(), spanish()], made(english()), made(spanish()));
    expect(changeOf(first, later, ZONE)).toMatchObject({ parts: [], pages: [], missing: [] });
  });

  it('takes over words, place, rules and the time of day, and keeps its day', () => {
    const moved = {
      ...{ startsAt: '2027-03-05T00:00:00Z', endsAt: '2027-03-05T02:00:00Z' },
      ...{ place: 'Room 5', capacity: null, title: 'Coffee hour (example)' },
    };
    const [first, later] = series([english(moved)], made(english()));
    expect(changeOf(first, later, ZONE)).toEqual({
      slug: 'hour-2027-03-25',
      parts: ['time', 'title', 'place', 'capacity'],
      pages: [
        {
          id: 'hour-2027-03-25',
          set: {
            ...{ title: 'Coffee hour (example)', place: 'Room 5' },
            ...{ startsAt: '2027-03-25T23:00:00.000Z', endsAt: '2027-03-26T01:00:00.000Z' },
          },
          unset: ['capacity'],
        },
      ],
      missing: [],
    });
  });

  it('takes over each language by itself, English times in all of them, and what staff have begun', () => {
    const draft = made(english(), { _id: 'drafts.hour-2027-03-25' });
    const [first, later] = series(
      [english({ rsvp: 'closed' }), spanish({ place: 'Sala 5' })],
      ...[made(english()), made(spanish()), draft],
    );
    const { pages, parts } = changeOf(first, later, ZONE);
    expect(parts).toEqual(['place', 'rsvp']);
    expect(pages).toEqual([
      { id: 'hour-2027-03-25', set: { rsvp: 'closed' }, unset: [] },
      { id: 'hora-2027-03-25', set: { place: 'Sala 5', rsvp: 'closed' }, unset: [] },
      { id: 'drafts.hour-2027-03-25', set: { rsvp: 'closed' }, unset: [] },
    ]);
  });

  it('gets the languages that it lacks', () => {
    const [first, later] = series([english(), spanish()], made(english()));
    const { parts, missing } = changeOf(first, later, ZONE);
    expect([parts, missing.map(({ _id }) => _id)]).toEqual([['language'], ['hora']]);
  });
});
