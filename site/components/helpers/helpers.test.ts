import { expect, it } from 'vitest';
import { messagesFor } from '../../../locales/messages.ts';
import { helperSchema } from '../../../program/content/helper.ts';
import { placeName, placeSlug, placesOf } from './helperPlaces.ts';
import { helperSources } from './helperSources.ts';

const value = (said: string, sourceName: string, checkedOn = '2026-11-29') => ({
  ...{ value: said, sourceName, checkedOn, certainty: 'B', volatility: 'medium' },
});
const helper = (place: string | undefined, change: object = {}) =>
  helperSchema.parse({
    ...{ _id: 'a', name: 'A', slug: 'a', purposes: ['work'], place, about: value('Helps', 'A newspaper') },
    ...change,
  });

it('names each source of a helper once, and says when one of its values is to be looked at again', () => {
  const one = helper('Missouri', {
    phone: value('888-555-0100', 'A newspaper'),
    address: value('1 Main Street', 'Another', '2025-01-01'),
  });
  expect(helperSources(one, '2026-11-29').map(({ sourceName, overdue }) => [sourceName, overdue])).toEqual([
    ['A newspaper', false],
    ['Another', true],
  ]);
});

it('makes a page for each place, the one with the most helpers first', () => {
  const places = placesOf([helper('Illinois'), helper('Missouri'), helper('Missouri'), helper(undefined)]);
  expect(places).toEqual(['Missouri', 'Illinois']);
  expect(placeSlug('St. Louis & Metro East')).toBe('st-louis-metro-east');
});

it('names a place as the reader’s language does, and as staff wrote it where it has no name there', () => {
  expect(placeName('Missouri', messagesFor('ar').helpers)).toBe('ميزوري');
  expect(placeName('Kansas', messagesFor('ar').helpers)).toBe('Kansas');
});
