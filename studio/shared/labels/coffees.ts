import type { Coffee, PlaceKind } from '../../../program/coffee/coffee.ts';

export const coffeeStateWords: Record<Coffee['state'], string> = {
  offered: 'Times are on offer',
  agreed: 'Agreed on',
  writing: 'They find a time by email',
  off: 'Called off',
};

export const placeWords: Record<PlaceKind, string> = {
  place: 'At a place',
  telephone: 'By telephone',
  video: 'By video',
};

/** What happened to a coffee, as the history says it. */
export const coffeeNoteWords: Record<`coffee-${Coffee['state']}`, string> = {
  'coffee-offered': 'Offered times for the coffee',
  'coffee-agreed': 'Agreed on a time for the coffee',
  'coffee-writing': 'The two find a time by email',
  'coffee-off': 'The coffee was called off',
};
